using AiGovernance.Access;
using AiGovernance.Committee.Ballots;
using AiGovernance.Committee.Meetings;
using AiGovernance.Committee.Seats;
using AiGovernance.Committee.Subjects;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Organisation;
using AiGovernance.Organisation.Settings;
using AiGovernance.RiskScoring;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Committee;

/// <summary>One meeting in a list.</summary>
public sealed record MeetingRow(MeetingId Id, DateOnly On, DateTime StartsAt, DateOnly AgendaClosesOn, MeetingState State, int Items);

/// <summary>What waits for the committee or stands on the next agenda.</summary>
/// <param name="Reference">Of a use case; empty for everything else.</param>
/// <param name="Href">Null where it has no page that every member may read.</param>
public sealed record WaitingRow(ItemKind Kind, string Reference, string Title, string? Href, RiskTier? Tier, DateTime WaitsSince, RiskTier? TierByScore);

/// <summary>One seat with who holds it today.</summary>
public sealed record CommitteeSeatRow(int Number, IReadOnlyList<CommitteeFunction> Functions, string? Member, string? Alternate, string? Office);

/// <summary>The committee at a glance.</summary>
/// <param name="Faults">What breaks the composition today (CM-1).</param>
/// <param name="Open">Ballots on which this person may still vote.</param>
public sealed record CommitteeOverview(
    bool IsSetUp, IReadOnlyList<CommitteeSeatRow> Seats, IReadOnlyList<Refusal> Faults, MeetingRow? Next, IReadOnlyList<MeetingRow> ToCome, IReadOnlyList<MeetingRow> Past,
    IReadOnlyList<WaitingRow> Agenda, IReadOnlyList<WaitingRow> Queue, IReadOnlyList<MeetingId> Open, bool MayPlan, bool MayAppoint, bool HasSeries, WorkingDays Calendar);

/// <summary>Reads the committee's seats, its meetings, the next agenda and the queue.</summary>
public sealed class FindCommittee(Database database, AccessCheck access, PolicySettings settings, TimeProvider clock)
{
    private const int ShownPast = 24;

    public Task<Result<CommitteeOverview>> Handle(CancellationToken ct = default) => database.Read<CommitteeOverview>(this, async db =>
    {
        if (!access.Allows(CommitteePermissions.Read)) return Refusal.Forbidden;
        var calendar = (await settings.Now(db, ct)).Calendar;
        if (await SeatedCommittee.Read(db, ct) is not { } committee)
            return new CommitteeOverview(false, [], [], null, [], [], [], await Queue(db, ct), [], access.Allows(CommitteePermissions.Plan), access.Allows(CommitteePermissions.Appoint), false, calendar);

        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        var toCome = await Rows(db, db.Meetings.Where(m => m.State == MeetingState.Planned || m.State == MeetingState.AgendaClosed || m.State == MeetingState.InSession).OrderBy(m => m.StartsAt), ct);
        var past = await Rows(db, db.Meetings.Where(m => m.State == MeetingState.Closed || m.State == MeetingState.MinutesApproved).OrderByDescending(m => m.StartsAt).Take(ShownPast), ct);
        var next = toCome.Count > 0 ? toCome[0] : null;
        return new CommitteeOverview(true, await Seats(db, committee, today, ct), committee.Composition.Faults(today), next, toCome, past,
            next is null ? [] : await AgendaOf(db, next.Id, ct), await Queue(db, ct), await OpenFor(db, ct), access.Allows(CommitteePermissions.Plan), access.Allows(CommitteePermissions.Appoint), committee.Settings.Series is not null, calendar);
    }, ct);

    private static Task<List<MeetingRow>> Rows(AppDbContext db, IQueryable<Meeting> meetings, CancellationToken ct) =>
        meetings.Select(m => new MeetingRow(m.Id, m.On, m.StartsAt, m.AgendaClosesOn, m.State, db.AgendaItems.Count(i => i.MeetingId == m.Id))).ToListAsync(ct);

