using AiGovernance.Access;
using AiGovernance.Approvals.Rehearings;
using AiGovernance.Committee.Seats;
using AiGovernance.Committee.Subjects;
using AiGovernance.Data;
using AiGovernance.Organisation.Settings;
using AiGovernance.RiskScoring;
using AiGovernance.UseCases;
using AiGovernance.UseCases.Notices;
using AiGovernance.Workflows;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Committee.Meetings;

/// <summary>Brings what waits for the committee onto the agendas that are open (CM-2).</summary>
internal static class Agenda
{
    /// <summary>High, Critical, or escalated; nothing that stands on an agenda already (rules, section 5).</summary>
    public static IQueryable<UseCase> WaitingForCommittee(this IQueryable<UseCase> cases, AppDbContext db) => cases
        .Where(u => u.Revisions.Any(r => r.Status == RevisionStatus.AwaitingDecision && r.Tier != RiskTier.Prohibited
            && (r.Tier == RiskTier.High || r.Tier == RiskTier.Critical || r.EscalatedAt != null)))
        .NotOnAnAgenda(db);

    public static IQueryable<UseCase> NotOnAnAgenda(this IQueryable<UseCase> cases, AppDbContext db) =>
        cases.Where(u => !db.AgendaItems.Any(i => i.UseCaseId == u.Id && i.Kind == ItemKind.UseCase && (i.State == ItemState.Queued || i.State == ItemState.Open || i.State == ItemState.BallotOpen)));

    /// <summary>Puts the queue, by tier and then by waiting time, on the first meetings whose agenda is open and not full.</summary>
    public static async Task Fill(AppDbContext db, SeatedCommittee committee, Policy policy, DateTime now, CancellationToken ct)
    {
        var today = DateOnly.FromDateTime(now);
        var open = await db.Meetings.WithAgenda().Where(m => m.State == MeetingState.Planned && m.AgendaClosesOn >= today).OrderBy(m => m.StartsAt).ToListAsync(ct);
        await Fill(db, open, committee, policy, now, ct);
    }

    /// <param name="meetings">In the order in which they take items.</param>
    public static async Task Fill(AppDbContext db, IReadOnlyList<Meeting> meetings, SeatedCommittee committee, Policy policy, DateTime now, CancellationToken ct)
    {
        foreach (var waiting in await ItemKinds.Waiting(db, DateOnly.FromDateTime(now), ct))
            if (meetings.FirstOrDefault(m => m.State is MeetingState.Planned && HasRoom(m, policy)) is { } meeting)
                await Put(db, meeting, waiting, committee, Actor.System(ActSource.Job), now, ct);
    }

    public static bool HasRoom(Meeting meeting, Policy policy) => meeting.Items.Count(i => i.State is not ItemState.CarriedOver) < policy[CommitteeFigures.MostItems];

    /// <param name="by">The chair is told by whom, unless it was the chair.</param>
    public static async Task Put(AppDbContext db, Meeting meeting, WaitingItem waiting, SeatedCommittee committee, Actor by, DateTime now, CancellationToken ct)
    {
        var item = meeting.Put(waiting, now);
        var subject = (await ItemKinds.SubjectOf(db, Actor.System(ActSource.Job), item, ct))!;
        await Conflicts.Find(db, item, subject, committee, meeting.On, now, ct);
        await CarriedConditions.Put(db, item, now, ct);
        subject.ComesOnAgenda(committee.PeopleOn(meeting.On).Where(p => !item.Recused.Contains(p)));
        // What is carried over is nothing new; and days of meetings change, so the agenda says them.
        if (item.UseCaseId is { } useCase && !await db.AgendaItems.AnyAsync(i => i.SubjectId == item.SubjectId && i.RevisionId == item.RevisionId, ct))
            await db.Tell(useCase, [committee.Settings.ChairId], by, new(NewsTopic.Agenda, "New on the agenda", await Said(db, item, by, ct)), now, ct);
        db.Signal(CommitteeSignals.PutOnAgenda, item.SubjectId, now);
    }

    private static async Task<string> Said(AppDbContext db, AgendaItem item, Actor by, CancellationToken ct)
    {
        var heard = await db.Rehearings.Where(r => r.RevisionId == item.RevisionId).Select(r => (RehearingGround?)r.Ground).FirstOrDefaultAsync(ct);
        var why = heard switch
        {
            null => "It waits for the committee's decision",
            RehearingGround.SentBack => "The executive sent it back; the committee decides once more",
            RehearingGround.NewFacts => "It is an appeal on new facts; the committee hears it",
            _ => "It is an appeal on the procedure; the committee hears it",
        };
        return $"{why}{(by.IsSystem ? "" : $", put there by {by.Name}")}.";
    }

    public static IQueryable<Meeting> WithAgenda(this IQueryable<Meeting> meetings) => meetings.AsSplitQuery()
        .Include(m => m.Presences)
        .Include(m => m.Items).ThenInclude(i => i.Conflicts)
        .Include(m => m.Items).ThenInclude(i => i.Substitutes)
        .Include(m => m.Items).ThenInclude(i => i.Conditions);

    /// <summary>The meeting that an item stands on, with this item alone: an act on one need not read a long agenda.</summary>
    public static IQueryable<Meeting> WithItem(this IQueryable<Meeting> meetings, AgendaItemId id) => meetings.AsSplitQuery()
        .Where(m => m.Items.Any(i => i.Id == id))
        .Include(m => m.Presences)
        .Include(m => m.Items.Where(i => i.Id == id)).ThenInclude(i => i.Conflicts)
        .Include(m => m.Items).ThenInclude(i => i.Substitutes)
        .Include(m => m.Items).ThenInclude(i => i.Conditions);

    /// <summary>The items as lines, without what was said to each; who is there as well.</summary>
    public static IQueryable<Meeting> WithLines(this IQueryable<Meeting> meetings) => meetings.AsSplitQuery().Include(m => m.Presences).Include(m => m.Items);

    /// <summary>An item with all that was said to it.</summary>
    public static Task<AgendaItem> Whole(this IQueryable<AgendaItem> items, AgendaItemId id, CancellationToken ct) =>
        items.AsSplitQuery().Include(i => i.Conflicts).Include(i => i.Substitutes).Include(i => i.Conditions).SingleAsync(i => i.Id == id, ct);
}
