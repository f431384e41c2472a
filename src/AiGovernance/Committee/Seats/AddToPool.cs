using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Committee.Seats;

/// <summary>Names a person for the standing pool of substitutes; who appoints to seats does it, and never for themselves (CM-4, PP-3).</summary>
public sealed class AddToPool(Database database, AccessCheck access, TimeProvider clock)
{
    /// <param name="until">The last day; open when not set.</param>
    public Task<Result> Handle(PersonId person, DateOnly from, DateOnly? until = null, CancellationToken ct = default) => database.Write(this, async db =>
    {
        if (!access.Allows(CommitteePermissions.Appoint)) return Refusal.Forbidden;
        if (access.Actor.Person == person) return CommitteeRefusals.OwnSeat with { Field = CommitteeFields.PoolPerson };
        if (await SeatedCommittee.Read(db, ct) is not { } committee) return CommitteeRefusals.NotSetUp;
        if (!await db.People.AnyAsync(p => p.Id == person && p.LeftAt == null, ct)) return Refusal.NotFound;

        var now = clock.GetUtcNow().UtcDateTime;
        if (from < DateOnly.FromDateTime(now)) return CommitteeRefusals.TermInThePast with { Field = CommitteeFields.PoolFrom };
        if (until < from) return CommitteeRefusals.PoolTermReversed;
        var term = new PoolTerm(person, from, until);
        if (committee.Pool.Any(t => t.PersonId == person && !t.IsWithdrawn && t.ToTerm().Overlaps(term.ToTerm()))) return CommitteeRefusals.InThePool;
        if (committee.PeopleOn(from).Contains(person)) return CommitteeRefusals.PoolPersonSeated;
        db.CommitteePool.Add(term);
        await (committee with { Pool = [.. committee.Pool, term] }).GiveRoles(db, now, ct);
        return Result.Success;
    }, ct);
}
