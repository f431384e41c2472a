using AiGovernance.Access;
using AiGovernance.Committee.Ballots;
using AiGovernance.Committee.Seats;
using AiGovernance.Committee.Subjects;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Organisation;
using AiGovernance.Organisation.Settings;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Committee.Meetings;

/// <summary>Reads the meeting room for one person: agenda, the item in progress, who is there, the ballot (CM-12).</summary>
public sealed class FindMeeting(Database database, AccessCheck access, PolicySettings settings, TimeProvider clock)
{
    public Task<Result<MeetingDetails>> Handle(MeetingId id, AgendaItemId? wanted = null, CancellationToken ct = default) => database.Read<MeetingDetails>(this, async db =>
    {
        if (!access.Allows(CommitteePermissions.Read)) return Refusal.Forbidden;
        if (await SeatedCommittee.Read(db, ct) is not { } committee) return CommitteeRefusals.NotSetUp;
        if (await db.Meetings.WithAgenda().SingleOrDefaultAsync(m => m.Id == id, ct) is not { } meeting) return Refusal.NotFound;

        var (cases, revisions, items) = (meeting.Items.Select(i => i.UseCaseId).ToList(), meeting.Items.Select(i => i.RevisionId).ToList(), meeting.Items.Select(i => i.Id).ToList());
        var visible = await db.UseCases.VisibleTo(access.Actor).Where(u => cases.Contains(u.Id)).ToDictionaryAsync(u => u.Id, ct);
        var byScore = await db.Revisions.Where(r => revisions.Contains(r.Id)).ToDictionaryAsync(r => r.Id, r => r.TierByScore, ct);
        var ballots = await db.Ballots.Include(b => b.Votes).Where(b => items.Contains(b.ItemId)).OrderBy(b => b.OpenedAt).ToListAsync(ct);

        var seen = meeting.Items.Where(i => i.UseCaseId is not { } of || visible.ContainsKey(of)).OrderBy(i => i.Order).ToList();
        var shown = Shown(seen, wanted);
        var (sits, ballot) = (ItemSitting.Of(committee, meeting, shown), ballots.LastOrDefault(b => b.ItemId == shown?.Id && b.State is not BallotState.Voided));
        var names = await Names.Of(db, [.. committee.EverybodyOn(meeting.On), .. ballots.SelectMany(b => b.Votes).Select(v => v.VoterId), .. People(shown)], ct);
        var subject = shown is null ? null : await ItemKinds.SubjectOf(db, access.Actor, shown, ct);
        var item = subject is null ? null : await new ItemReader(db, access, meeting, sits, names).Read(shown!, subject, ballot, Today, ct);
        var (me, calendar) = (access.Actor.Person, (await settings.Now(db, ct)).Calendar);
        return new MeetingDetails(id, meeting.On, meeting.StartsAt, meeting.AgendaClosesOn, meeting.State, meeting.StartedAt,
            [.. meeting.Items.OrderBy(i => i.Order).Select(i => Row(i, seen.Contains(i), i.UseCaseId is { } of ? visible.GetValueOrDefault(of) : null, ballots, calendar) with { TierByScore = i.RevisionId is { } r && seen.Contains(i) ? byScore[r] : null })], item,
            PlacesAtTheTable.Of(sits, committee, names, ballot), access.Allows(CommitteePermissions.Preside), access.Allows(CommitteePermissions.Conduct),
            me is { } person && meeting.PresentNow.Contains(person), me is { } mine && committee.EverybodyOn(meeting.On).Contains(mine), committee.Settings.Series!.Zone);
    }, ct);

    private DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

    private static AgendaItem? Shown(List<AgendaItem> items, AgendaItemId? wanted)
    {
        return items.Find(i => i.Id == wanted) ?? items.Find(i => i.State is ItemState.Open or ItemState.BallotOpen)
            // What was decided last stays on the table until the chair opens something else: everybody waits for its outcome.
            ?? items.Where(i => i.IsOver).MaxBy(i => i.EndedAt) ?? items.FirstOrDefault();
    }

    private static IEnumerable<PersonId> People(AgendaItem? item) => item is null ? [] :
        item.Conflicts.SelectMany(c => new[] { c.PersonId, c.RuledBy }).OfType<PersonId>().Concat(item.Substitutes.Select(s => s.PersonId)).Concat(item.Conditions.Select(c => c.ProposedBy));

    private AgendaRow Row(AgendaItem item, bool seen, UseCase? useCase, List<Ballot> ballots, WorkingDays calendar) => new(
        item.Id, item.Order, item.Kind, item.Kind is ItemKind.UseCase ? useCase?.Reference ?? "" : "", !seen ? "Confidential case" : item.Kind is ItemKind.UseCase ? useCase!.Title : item.Title, item.Tier,
        calendar.Between(DateOnly.FromDateTime(item.WaitsSince), item.EndedAt is { } ended ? DateOnly.FromDateTime(ended) : Today), item.State,
        seen ? ballots.LastOrDefault(b => b.ItemId == item.Id && b.State is BallotState.Closed)?.Outcome : null, null)
    { OnConsent = item.OnConsent };
}
