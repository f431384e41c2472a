using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.UseCases.Notices;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.UseCases.Handover;

/// <summary>Names another owner or sponsor for a case, also where the former one left or none was named (UC-7, PP-5).</summary>
public sealed class HandOverPart(Database database, AccessCheck access, IEnumerable<IOwnersWork> rooms, TimeProvider clock)
{
    /// <param name="version">Of the case, as last read.</param>
    /// <param name="part">Owner or sponsor.</param>
    public Task<Result> Handle(UseCaseId id, int version, Involvement part, PersonId? next, string reason, CancellationToken ct = default) => database.Write(this, async db =>
    {
        var useCase = await db.UseCases.ForChange(access.Actor).SingleOrDefaultAsync(u => u.Id == id, ct);
        if (useCase is null) return Refusal.NotFound;
        if (!access.Allows(UseCasePermissions.HandOver, useCase)) return Refusal.Forbidden with { About = useCase.Ref };
        if (useCase.Version != version) return Refusal.Stale;
        if (string.IsNullOrWhiteSpace(reason)) return Refusal.ReasonMissing;
        if (reason.Trim().Length > UseCase.ConfidentialReasonMaxLength) return HandoverRefusals.ReasonTooLong;
        if (next is not { } person || !await db.People.AnyAsync(p => p.Id == person && p.LeftAt == null, ct)) return HandoverRefusals.PersonMissing;

        var former = part is Involvement.Owner ? useCase.OwnerId : useCase.SponsorId;
        db.Because(reason);
        var given = useCase.HandOver(part, person);
        if (!given.Succeeded) return given;
        if (part is Involvement.Owner)
            foreach (var room in rooms) await room.Pass(db, id, former, person, ct);
        await Tell(db, useCase, part, former, reason, ct);
        return given;
    }, ct);

    private async Task Tell(AppDbContext db, UseCase useCase, Involvement part, PersonId? former, string reason, CancellationToken ct)
    {
        var (now, word) = (clock.GetUtcNow().UtcDateTime, part.ToString().ToLowerInvariant());
        var next = part is Involvement.Owner ? useCase.OwnerId : useCase.SponsorId;
        var name = await db.People.Where(p => p.Id == next).Select(p => p.Name).SingleAsync(ct);
        await db.Tell(useCase.Id, [former, useCase.SubmitterId], access.Actor, new(NewsTopic.Handover, $"{name} is its {word} now", $"{access.Actor.Name} named them: {reason.Trim()}"), now, ct);
    }
}
