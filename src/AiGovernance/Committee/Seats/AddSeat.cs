using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Committee.Seats;

/// <summary>Gives a committee that stands one more seat, filled from today (CM-1).</summary>
public sealed class AddSeat(Database database, AccessCheck access, TimeProvider clock)
{
    public Task<Result> Handle(NewSeat input, CancellationToken ct = default) => database.Write(this, async db =>
    {
        if (!access.Allows(CommitteePermissions.Appoint)) return Refusal.Forbidden;
        if (await SeatedCommittee.Read(db, ct) is not { } standing) return CommitteeRefusals.NotSetUp;
        var number = standing.Seats.Max(s => s.Number) + 1;
        foreach (var (place, _) in input.People().Where(p => p.Person == access.Actor.Person)) return CommitteeRefusals.OwnSeat with { Field = CommitteeFields.Of(number, place) };
        if (input.Member is null) return CommitteeRefusals.MemberMissing with { Field = CommitteeFields.Member(number) };
        var people = input.People().Select(p => p.Person).ToList();
        if (await db.People.CountAsync(p => people.Contains(p.Id) && p.LeftAt == null, ct) != people.Distinct().Count()) return Refusal.NotFound;

        var now = clock.GetUtcNow().UtcDateTime;
        var today = DateOnly.FromDateTime(now);
        var seat = CommitteeSeat.Of(input, number, today);
        var committee = standing with { Seats = [.. standing.Seats, seat] };
        if (committee.Composition.Check(today) is { Succeeded: false } broken) return broken;
        db.CommitteeSeats.Add(seat);
        await committee.GiveRoles(db, now, ct);
        return Result.Success;
    }, ct);
}
