using AiGovernance.Access;
using AiGovernance.Committee.Meetings;
using AiGovernance.Data;
using AiGovernance.Organisation;
using AiGovernance.Parts;
using AiGovernance.UseCases;
using AiGovernance.UseCases.Notices;
using AiGovernance.Workflows;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Committee.Substitutes;

/// <summary>Cases that the committee could not decide twice for want of a quorum: the Executive appoints a substitute within ten working days (CM-4).</summary>
public static class LackingQuorum
{
    public const int WorkingDays = 10;

    private const int GoesToExecutive = 2;

    /// <summary>Of the revision that waits now; what was decided since begins anew.</summary>
    public static Task<bool> IsWithExecutive(AppDbContext db, UseCaseId? useCase, CancellationToken ct) => Cases(db).AnyAsync(u => u.Id == useCase, ct);

    public static IQueryable<UseCase> Cases(AppDbContext db) => db.UseCases.Where(u => u.Revisions.Any(r => r.Status == RevisionStatus.AwaitingDecision
        && db.AgendaItems.Count(i => i.RevisionId == r.Id && i.LackedQuorum) >= GoesToExecutive));

    /// <summary>Those for which nobody was appointed since.</summary>
    public static IQueryable<UseCase> Unanswered(AppDbContext db) => Cases(db).Where(u => !db.AgendaItems.Any(i => i.UseCaseId == u.Id
        && (i.State == ItemState.Queued || i.State == ItemState.Open || i.State == ItemState.BallotOpen) && i.Substitutes.Any(s => s.ByExecutive && s.EndedAt == null)));

    /// <summary>The last day on which it is in time.</summary>
    public static DateOnly DueOn(DateTime carriedOverAt, Organisation.WorkingDays calendar) => calendar.Add(DateOnly.FromDateTime(carriedOverAt), WorkingDays);

    /// <summary>Tells every Executive, and sets the reminders: at half of the time and when it is over.</summary>
    internal static async Task Escalate(AppDbContext db, Actor by, UseCaseId useCase, Organisation.WorkingDays calendar, DateTime now, CancellationToken ct)
    {
        var due = DueOn(now, calendar);
        await db.Tell(useCase, await db.Holding(Role.Executive, now, ct), by, new(NewsTopic.Substitute, "Appoint a substitute", $"Twice the committee had no quorum for this case. A substitute is to be appointed by {Moments.Day(due)} (CM-4)."), now, ct);
        db.PutDue(CommitteeDues.SubstituteMissing, useCase.Value, calendar.Add(DateOnly.FromDateTime(now), WorkingDays / 2).AddDays(1).ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc));
        db.PutDue(CommitteeDues.SubstituteMissing, useCase.Value, due.AddDays(1).ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc));
    }
}
