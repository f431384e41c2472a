using AiGovernance.Access;
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
        if (item.RevisionId is not null) await CarriedConditions.Put(db, item, now, ct);
        subject.ComesOnAgenda(committee.PeopleOn(meeting.On).Where(p => !item.Recused.Contains(p)));
        // What is carried over is nothing new; and days of meetings change, so the agenda says them.
        if (item.UseCaseId is { } useCase && !await db.AgendaItems.AnyAsync(i => i.SubjectId == item.SubjectId && i.RevisionId == item.RevisionId, ct))
            await db.Tell(useCase, [committee.Settings.ChairId], by, new(NewsTopic.Agenda, "New on the agenda", $"It waits for the committee's decision{(by.IsSystem ? "" : $", put there by {by.Name}")}."), now, ct);
        db.Signal(CommitteeSignals.PutOnAgenda, item.SubjectId, now);
    }

    public static IQueryable<Meeting> WithAgenda(this IQueryable<Meeting> meetings) => meetings.AsSplitQuery()
        .Include(m => m.Presences)
        .Include(m => m.Items).ThenInclude(i => i.Conflicts)
        .Include(m => m.Items).ThenInclude(i => i.Substitutes)
        .Include(m => m.Items).ThenInclude(i => i.Conditions);
}
