using AiGovernance.Access;
using AiGovernance.Committee.Ballots;
using AiGovernance.Committee.Seats;
using AiGovernance.Committee.Subjects;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Organisation.Settings;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Committee.Meetings;

/// <summary>Reads the meeting room for one person: agenda, the item in progress, who is there, the ballot (CM-12).</summary>
public sealed class FindMeeting(Database database, AccessCheck access, PolicySettings settings, TimeProvider clock)
{
    /// <param name="before">What stands on the screen of who asks: it is given back when nothing was written since, and after votes alone only they are counted again.</param>
    public Task<Result<MeetingDetails>> Handle(MeetingId id, AgendaItemId? wanted = null, MeetingDetails? before = null, CancellationToken ct = default) => database.Read<MeetingDetails>(this, async db =>
    {
        if (!access.Allows(CommitteePermissions.Read)) return Refusal.Forbidden;
        if (before is null) return await Whole(db, id, wanted, ct);
        if (await MeetingNews.Since(db, before.Seen, ct) is not { } news) return before;
        return news.AreVotesAlone ? await news.Recount(db, before, access.Actor.Person, ct) : await Whole(db, id, wanted, ct);
    }, ct);

    private async Task<Result<MeetingDetails>> Whole(AppDbContext db, MeetingId id, AgendaItemId? wanted, CancellationToken ct)
    {
        // Before everything else: what is written meanwhile is news.
        var seen = await MeetingNews.Last(db, ct);
        if (await SeatedCommittee.Read(db, ct) is not { } committee) return CommitteeRefusals.NotSetUp;
        if (await db.Meetings.WithLines().SingleOrDefaultAsync(m => m.Id == id, ct) is not { } meeting) return Refusal.NotFound;

        var lines = await AgendaLines.Of(db, access.Actor, id, ct);
        var shown = Shown([.. meeting.Items.Where(lines.Sees).OrderBy(i => i.Order)], wanted) is { } line ? await db.AgendaItems.Whole(line.Id, ct) : null;
        var sits = ItemSitting.Of(committee, meeting, shown);
        var ballot = shown is null ? null : await db.Ballots.Include(b => b.Votes).Where(b => b.ItemId == shown.Id && b.State != BallotState.Voided).OrderByDescending(b => b.OpenedAt).FirstOrDefaultAsync(ct);
        var names = await Names.Of(db, [.. committee.EverybodyOn(meeting.On), .. (ballot?.Votes ?? []).Select(v => v.VoterId), .. People(shown)], ct);
        var subject = shown is null ? null : await ItemKinds.SubjectOf(db, access.Actor, shown, ct);
        var item = subject is null ? null : await new ItemReader(db, access, meeting, sits, names).Read(shown!, subject, ballot, Today, ct);
        var (me, calendar) = (access.Actor.Person, (await settings.Now(db, ct)).Calendar);
        return new MeetingDetails(id, meeting.On, meeting.StartsAt, meeting.AgendaClosesOn, meeting.State, meeting.StartedAt,
            [.. meeting.Items.OrderBy(i => i.Order).Select(i => lines.Row(i, calendar, Today))], item,
            PlacesAtTheTable.Of(sits, committee, names, ballot), access.Allows(CommitteePermissions.Preside), access.Allows(CommitteePermissions.Conduct),
            me is { } person && meeting.PresentNow.Contains(person), me is { } mine && committee.EverybodyOn(meeting.On).Contains(mine), committee.Settings.Series!.Zone)
        { AsOf = seen, Seen = seen };
    }

    private DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

    private static AgendaItem? Shown(List<AgendaItem> items, AgendaItemId? wanted) =>
        items.Find(i => i.Id == wanted) ?? items.Find(i => i.State is ItemState.Open or ItemState.BallotOpen)
        // What was decided last stays on the table until the chair opens something else: everybody waits for its outcome.
        ?? items.Where(i => i.IsOver).MaxBy(i => i.EndedAt) ?? items.FirstOrDefault();

    private static IEnumerable<PersonId> People(AgendaItem? item) => item is null ? [] :
        item.Conflicts.SelectMany(c => new[] { c.PersonId, c.RuledBy }).OfType<PersonId>().Concat(item.Substitutes.Select(s => s.PersonId)).Concat(item.Conditions.Select(c => c.ProposedBy));
}
