using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Committee.Seats;

/// <summary>Who takes which place of a seat, from when until when.</summary>
/// <param name="Person">Nobody when not set; only an alternate's place may stay empty.</param>
public sealed record Appointment(int Seat, SeatPlace Place, PersonId? Person, DateOnly From, DateOnly? Until = null);

/// <summary>Gives a place on a seat to another person; whoever held it keeps the days before (CM-1, PP-7).</summary>
public sealed class AppointSeat(Database database, AccessCheck access, TimeProvider clock)
{
    public Task<Result> Handle(Appointment input, CancellationToken ct = default) => database.Write(this, async db =>
    {
        if (!access.Allows(CommitteePermissions.Appoint)) return Refusal.Forbidden;
        if (access.Actor.Person is { } me && input.Person == me) return CommitteeRefusals.OwnSeat with { Field = CommitteeFields.Of(input.Seat, input.Place) };
        if (await SeatedCommittee.Read(db, ct) is not { } committee) return CommitteeRefusals.NotSetUp;
        if (committee.Seats.SingleOrDefault(s => s.Number == input.Seat) is not { } seat) return Refusal.NotFound;
        if (input.Person is { } person && !await db.People.AnyAsync(p => p.Id == person && p.LeftAt == null, ct)) return Refusal.NotFound;

        var now = clock.GetUtcNow().UtcDateTime;
        if (input.From < DateOnly.FromDateTime(now)) return CommitteeRefusals.TermInThePast;
        if (input.Until < input.From) return CommitteeRefusals.TermReversed.With(seat.Number) with { Field = CommitteeFields.Until(seat.Number) };
        seat.Appoint(input.Person, input.Place, input.From, input.Until);
        if (committee.Composition.Check(input.From) is { Succeeded: false } broken) return broken;
        await committee.GiveRoles(db, now, ct);
        return Result.Success;
    }, ct);
}
