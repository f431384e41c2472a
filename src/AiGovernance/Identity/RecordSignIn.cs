using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Identity;

/// <summary>Keeps on the trail that a person signed in, and how (AT-1).</summary>
public sealed class RecordSignIn(Database database, AccessCheck access)
{
    /// <param name="scheme">demo, entra or oidc.</param>
    public Task<Result> Handle(PersonId person, string scheme, CancellationToken ct = default) => database.Write(this, async db =>
    {
        if (!access.Allows(IdentityPermissions.SignIn) || access.Actor.Person != person) return Refusal.Forbidden;
        if (!await db.People.AnyAsync(p => p.Id == person && p.LeftAt == null, ct)) return Refusal.NotFound;
        db.Note(new TrailNote(new RecordRef("person", person.Value), [new TrailChange("SignedInWith", null, scheme)]));
        return Result.Success;
    }, ct);
}
