using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Files;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Frameworks;

/// <summary>The evidence of an attestation in the form of files: read by who reads the attestation, added by who attested while it counts (FW-3).</summary>
public sealed class AttestationFiles(TimeProvider clock) : IFileOwner
{
    public string Kind => "attestation";

    public static RecordRef Of(Guid id) => new("attestation", id);

    public async Task<Result<FileRights>> RightsOf(AppDbContext db, Actor actor, Guid record, CancellationToken ct)
    {
        var found = await db.Attestations.AsNoTracking().SingleOrDefaultAsync(a => a.Id == record, ct);
        if (found is null || !await MayRead(db, actor, found, ct)) return Refusal.NotFound;
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        return new FileRights(found.AttestedBy == actor.Person && today <= found.Until, found.UseCaseId?.Value);
    }

    private static async Task<bool> MayRead(AppDbContext db, Actor actor, AttestationRecord found, CancellationToken ct) => found.UseCaseId is { } id
        ? await db.UseCases.VisibleTo(actor).AnyAsync(u => u.Id == id, ct)
        : actor.IsSystem || FrameworkPermissions.ReadOrganisation.Rule(actor);
}
