using AiGovernance.Access;
using AiGovernance.Committee.Ballots;
using AiGovernance.Committee.Meetings;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Committee;

/// <summary>One appearance of a case before the committee, with the result once its ballot is closed.</summary>
/// <param name="About">The exception that was asked for; empty for the case itself.</param>
/// <param name="MayOpen">Whether this person may enter the meeting room.</param>
/// <param name="Votes">Empty before the close (CM-5).</param>
public sealed record CaseAppearance(
    MeetingId Meeting, AgendaItemId Item, string About, DateOnly On, MeetingState Meets, int Order, ItemState State, string? CarriedOverBecause,
    Outcome? Outcome, int? Present, int? Cast, int? Proceed, IReadOnlyList<PublishedVote> Votes, bool MayOpen);

/// <summary>When one case came or comes before the committee, newest first.</summary>
public sealed class FindCaseBallots(Database database, AccessCheck access)
{
    public Task<Result<IReadOnlyList<CaseAppearance>>> Handle(UseCaseId id, CancellationToken ct = default) => database.Read<IReadOnlyList<CaseAppearance>>(this, async db =>
    {
        if (!access.Allows(UseCasePermissions.List)) return Refusal.Forbidden;
        if (!await db.UseCases.VisibleTo(access.Actor).AnyAsync(u => u.Id == id, ct)) return Refusal.NotFound;
        var items = await db.AgendaItems.Where(i => i.UseCaseId == id).ToListAsync(ct);
        var meetingIds = items.Select(i => i.MeetingId).ToList();
        var meetings = await db.Meetings.Where(m => meetingIds.Contains(m.Id)).ToDictionaryAsync(m => m.Id, ct);
        var closed = await db.Ballots.Include(b => b.Votes).Where(b => b.UseCaseId == id && b.State == BallotState.Closed).ToListAsync(ct);
        var names = await Names.Of(db, closed.SelectMany(b => b.Votes).Select(v => v.VoterId), ct);
        return Result.Of<IReadOnlyList<CaseAppearance>>([.. items.OrderByDescending(i => i.QueuedAt)
            .Select(i => Of(i, meetings[i.MeetingId], closed.SingleOrDefault(b => b.ItemId == i.Id), names))]);
    }, ct);

    private CaseAppearance Of(AgendaItem item, Meeting meeting, Ballot? ballot, IReadOnlyDictionary<PersonId, string> names) => new(
        meeting.Id, item.Id, item.Title, meeting.On, meeting.State, item.Order, item.State, item.CarriedOverBecause, ballot?.Outcome, ballot?.Present, ballot?.Cast, ballot?.Proceed,
        ballot is null ? [] : PublishedVote.Of(ballot, names), access.Allows(CommitteePermissions.Read));
}
