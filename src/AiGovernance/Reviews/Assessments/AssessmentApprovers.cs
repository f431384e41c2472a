using AiGovernance.Access;
using AiGovernance.Data;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Reviews.Assessments;

/// <summary>Which discipline answers for which assessment; the governance office for all, so that nothing waits for nobody (PP-3).</summary>
public static class AssessmentApprovers
{
    public static Discipline? DisciplineOf(AssessmentKind kind) => kind switch
    {
        AssessmentKind.Dpia => Discipline.Privacy,
        AssessmentKind.Fria => Discipline.Legal,
        AssessmentKind.Bias => Discipline.Data,
        AssessmentKind.RedTeam or AssessmentKind.SecurityAssessment => Discipline.Security,
        AssessmentKind.RolloutPlan => null,
        _ => Discipline.Architecture,
    };

    /// <summary>The kinds that somebody of these disciplines approves.</summary>
    public static IReadOnlyList<AssessmentKind> KindsOf(IReadOnlySet<Discipline> disciplines) =>
        [.. Enum.GetValues<AssessmentKind>().Where(k => DisciplineOf(k) is { } discipline && disciplines.Contains(discipline))];

    /// <summary>Who did an assessment is written as a name: that of the actor and of all whose conflicts bind them (PP-6).</summary>
    public static async Task<IReadOnlyList<string>> NamesOf(AppDbContext db, Actor actor, CancellationToken ct)
    {
        var bound = actor.BoundBy.ToList();
        return [actor.Name, .. await db.People.Where(p => bound.Contains(p.Id)).Select(p => p.Name).ToListAsync(ct)];
    }
}
