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
        papers.Reviews.Opened > 0 && papers.Reviews.AllDone, table.Item.Conflicts.Any(c => c.State is ConflictState.Proposed or ConflictState.Recused)).Refusal;

    /// <summary>Why this item cannot be voted on now, or null.</summary>
    public static Refusal? AgainstVote(AtTheTable table, BallotPapers papers)
    {
        if (!table.IsUnchanged) return CommitteeRefusals.RevisionChanged;
        if (Against(table, papers) is { } contested) return contested;
        if (table.UseCase.SponsorAcceptedAt is null) return ApprovalRefusals.NotAccepted.With("The sponsor");
        if (table.UseCase.OwnerAcceptedAt is null) return ApprovalRefusals.NotAccepted.With("The owner");
        if (papers.Block is { } block) return ApprovalRefusals.Blocked.With($"{block.GateId}, {block.Text}");
        return Quorum.Of(table.Sits.Sitting, table.Item.Tier).Check().Refusal;
    }

    public static Task<BallotPapers> Papers(AppDbContext db, AtTheTable table, DateTime now, CancellationToken ct) =>
        BallotPapers.Of(db, table.Item, table.UseCase.Revisions.Single(r => r.Id == table.Item.RevisionId), DateOnly.FromDateTime(now), ct);

    /// <summary>The ballots of the consent vote that is open, one for each item.</summary>
    public static async Task<List<BallotId>> Open(AppDbContext db, MeetingId meeting, CancellationToken ct) => await db.Ballots
        .Where(b => b.State == BallotState.Open && b.ConsentId != null && db.AgendaItems.Any(i => i.Id == b.ItemId && i.MeetingId == meeting)).OrderBy(b => b.OpenedAt).ThenBy(b => b.Id).Select(b => b.Id).ToListAsync(ct);
}
