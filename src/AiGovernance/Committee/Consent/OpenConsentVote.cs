using AiGovernance.Access;
using AiGovernance.Committee.Ballots;
using AiGovernance.Committee.Meetings;
using AiGovernance.Committee.Seats;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Workflows;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Committee.Consent;

/// <summary>The chair opens one vote on all items of the consent agenda; what is contested since is taken off and treated by itself (CM-2).</summary>
public sealed class OpenConsentVote(Database database, AccessCheck access, TimeProvider clock)
{
    /// <returns>How many items are voted on.</returns>
    public Task<Result<int>> Handle(MeetingId id, CancellationToken ct = default) => database.Write<int>(this, async db =>
    {
        if (!access.Allows(CommitteePermissions.Preside)) return Refusal.Forbidden;
        if (await SeatedCommittee.Read(db, ct) is not { } committee) return CommitteeRefusals.NotSetUp;
        if (await db.Meetings.WithAgenda().SingleOrDefaultAsync(m => m.Id == id, ct) is not { } meeting) return Refusal.NotFound;
        if (meeting.State is not MeetingState.InSession) return CommitteeRefusals.NotInSession;
        if (ItemSitting.Of(committee, meeting, null).Preside(access.Actor, "open the consent vote").Refusal is { } no) return no;
        if (meeting.Items.Any(i => i.State is ItemState.BallotOpen)) return CommitteeRefusals.BallotElsewhere;
        var items = meeting.Items.Where(i => i.AwaitsConsent).OrderBy(i => i.Order).ToList();
        if (items.Count == 0) return CommitteeRefusals.ConsentEmpty;

        foreach (var open in meeting.Items.Where(i => i.State is ItemState.Open)) open.PutBack();
        var (consent, opened, fault) = (Guid.CreateVersion7(), 0, default(Refusal));
        foreach (var item in items)
            if (await Open(db, item, consent, ct) is { } against) fault ??= against;
            else opened++;
        return opened > 0 ? opened : fault!;
    }, ct);

    /// <returns>Why it is not voted on with the others.</returns>
    private async Task<Refusal?> Open(AppDbContext db, AgendaItem item, Guid consent, CancellationToken ct)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var table = await AtTheTable.Load(db, access.Actor, item.Id, ct);
        await CarriedConditions.Put(db, item, now, ct);
        var papers = table.Succeeded ? await ConsentDesk.Papers(db, table.Value, now, ct) : null;
        if ((table.Succeeded ? ConsentDesk.AgainstVote(table.Value, papers!, DateOnly.FromDateTime(now)) : table.Refusal) is { } against)
        {
            item.PullFromConsent(null);
            return against;
        }
        var ballot = new Ballot(item, item.Tier, papers!.Conditions, papers.Recommendation, access.Actor.Person!.Value, now);
        ballot.Join(consent);
        db.Ballots.Add(ballot);
        item.Vote();
        db.Signal(CommitteeSignals.BallotOpened, item.SubjectId, now);
        return null;
    }
}
