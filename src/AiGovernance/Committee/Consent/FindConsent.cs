using AiGovernance.Access;
using AiGovernance.Committee.Ballots;
using AiGovernance.Committee.Meetings;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Committee.Consent;

/// <summary>One item of the consent agenda.</summary>
public sealed record ConsentRow(AgendaItemId Item, int Order, string Title, ItemState State, bool MayPull);

/// <summary>The consent agenda of a meeting and its vote, for the one who looks.</summary>
/// <param name="Cast">Voters who voted; null while no vote is open.</param>
/// <param name="VotedAt">When the own vote was stored.</param>
/// <param name="MayPut">The one who looks may put the shown item on it.</param>
/// <param name="Against">Why the shown item cannot be put on it.</param>
public sealed record ConsentDetails(IReadOnlyList<ConsentRow> Rows, int? Cast, int Voters, DateTime? VotedAt, bool MayVote, bool MayPreside, bool MayPut, string? Against);

/// <summary>Reads the consent agenda of a meeting (CM-2).</summary>
public sealed class FindConsent(Database database, AccessCheck access, TimeProvider clock)
{
    /// <param name="shown">The item that is looked at.</param>
    public Task<Result<ConsentDetails>> Handle(MeetingId id, AgendaItemId? shown = null, CancellationToken ct = default) => database.Read<ConsentDetails>(this, async db =>
    {
        if (!access.Allows(CommitteePermissions.Read)) return Refusal.Forbidden;
        if (await db.Meetings.SingleOrDefaultAsync(m => m.Id == id, ct) is not { } meeting) return Refusal.NotFound;
        var items = await db.AgendaItems.Where(i => i.MeetingId == id && i.OnConsent && i.State != ItemState.Decided && i.State != ItemState.CarriedOver).OrderBy(i => i.Order).ToListAsync(ct);
        var cases = items.Select(i => i.UseCaseId).ToList();
        var titles = await db.UseCases.VisibleTo(access.Actor).Where(u => cases.Contains(u.Id)).ToDictionaryAsync(u => u.Id, u => $"{u.Reference} {u.Title}", ct);
        var sits = access.Allows(CommitteePermissions.Sit);
        var details = new ConsentDetails([.. items.Select(i => new ConsentRow(i.Id, i.Order, titles.GetValueOrDefault(i.UseCaseId!.Value, "Confidential case"), i.State, sits && i.AwaitsConsent && titles.ContainsKey(i.UseCaseId!.Value)))],
            null, 0, null, false, false, false, null);
        if ((await ConsentDesk.Open(db, id, ct)) is [var first, ..]) return await Vote(db, details, first, ct);
        details = details with { MayPreside = meeting.State is MeetingState.InSession && items.Count > 0 && access.Allows(CommitteePermissions.Preside) };
        return meeting.State is MeetingState.Planned && shown is { } item && access.Allows(CommitteePermissions.Plan) ? await Put(db, details, item, ct) : details;
    }, ct);

    private async Task<ConsentDetails> Vote(AppDbContext db, ConsentDetails details, BallotId first, CancellationToken ct)
    {
        var found = await BallotOnTheTable.Load(db, access.Actor, first, ct);
        if (!found.Succeeded) return details;
        var (ballot, table) = found.Value;
        var (voters, me) = (table.Sits.Sitting.Voters, access.Actor.Person);
        return details with
        {
            Cast = ballot.Votes.Count(v => voters.Contains(v.VoterId)),
            Voters = voters.Count,
            VotedAt = me is { } voter ? ballot.VoteOf(voter)?.CastAt : null,
            MayVote = me is { } person && access.Allows(CommitteePermissions.Sit) && table.Subject.Bars(access.Actor) is null && table.Sits.NoVoteFor(person) is null,
            MayPreside = access.Allows(CommitteePermissions.Preside) && table.Preside(access.Actor, "close the consent vote").Succeeded,
        };
    }

    private async Task<ConsentDetails> Put(AppDbContext db, ConsentDetails details, AgendaItemId item, CancellationToken ct)
    {
        var table = await AtTheTable.Load(db, access.Actor, item, ct);
        if (!table.Succeeded || table.Value.Item.OnConsent || table.Value.Item.State is not ItemState.Queued || !table.Value.IsUnchanged) return details;
        var against = ConsentDesk.Against(table.Value, await ConsentDesk.Papers(db, table.Value, clock.GetUtcNow().UtcDateTime, ct));
        return details with { MayPut = against is null, Against = against?.Message };
    }
}
