using AiGovernance.Approvals;
using AiGovernance.Data;
using AiGovernance.Parts;
using AiGovernance.Reviews;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Committee.Meetings;

/// <summary>Puts what a decision itself asked for on the table when it is heard again (AP-7, CM-7). Conditions of gates and reviews come there anyway.</summary>
internal static class CarriedConditions
{
    public static async Task Put(AppDbContext db, AgendaItem item, DateTime now, CancellationToken ct)
    {
        if (await db.Rehearings.AsNoTracking().SingleOrDefaultAsync(r => r.RevisionId == item.RevisionId, ct) is not { } rehearing) return;
        var decision = await db.Decisions.AsNoTracking().SingleAsync(d => d.Id == rehearing.DecisionId, ct);
        var open = await db.Conditions.AsNoTracking().Where(c => c.DecisionId == decision.Id && (c.State == ConditionState.Open || c.State == ConditionState.ProofGiven)).OrderBy(c => c.Number).ToListAsync(ct);
        // Who proposed it at the table that time; the office's are those of who decided.
        var proposed = await db.Meetings.AsNoTracking().SelectMany(m => m.Items).Where(i => i.RevisionId == decision.RevisionId).SelectMany(i => i.Conditions).ToListAsync(ct);
        // A tick apart, so that they stay in their order.
        foreach (var (condition, n) in open.Where(c => IsItsOwn(c.Source)).Select((c, i) => (c, i)))
        {
            var by = decision.DecidedBy ?? proposed.FirstOrDefault(p => p.Text == condition.Text)?.ProposedBy ?? rehearing.AskedBy;
            item.Carry(new(item, new(condition.Text, condition.RequiredProof, condition.DueOn, condition.VerifierId, condition.Stops), by, now.AddTicks(n), SourceOf(condition, decision)));
        }
    }

    /// <summary>A day that has passed is none: it is due before production until a member proposes another.</summary>
    public static DateOnly? DueOf(ItemCondition condition, DateOnly today) => condition.DueOn <= today ? null : condition.DueOn;

    /// <summary>Asked for by people who decided, not by a gate or a review.</summary>
    private static bool IsItsOwn(string source) =>
        !source.StartsWith(OfficeDesk.SourceOf(""), StringComparison.Ordinal) && !Enum.GetValues<Access.Discipline>().Any(d => source == RecommendedCondition.SourceOf(d));

    private static string SourceOf(Approvals.Condition condition, Decision decision)
    {
        var from = condition.Source.Split(Of)[0];
        var source = $"{from}{Of}{Moments.Day(DateOnly.FromDateTime(decision.DecidedAt))}";
        return condition.DueOn is { } due ? $"{source}, due on {Moments.Day(due)}" : source;
    }

    private const string Of = ", decision of ";
}
