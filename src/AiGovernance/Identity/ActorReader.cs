using AiGovernance.Access;
using AiGovernance.Data;
using AiGovernance.Organisation;

namespace AiGovernance.Identity;

/// <summary>Fills the actor of a scope from what the organisation says of the person today.</summary>
public sealed class ActorReader(Database database, AccessCheck access, TimeProvider clock)
{
    /// <summary>Somebody who left, or is unknown, becomes nobody (PP-5).</summary>
    /// <param name="principal">For whom the person stands in; without a delegation that runs today they act as themselves (PP-6).</param>
    public async Task Become(PersonId? person, ActSource source, PersonId? principal = null, CancellationToken ct = default) => access.Become(await Read(person, source, principal, ct));

    internal async Task<Actor> Read(PersonId? person, ActSource source, PersonId? principal, CancellationToken ct = default)
    {
        if (person is null) return Actor.Nobody;
        await using var db = database.Open();
        var now = clock.GetUtcNow().UtcDateTime;
        var self = await ActorOf.Person(db, person.Value, now, source, ct) ?? Actor.Nobody;
        return principal is { } other && await ActorOf.StandIn(db, self, other, now, ct) is { } standIn ? standIn : self;
    }
}
