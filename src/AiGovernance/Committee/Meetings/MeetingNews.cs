using AiGovernance.Access;
using AiGovernance.Committee.Ballots;
using AiGovernance.Data;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Committee.Meetings;

/// <summary>What was written since a screen of the meeting room last read. Every change of a record is an entry of the trail (AT-1), so without one nothing changed.</summary>
/// <param name="Upto">The last entry.</param>
internal sealed record MeetingNews(long Upto, bool AreVotesAlone)
{
    public static Task<long> Last(AppDbContext db, CancellationToken ct) => db.Trail.OrderByDescending(e => e.Number).Select(e => e.Number).FirstOrDefaultAsync(ct);

    /// <returns>Null when there is none.</returns>
    public static async Task<MeetingNews?> Since(AppDbContext db, long seen, CancellationToken ct)
    {
        var acts = await db.Trail.Where(e => e.Number > seen).GroupBy(e => e.Action).Select(g => new { Action = g.Key, Last = g.Max(e => e.Number) }).ToListAsync(ct);
        return acts.Count == 0 ? null : new(acts.Max(a => a.Last), acts.TrueForAll(a => a.Action == nameof(CastVote)));
    }

    /// <summary>The same screen with the votes counted again: how many, and who, never what (CM-5).</summary>
    public async Task<MeetingDetails> Recount(AppDbContext db, MeetingDetails before, PersonId? me, CancellationToken ct)
    {
        if (before.Item is not { State: ItemState.BallotOpen } item) return before with { Seen = Upto };
        var votes = await db.Ballots.Where(b => b.ItemId == item.Id && b.State == BallotState.Open).SelectMany(b => b.Votes).ToDictionaryAsync(v => v.VoterId, v => v.CastAt, ct);
        List<PlaceRow> places = [.. before.Places.Select(p => p with { HasVoted = votes.ContainsKey(p.Person) })];
        var ballot = item.Ballot is null ? null : item.Ballot with
        {
            Cast = places.Count(p => p is { Sits: true, HasVoted: true }),
            MyVoteAt = me is { } voter && votes.TryGetValue(voter, out var at) ? at : null,
        };
        return before with { Seen = Upto, Places = places, Item = item with { Ballot = ballot } };
    }
}
