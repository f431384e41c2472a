using AiGovernance.Access;
using AiGovernance.Committee.Ballots;
using AiGovernance.Committee.Subjects;
using AiGovernance.Data;
using AiGovernance.Organisation;
using AiGovernance.RiskScoring;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Committee.Meetings;

/// <summary>What the lines of an agenda say of cases and ballots, without their content: they are read again at every vote.</summary>
internal sealed record AgendaLines(
    IReadOnlyDictionary<UseCaseId, (string Reference, string Title)> Cases, IReadOnlyDictionary<RevisionId, RiskTier?> ByScore, IReadOnlyDictionary<AgendaItemId, Outcome?> Outcomes)
{
    public static async Task<AgendaLines> Of(AppDbContext db, Actor actor, MeetingId meeting, CancellationToken ct)
    {
        // As parts of the queries: hundreds of ids as parameters cost more than what they find.
        var (cases, revisions, items) = (db.AgendaItems.Where(i => i.MeetingId == meeting).Select(i => i.UseCaseId), db.AgendaItems.Where(i => i.MeetingId == meeting).Select(i => i.RevisionId), db.AgendaItems.Where(i => i.MeetingId == meeting).Select(i => i.Id));
        var visible = await db.UseCases.VisibleTo(actor).Where(u => cases.Contains(u.Id)).Select(u => new { u.Id, u.Reference, u.Title }).ToListAsync(ct);
        var byScore = await db.Revisions.Where(r => revisions.Contains(r.Id) && r.TierByScore != null).Select(r => new { r.Id, r.TierByScore }).ToListAsync(ct);
        var closed = await db.Ballots.Where(b => items.Contains(b.ItemId) && b.State == BallotState.Closed).Select(b => new { b.ItemId, b.Outcome }).ToListAsync(ct);
        return new(visible.ToDictionary(u => u.Id, u => (u.Reference, u.Title)), byScore.ToDictionary(r => r.Id, r => r.TierByScore), closed.ToDictionary(b => b.ItemId, b => b.Outcome));
    }

    /// <summary>Vendors and boundaries are nobody's secret.</summary>
    public bool Sees(AgendaItem item) => item.UseCaseId is not { } about || Cases.ContainsKey(about);

    public AgendaRow Row(AgendaItem item, WorkingDays calendar, DateOnly today)
    {
        var (reference, title) = !Sees(item) ? ("", "Confidential case") : item.Kind is ItemKind.UseCase ? Cases[item.UseCaseId!.Value] : ("", item.Title);
        var waited = calendar.Between(DateOnly.FromDateTime(item.WaitsSince), item.EndedAt is { } ended ? DateOnly.FromDateTime(ended) : today);
        return new(item.Id, item.Order, item.Kind, reference, title, item.Tier, waited, item.State,
            Sees(item) ? Outcomes.GetValueOrDefault(item.Id) : null, Sees(item) && item.RevisionId is { } revision ? ByScore.GetValueOrDefault(revision) : null)
        { OnConsent = item.OnConsent };
    }
}
