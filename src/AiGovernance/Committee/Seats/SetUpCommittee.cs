using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Organisation;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Committee.Seats;

/// <summary>Sets up the committee: seats with their people, chair and deputy (CM-1).</summary>
public sealed class SetUpCommittee(Database database, AccessCheck access, TimeProvider clock)
{
    public Task<Result> Handle(NewCommittee input, CancellationToken ct = default) => database.Write(this, async db =>
    {
        if (!access.Allows(CommitteePermissions.Appoint)) return Refusal.Forbidden;
        if (await db.CommitteeSettings.AnyAsync(ct)) return CommitteeRefusals.SetUpAlready;
        var now = clock.GetUtcNow().UtcDateTime;
        var today = DateOnly.FromDateTime(now);
        if (OwnSeat(input) is { } own) return own;
        if (input.Faults(today) is [var fault, ..]) return fault;
        var people = input.Seats.SelectMany(s => s.People()).Select(p => p.Person).ToList();
        if (await db.People.CountAsync(p => people.Contains(p.Id) && p.LeftAt == null, ct) != people.Count) return Refusal.NotFound;

        // Without a fault both are named.
        var committee = new SeatedCommittee(new CommitteeSettings(input.Chair!.Value, input.Deputy!.Value), [.. input.Seats.Select((s, i) => CommitteeSeat.Of(s, i + 1, today))]);
        db.CommitteeSettings.Add(committee.Settings);
        db.CommitteeSeats.AddRange(committee.Seats);
        await committee.GiveRoles(db, now, ct);
        return Result.Success;
    }, ct);

    private Refusal? OwnSeat(NewCommittee input)
    {
        foreach (var (index, seat) in input.Seats.Index())
            foreach (var (place, person) in seat.People().Where(p => p.Person == access.Actor.Person))
                return CommitteeRefusals.OwnSeat with { Field = CommitteeFields.Of(index + 1, place) };
        return null;
    }
}
