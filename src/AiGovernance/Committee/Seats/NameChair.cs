using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;

namespace AiGovernance.Committee.Seats;

/// <summary>Names chair and deputy among those who hold a seat today (CM-1, CM-13).</summary>
public sealed class NameChair(Database database, AccessCheck access, TimeProvider clock)
{
    public Task<Result> Handle(PersonId chair, PersonId deputy, CancellationToken ct = default) => database.Write(this, async db =>
    {
        if (!access.Allows(CommitteePermissions.Appoint)) return Refusal.Forbidden;
        if (access.Actor.Person is { } me && (me == chair || me == deputy)) return CommitteeRefusals.OwnSeat;
        if (await SeatedCommittee.Read(db, ct) is not { } committee) return CommitteeRefusals.NotSetUp;

        var now = clock.GetUtcNow().UtcDateTime;
        committee.Settings.Name(chair, deputy);
        if (committee.Composition.Check(DateOnly.FromDateTime(now)) is { Succeeded: false } broken) return broken;
        await committee.GiveRoles(db, now, ct);
        return Result.Success;
    }, ct);
}
