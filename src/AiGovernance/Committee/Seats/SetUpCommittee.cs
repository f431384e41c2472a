using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Organisation;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Committee.Seats;

/// <summary>One seat as it is filled on the first day.</summary>
public sealed record NewSeat(IReadOnlyList<CommitteeFunction> Functions, PersonId Member, PersonId? Alternate = null, DateOnly? Until = null);

/// <summary>A whole committee for the first day; seats are numbered in their order.</summary>
public sealed record NewCommittee(IReadOnlyList<NewSeat> Seats, PersonId Chair, PersonId Deputy);

/// <summary>Sets up the committee: seats with their people, chair and deputy (CM-1).</summary>
public sealed class SetUpCommittee(Database database, AccessCheck access, TimeProvider clock)
{
    public Task<Result> Handle(NewCommittee input, CancellationToken ct = default) => database.Write(this, async db =>
    {
        if (!access.Allows(CommitteePermissions.Appoint)) return Refusal.Forbidden;
        if (await db.CommitteeSettings.AnyAsync(ct)) return CommitteeRefusals.SetUpAlready;
        var people = input.Seats.SelectMany(s => new[] { s.Member, s.Alternate }).OfType<PersonId>().Distinct().ToList();
        if (access.Actor.Person is { } me && people.Contains(me)) return CommitteeRefusals.OwnSeat;
        if (await db.People.CountAsync(p => people.Contains(p.Id) && p.LeftAt == null, ct) != people.Count) return Refusal.NotFound;

        var now = clock.GetUtcNow().UtcDateTime;
        var today = DateOnly.FromDateTime(now);
        var committee = new SeatedCommittee(new CommitteeSettings(input.Chair, input.Deputy), [.. input.Seats.Select((s, i) => Seated(s, i + 1, today))]);
        if (committee.Composition.Check(today) is { Succeeded: false } broken) return broken;
        db.CommitteeSettings.Add(committee.Settings);
        db.CommitteeSeats.AddRange(committee.Seats);
        await committee.GiveRoles(db, now, ct);
        return Result.Success;
    }, ct);

    private static CommitteeSeat Seated(NewSeat input, int number, DateOnly today)
    {
        var seat = new CommitteeSeat(number, input.Functions);
        seat.Appoint(input.Member, SeatPlace.Member, today, input.Until);
        if (input.Alternate is { } alternate) seat.Appoint(alternate, SeatPlace.Alternate, today, input.Until);
        return seat;
    }
}
