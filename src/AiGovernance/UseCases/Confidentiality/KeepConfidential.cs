using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.UseCases.Notices;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.UseCases.Confidentiality;

/// <summary>Keeps a case from everybody who is not named on it (PP-1).</summary>
public sealed class KeepConfidential(Database database, AccessCheck access, IEnumerable<ICaseVoters> voters, TimeProvider clock)
{
    /// <param name="version">Of the case, as last read.</param>
    /// <param name="office">Who of the governance office handles it from now on.</param>
    public Task<Result> Handle(UseCaseId id, int version, PersonId? office, string reason, CancellationToken ct = default) => database.Write(this, async db =>
    {
        var useCase = await db.UseCases.ForChange(access.Actor).SingleOrDefaultAsync(u => u.Id == id, ct);
        if (useCase is null) return Refusal.NotFound;
        if (!access.Allows(UseCasePermissions.KeepConfidential, useCase)) return Refusal.Forbidden with { About = useCase.Ref };
        if (useCase.Version != version) return Refusal.Stale;
        var now = clock.GetUtcNow().UtcDateTime;
        if (ConfidentialRefusals.AgainstReason(reason) is { } no) return no;
        if (office is not { } handler) return ConfidentialRefusals.OfficeMissing;
        if (!await db.WorksForTheOffice(handler, now, ct)) return ConfidentialRefusals.NotOfTheOffice;

        db.Because(reason);
        var kept = useCase.KeepConfidential(handler, reason, now);
        if (!kept.Succeeded) return kept;
        // Who has the case in hand is not left with a task that they cannot open.
        foreach (var room in voters)
            foreach (var voter in await room.Of(db, id, ct)) useCase.LetRead(voter, ReaderReason.Voter);
        await db.Tell(id, [handler], access.Actor, new(NewsTopic.Readers, "You handle a confidential case", $"{access.Actor.Name} named you for the governance office."), now, ct);
        return kept;
    }, ct);
}
