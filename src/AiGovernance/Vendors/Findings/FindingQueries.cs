using AiGovernance.Access;
using AiGovernance.Data;
using AiGovernance.Vendors.Assessments;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Vendors.Findings;

/// <summary>Which findings exist for whom: all of them for who reads assessments, else those that one sees to oneself.</summary>
internal static class FindingQueries
{
    public static bool Sees(Actor actor, AssessmentFinding finding) => VendorPermissions.ReadAssessments.Rule(actor) || (actor.Person is { } me && finding.OwnerId == me);

    /// <summary>Of results that were proposed: before that the assessor still writes them.</summary>
    public static IQueryable<AssessmentFinding> FindingsFor(this AppDbContext db, Actor actor)
    {
        var (all, me) = (VendorPermissions.ReadAssessments.Rule(actor), actor.Person);
        return db.AssessmentFindings.Where(f => f.WithdrawnAt == null && (all || f.OwnerId == me)
            && db.Assessments.Any(a => a.Id == f.AssessmentId && (a.Status == AssessmentStatus.Proposed || a.Status == AssessmentStatus.Decided)));
    }

    /// <summary>Open beyond its day.</summary>
    public static IQueryable<AssessmentFinding> OverdueOn(this IQueryable<AssessmentFinding> findings, DateOnly day) => findings.Where(f => f.State == FindingState.Open && f.DueOn < day);
}
