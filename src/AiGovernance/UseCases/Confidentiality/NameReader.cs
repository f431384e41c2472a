using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.UseCases.Notices;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.UseCases.Confidentiality;

/// <summary>Lets one more person read a confidential case (PP-1).</summary>
public sealed class NameReader(Database database, AccessCheck access, TimeProvider clock)
{
    /// <param name="version">Of the case, as last read.</param>
    public Task<Result> Handle(UseCaseId id, int version, PersonId? reader, string reason, CancellationToken ct = default) => database.Write(this, async db =>
    {
        var useCase = await db.UseCases.ForChange(access.Actor).SingleOrDefaultAsync(u => u.Id == id, ct);
        if (useCase is null) return Refusal.NotFound;
        if (!access.Allows(UseCasePermissions.NameReaders, useCase)) return Refusal.Forbidden with { About = useCase.Ref };
        if (useCase.Version != version) return Refusal.Stale;
        if (ConfidentialRefusals.AgainstReason(reason) is { } no) return no;
        if (reader is not { } person || !await db.People.AnyAsync(p => p.Id == person && p.LeftAt == null, ct)) return ConfidentialRefusals.ReaderMissing;
        db.Because(reason);
        var named = useCase.NameReader(person);
        if (named.Succeeded) await db.Tell(id, [person], access.Actor, new(NewsTopic.Readers, "You may read a confidential case", $"{access.Actor.Name} named you.", person.Value), clock.GetUtcNow().UtcDateTime, ct);
        return named;
    }, ct);
}
