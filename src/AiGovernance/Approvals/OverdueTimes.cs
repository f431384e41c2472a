using AiGovernance.Data;
using AiGovernance.Organisation.Settings;
using AiGovernance.Workflows;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Approvals;

/// <summary>When a condition that is not met is called to mind, and has consequences (AP-2).</summary>
internal static class OverdueTimes
{
    /// <param name="policy">Of the moment at which the condition got its date.</param>
    public static void WatchOverdue(this AppDbContext db, Condition condition, Policy policy, DateTime now)
    {
        if (condition.DueOn is not { } due || condition.SuspendsOn(policy) is not { } suspends) return;
        var remind = Morning(due.AddDays(-policy[ApprovalFigures.ConditionReminderDays]));
        // Who has just been told the date needs no reminder of it.
        if (remind > now) db.PutDue(ApprovalDues.ConditionNear, condition.Id.Value, remind);
        db.PutDue(ApprovalDues.ConditionOverdue, condition.Id.Value, Morning(due.AddDays(1)));
        db.PutDue(SuspendsBy(condition), condition.Id.Value, Morning(suspends));
    }

    /// <summary>Open conditions for which the rule would suspend at once: they are settled before a suspended use is let go on.</summary>
    public static async Task<IReadOnlyList<Condition>> SuspendingConditions(this AppDbContext db, Decision decision, PolicyBook book, DateOnly today, CancellationToken ct)
    {
        var open = await db.Conditions.AsNoTracking().Where(c => c.DecisionId == decision.Id && c.State == ConditionState.Open).OrderBy(c => c.Number).ToListAsync(ct);
        return [.. open.Where(c => c.SuspendsOn(book, decision.DecidedAt) <= today)];
    }

    public static Due SuspendsBy(Condition condition) => condition.Stops ? ApprovalDues.StoppingConditionOverdue : ApprovalDues.OverdueUnanswered;

    public static DateTime Morning(DateOnly day) => day.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
}
