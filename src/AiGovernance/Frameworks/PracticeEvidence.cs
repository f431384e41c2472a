using AiGovernance.Approvals;
using AiGovernance.Data;
using AiGovernance.Reviews.Assessments;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Frameworks;

/// <summary>What the organisation does day by day with doubts, tests and incidents, from the records of the last 12 months.</summary>
internal static class PracticeEvidence
{
    private static readonly AssessmentKind[] Tests =
    [
        AssessmentKind.Bias, AssessmentKind.Robustness, AssessmentKind.RedTeam,
        AssessmentKind.ValidationBefore, AssessmentKind.ValidationDuring, AssessmentKind.ValidationAfter,
    ];

    public static async Task<OrganisationEvidence> Add(AppDbContext db, OrganisationEvidence evidence, DateTime now, CancellationToken ct)
    {
        var (today, yearAgo) = (DateOnly.FromDateTime(now), now.AddYears(-1));
        var (dayYearAgo, against) = (DateOnly.FromDateTime(yearAgo), await db.Decisions.CountAsync(d => d.DecidedAt > yearAgo && (d.Outcome == Standing.Rejected || d.Outcome == Standing.Deferred), ct));
        return evidence with
        {
            Halts = against + await db.Suspensions.CountAsync(s => s.At > yearAgo, ct),
            ConcernsReported = await db.Concerns.CountAsync(c => c.ReportedAt > yearAgo, ct),
            ConcernsOverdue = await db.Concerns.CountAsync(c => c.AnsweredAt == null && c.AnswerDueOn < today, ct),
            ShutOffDrills = await db.ShutOffDrills.CountAsync(d => d.On > dayYearAgo, ct),
            TestsApproved = await db.AssessmentRecords.CountAsync(a => a.State == AssessmentState.Approved && Tests.Contains(a.Kind), ct),
            OpenAlerts = await db.TriggerBreaches.CountAsync(b => b.Effect == Approvals.Triggers.TriggerEffect.Alert && b.Acted && b.AcknowledgedAt == null, ct),
            ConditionsMet = await db.Conditions.CountAsync(c => c.State == ConditionState.Met, ct),
        };
    }
}
