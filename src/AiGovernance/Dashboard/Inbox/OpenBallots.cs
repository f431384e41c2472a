using AiGovernance.Access;
using AiGovernance.Committee;
using AiGovernance.Committee.Ballots;
using AiGovernance.Committee.Meetings;
using AiGovernance.Committee.Seats;
using AiGovernance.Committee.Subjects;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Dashboard.Inbox;

/// <summary>Ballots under way in which a person has a vote and has not voted (CM-5).</summary>
internal sealed class OpenBallots : IInboxSource
{
    public InboxArea Area => InboxArea.Committee;

    public bool IsFor(Actor me) => CommitteePermissions.Sit.Rule(me);

    public IQueryable<int> Waiting(InboxReading at, int mark) => Mine(at).Select(_ => mark);

    public async Task<IReadOnlyList<InboxItem>> Read(InboxReading at)
    {
        var rows = await Mine(at).OrderBy(b => b.OpenedAt).Take(InboxReading.Most)
            .Join(at.Db.AgendaItems, b => b.ItemId, i => i.Id, (b, i) => new { Ballot = b, Item = i })
            .LeftJoin(at.Db.UseCases, x => x.Ballot.UseCaseId, u => u.Id, (x, u) => new { x.Item, Case = u == null ? null : new CaseLine(u.Reference, u.Title, x.Ballot.Tier, u.TierByScore) }).ToListAsync(at.Ct);
        return [.. rows.Select(x => at.Task(Area, "Vote", x.Item.Kind is ItemKind.UseCase ? x.Case! : new(CommitteeWords.Of(x.Item.Kind), x.Item.Title, null, null), "The ballot is open and your vote is missing.", "Vote", at.Today, Places.Meeting(x.Item.MeetingId)))];
    }

    /// <summary>The seating of CM-4 as a query: the member who is there and not recused, else the alternate of the seat, or who was seated for the item. Ahead of the meeting everybody counts as there (CM-8).</summary>
    private static IQueryable<Ballot> Mine(InboxReading at)
    {
        var (me, seen, terms) = (at.Me.Person, at.ToJudge, at.Db.Set<SeatTerm>());
        var there = at.Db.Set<Presence>().Where(p => p.LeftAt == null);
        var recused = at.Db.Set<ConflictOfInterest>().Where(c => c.State == ConflictState.Recused);
        return at.Db.Ballots.Where(b => b.State == BallotState.Open && (b.UseCaseId == null || seen.Contains(b.UseCaseId.Value)) && !b.Votes.Any(v => v.VoterId == me)
            && !recused.Any(c => c.ItemId == b.ItemId && c.PersonId == me)
            && at.Db.AgendaItems.Any(i => i.Id == b.ItemId && at.Db.Meetings.Any(m => m.Id == i.MeetingId && (b.UrgentUntil != null
                || m.State == MeetingState.InSession && there.Any(p => p.MeetingId == m.Id && p.PersonId == me))
                && (i.Substitutes.Any(s => s.PersonId == me && s.EndedAt == null) || terms.Any(t => t.PersonId == me && t.From <= m.On && (t.Until == null || t.Until >= m.On)
                    && (t.Place == SeatPlace.Member || terms.Any(o => o.SeatId == t.SeatId && o.Place == SeatPlace.Member && o.From <= m.On && (o.Until == null || o.Until >= m.On)
                        && (b.UrgentUntil == null && !there.Any(p => p.MeetingId == m.Id && p.PersonId == o.PersonId) || recused.Any(c => c.ItemId == b.ItemId && c.PersonId == o.PersonId)))))))));
    }
}
