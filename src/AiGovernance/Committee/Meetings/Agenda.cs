using AiGovernance.Access;
using AiGovernance.Committee.Seats;
using AiGovernance.Data;
using AiGovernance.Organisation.Settings;
using AiGovernance.RiskScoring;
using AiGovernance.UseCases;
using AiGovernance.Workflows;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Committee.Meetings;

/// <summary>Brings the cases that wait for the committee onto the agendas that are open (CM-2).</summary>
internal static class Agenda
{
    /// <summary>High, Critical, or escalated; nothing that stands on an agenda already (rules, section 5).</summary>
    public static IQueryable<UseCase> WaitingForCommittee(this IQueryable<UseCase> cases, AppDbContext db) => cases
        .Where(u => u.Revisions.Any(r => r.Status == RevisionStatus.AwaitingDecision && r.Tier != RiskTier.Prohibited
            && (r.Tier == RiskTier.High || r.Tier == RiskTier.Critical || r.EscalatedAt != null)))
        .NotOnAnAgenda(db);

    public static IQueryable<UseCase> NotOnAnAgenda(this IQueryable<UseCase> cases, AppDbContext db) =>
        cases.Where(u => !db.AgendaItems.Any(i => i.UseCaseId == u.Id && (i.State == ItemState.Queued || i.State == ItemState.Open || i.State == ItemState.BallotOpen)));

    /// <summary>Puts the queue, by tier and then by waiting time, on the first meetings whose agenda is open and not full.</summary>
    public static async Task Fill(AppDbContext db, SeatedCommittee committee, Policy policy, DateTime now, CancellationToken ct)
    {
        var today = DateOnly.FromDateTime(now);
        var open = await db.Meetings.WithAgenda().Where(m => m.State == MeetingState.Planned && m.AgendaClosesOn >= today).OrderBy(m => m.StartsAt).ToListAsync(ct);
        await Fill(db, open, committee, policy, now, ct);
    }

    /// <param name="meetings">In the order in which they take cases.</param>
    public static async Task Fill(AppDbContext db, IReadOnlyList<Meeting> meetings, SeatedCommittee committee, Policy policy, DateTime now, CancellationToken ct)
    {
        var waiting = await db.UseCases.ForChange(Actor.System(ActSource.Job)).WaitingForCommittee(db).ToListAsync(ct);
        foreach (var useCase in waiting.OrderByDescending(u => u.TierWeight).ThenBy(u => u.OpenRevision!.SubmittedAt))
            if (meetings.FirstOrDefault(m => m.State is MeetingState.Planned && HasRoom(m, policy)) is { } meeting)
                await Put(db, meeting, useCase, committee, now, ct);
    }

    public static bool HasRoom(Meeting meeting, Policy policy) => meeting.Items.Count(i => i.State is not ItemState.CarriedOver) < policy[CommitteeFigures.MostItems];

    public static async Task Put(AppDbContext db, Meeting meeting, UseCase useCase, SeatedCommittee committee, DateTime now, CancellationToken ct)
    {
        var item = meeting.Put(useCase, useCase.OpenRevision!, now);
        useCase.ComeBeforeCommittee();
        await Conflicts.Find(db, item, useCase, committee, meeting.On, now, ct);
        // A confidential case is read by the voters of its item and by nobody else of the committee (PP-1).
        foreach (var voter in useCase.IsConfidential ? committee.PeopleOn(meeting.On).Where(p => !item.Recused.Contains(p)) : [])
            useCase.LetRead(voter, ReaderReason.Voter);
        db.Signal(CommitteeSignals.PutOnAgenda, useCase.Id.Value, now);
    }

    public static IQueryable<Meeting> WithAgenda(this IQueryable<Meeting> meetings) => meetings.AsSplitQuery()
        .Include(m => m.Presences)
        .Include(m => m.Items).ThenInclude(i => i.Conflicts)
        .Include(m => m.Items).ThenInclude(i => i.Substitutes)
        .Include(m => m.Items).ThenInclude(i => i.Conditions);
}