    private static async Task<List<CommitteeSeatRow>> Seats(AppDbContext db, SeatedCommittee committee, DateOnly today, CancellationToken ct)
    {
        var names = await Names.Of(db, committee.PeopleOn(today), ct);
        return [.. committee.Composition.Seats.Select(s => new CommitteeSeatRow(s.Number, s.Functions, NameOf(s.MemberOn(today)), NameOf(s.AlternateOn(today)), Office(s.MemberOn(today))))];

        string? NameOf(PersonId? person) => person is { } id ? names.GetValueOrDefault(id) : null;
        string? Office(PersonId? person) => person is null ? null : person == committee.Settings.ChairId ? "chair" : person == committee.Settings.DeputyId ? "deputy" : null;
    }

    private async Task<List<WaitingRow>> AgendaOf(AppDbContext db, MeetingId meeting, CancellationToken ct)
    {
        var items = await db.AgendaItems.Where(i => i.MeetingId == meeting && i.State != ItemState.CarriedOver).OrderBy(i => i.Order).ToListAsync(ct);
        var ids = items.Select(i => i.UseCaseId).ToList();
        var visible = await db.UseCases.VisibleTo(access.Actor).Where(u => ids.Contains(u.Id)).Select(u => new { u.Id, u.Reference, u.Title, u.TierByScore }).ToDictionaryAsync(u => u.Id, ct);
        return [.. items.Where(i => i.UseCaseId is not { } of || visible.ContainsKey(of)).Select(i => i.Kind is not ItemKind.UseCase
            ? new WaitingRow(i.Kind, "", i.Title, CommitteeAddress.Of(meeting, i.Id), null, i.WaitsSince, null)
            : new WaitingRow(i.Kind, visible[i.UseCaseId!.Value].Reference, visible[i.UseCaseId!.Value].Title, CaseAddress.Of(visible[i.UseCaseId!.Value].Reference), i.Tier, i.WaitsSince, visible[i.UseCaseId!.Value].TierByScore))];
    }

    private async Task<List<WaitingRow>> Queue(AppDbContext db, CancellationToken ct)
    {
        var rows = await db.UseCases.VisibleTo(access.Actor).WaitingForCommittee(db).OrderByDescending(u => u.TierWeight)
            .Select(u => new { u.Id, u.Reference, u.Title, u.Tier, u.TierByScore, Since = u.Revisions.Where(r => r.EndedAt == null).Max(r => r.SubmittedAt) }).ToListAsync(ct);
        return [.. rows.OrderByDescending(r => r.Tier).ThenBy(r => r.Since).Select(r => new WaitingRow(ItemKind.UseCase, r.Reference, r.Title, CaseAddress.Of(r.Reference), r.Tier, r.Since!.Value, r.TierByScore)), .. await Others(db, ct)];
    }

    private async Task<IEnumerable<WaitingRow>> Others(AppDbContext db, CancellationToken ct)
    {
        var waiting = (await ItemKinds.Waiting(db, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime), ct)).Where(w => w.Kind is not ItemKind.UseCase).ToList();
        var ids = waiting.Select(w => w.UseCase).ToList();
        var visible = await db.UseCases.VisibleTo(access.Actor).Where(u => ids.Contains(u.Id)).Select(u => u.Id).ToListAsync(ct);
        return waiting.Where(w => w.UseCase is not { } of || visible.Contains(of)).Select(w => new WaitingRow(w.Kind, "", w.Title, null, null, w.Since, null));
    }

    // Whether somebody sits for an item is decided in the room; this only leads there.
    private async Task<List<MeetingId>> OpenFor(AppDbContext db, CancellationToken ct)
    {
        if (access.Actor.Person is not { } me || !access.Allows(CommitteePermissions.Sit)) return [];
        return await db.AgendaItems.Where(i => i.State == ItemState.BallotOpen && !i.Conflicts.Any(c => c.PersonId == me && c.State == ConflictState.Recused)
                && !db.Ballots.Any(b => b.ItemId == i.Id && b.State == BallotState.Open && b.Votes.Any(v => v.VoterId == me)))
            .Select(i => i.MeetingId).ToListAsync(ct);
    }
}
