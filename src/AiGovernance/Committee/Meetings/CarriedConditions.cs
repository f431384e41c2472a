using AiGovernance.Approvals;
using AiGovernance.Approvals.Rehearings;
using AiGovernance.Data;
using AiGovernance.Parts;
using AiGovernance.Reviews;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Committee.Meetings;

/// <summary>Puts what a decision itself asked for on the table when it is heard again (AP-7, CM-7). Conditions of gates and reviews come there anyway.</summary>
internal static class CarriedConditions
{
    /// <summary>As they stand now: what was settled since it came on the agenda is taken off, and another date takes the place of the former.</summary>
    public static async Task Put(AppDbContext db, AgendaItem item, DateTime now, CancellationToken ct)
    {
        if (item.RevisionId is null || await db.Rehearings.AsNoTracking().SingleOrDefaultAsync(r => r.RevisionId == item.RevisionId, ct) is not { } rehearing) return;
        var wanted = await Open(db, item, rehearing, now, ct);
        var lying = item.Conditions.Where(c => c.Source is not null && c.DroppedAt is null).ToList();
        foreach (var gone in lying.Where(c => !wanted.Exists(w => Same(w, c)))) gone.Drop(now);
        // What the chair took off stays off: only its text is known here.
        foreach (var fresh in wanted.Where(w => !lying.Exists(c => Same(w, c)) && (lying.Exists(c => c.Text == w.Text) || !item.Conditions.Any(c => c.Source is not null && c.Text == w.Text)))) item.Carry(fresh);
    }

    /// <summary>What the decision that is heard again asked for and is proven: it is asked for once more, and stays proven.</summary>
    public static async Task<IReadOnlyList<Condition>> Proven(AppDbContext db, RevisionId revision, CancellationToken ct) => await db.Conditions.AsNoTracking()
        .Where(c => (c.State == ConditionState.Met || c.State == ConditionState.ProofGiven) && db.Rehearings.Any(r => r.RevisionId == revision && r.DecisionId == c.DecisionId)).ToListAsync(ct);

    /// <summary>The same requirement from the same source.</summary>
    public static Condition? In(this IReadOnlyList<Condition> former, string text, string source) => former.FirstOrDefault(f => f.Text == text && FromOf(f.Source) == FromOf(source));

    /// <summary>A day that has passed is none: it is due before production until a member proposes another.</summary>
    public static DateOnly? DueOf(ItemCondition condition, DateOnly today) => condition.DueOn <= today ? null : condition.DueOn;

    /// <summary>Asked for by people who decided, not by a gate or a review.</summary>
    private static bool IsItsOwn(string source) =>
        !source.StartsWith(OfficeDesk.SourceOf(""), StringComparison.Ordinal) && !Enum.GetValues<Access.Discipline>().Any(d => source == RecommendedCondition.SourceOf(d));

    private static async Task<List<ItemCondition>> Open(AppDbContext db, AgendaItem item, Rehearing rehearing, DateTime now, CancellationToken ct)
    {
        var decision = await db.Decisions.AsNoTracking().SingleAsync(d => d.Id == rehearing.DecisionId, ct);
        var open = await db.Conditions.AsNoTracking().Where(c => c.DecisionId == decision.Id && (c.State == ConditionState.Open || c.State == ConditionState.ProofGiven)).OrderBy(c => c.Number).ToListAsync(ct);
        // Who proposed it at the table that time; the office's are those of who decided.
        var proposed = await db.Meetings.AsNoTracking().SelectMany(m => m.Items).Where(i => i.RevisionId == decision.RevisionId).SelectMany(i => i.Conditions).ToListAsync(ct);
        // A tick apart, so that they stay in their order.
        return [.. open.Where(c => IsItsOwn(c.Source)).Select((c, n) => new ItemCondition(item, new(c.Text, c.RequiredProof, c.DueOn, c.VerifierId, c.Stops),
            decision.DecidedBy ?? proposed.FirstOrDefault(p => p.Text == c.Text)?.ProposedBy ?? rehearing.AskedBy, now.AddTicks(n), SourceOf(c, decision)))];
    }

    private static bool Same(ItemCondition one, ItemCondition other) => (one.Text, one.Proof, one.DueOn, one.Source) == (other.Text, other.Proof, other.DueOn, other.Source);

    private static string FromOf(string source) => source.Split(Of)[0];

    private static string SourceOf(Condition condition, Decision decision)
    {
        var source = $"{FromOf(condition.Source)}{Of}{Moments.Day(DateOnly.FromDateTime(decision.DecidedAt))}";
        return condition.DueOn is { } due ? $"{source}, due on {Moments.Day(due)}" : source;
    }

    private const string Of = ", decision of ";
}
