using AiGovernance.Access;
using AiGovernance.Approvals;
using AiGovernance.Committee.Ballots;
using AiGovernance.Committee.Meetings;
using AiGovernance.Common;
using AiGovernance.Data;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Committee.Consent;

/// <summary>The items of a consent agenda and their ballots.</summary>
internal static class ConsentDesk
{
    /// <summary>Why this item is contested, or null (CM-2).</summary>
    public static Refusal? Against(AtTheTable table, BallotPapers papers) => ConsentRules.Check(table.Item.Tier, papers.Recommendation,
        papers.Reviews.Count > 0 && papers.Reviews.All(r => r.Outcome is not null), table.Item.Conflicts.Any(c => c.State is ConflictState.Proposed or ConflictState.Recused)).Refusal;

    /// <summary>Why this item cannot be voted on now, or null.</summary>
    public static Refusal? AgainstVote(AtTheTable table, BallotPapers papers, DateOnly today)
    {
        if (!table.IsUnchanged) return CommitteeRefusals.RevisionChanged;
        if (Against(table, papers) is { } contested) return contested;
        if (table.Subject.NotReady(today) is { } notReady) return notReady;
        if (papers.Block is { } block) return ApprovalRefusals.Blocked.With($"{block.GateId}, {block.Text}");
        return Quorum.Of(table.Sits.Sitting, table.Item.Tier).Check().Refusal;
    }

    public static Task<BallotPapers> Papers(AppDbContext db, AtTheTable table, DateTime now, CancellationToken ct) =>
        table.Subject.Papers(db, table.Item, DateOnly.FromDateTime(now), ct);

    /// <summary>The ballots of the consent vote that is open, one for each item.</summary>
    public static async Task<List<BallotId>> Open(AppDbContext db, MeetingId meeting, CancellationToken ct) => await db.Ballots
        .Where(b => b.State == BallotState.Open && b.ConsentId != null && db.AgendaItems.Any(i => i.Id == b.ItemId && i.MeetingId == meeting)).OrderBy(b => b.OpenedAt).ThenBy(b => b.Id).Select(b => b.Id).ToListAsync(ct);
}
