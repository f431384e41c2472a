using AiGovernance.Access;
using AiGovernance.Data;
using AiGovernance.Organisation;

namespace AiGovernance.Identity;

/// <summary>Fills the actor of a scope from what the organisation says of the person today.</summary>
public sealed class ActorReader(Database database, AccessCheck access, TimeProvider clock)
{
    /// <summary>Somebody who left, or is unknown, becomes nobody (PP-5).</summary>
    public async Task Become(PersonId? person, ActSource source, CancellationToken ct = default)
    {
        if (person is null)
        {
            access.Become(Actor.Nobody);
            return;
        }
        await using var db = database.Open();
        access.Become(await ActorOf.Person(db, person.Value, clock.GetUtcNow().UtcDateTime, source, ct) ?? Actor.Nobody);
    }
}
