using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.UseCases.Notices;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.UseCases.Confidentiality;

/// <summary>Gives a confidential case into another hand of the governance office (PP-1, PP-5).</summary>
public sealed class HandOverConfidential(Database database, AccessCheck access, TimeProvider clock)
{
    /// <param name="version">Of the case, as last read.</param>
    public Task<Result> Handle(UseCaseId id, int version, PersonId? office, string reason, CancellationToken ct = default) => database.Write(this, async db =>
    {
        var useCase = await db.UseCases.ForChange(access.Actor).SingleOrDefaultAsync(u => u.Id == id, ct);
        if (useCase is null) return Refusal.NotFound;
        if (!access.Allows(UseCasePermissions.HandleConfidential, useCase)) return Refusal.Forbidden with { About = useCase.Ref };
        if (useCase.Version != version) return Refusal.Stale;
        if (ConfidentialRefusals.AgainstReason(reason) is { } no) return no;
        var now = clock.GetUtcNow().UtcDateTime;
        if (office is not { } handler) return ConfidentialRefusals.OfficeMissing;
        if (!await db.WorksForTheOffice(handler, now, ct)) return ConfidentialRefusals.NotOfTheOffice;
        db.Because(reason);
        var given = useCase.HandOver(handler, now);
        if (given.Succeeded) await db.Tell(id, [handler], access.Actor, new(NewsTopic.Readers, "You handle a confidential case", $"{access.Actor.Name} gave it to you."), now, ct);
        return given;
    }, ct);
}
