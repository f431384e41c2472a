using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Frameworks.Packs;
using AiGovernance.UseCases;
using AiGovernance.Workflows;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Frameworks;

/// <summary>Compliance states what no record can show, until a date (FW-3).</summary>
public sealed class Attest(Database database, AccessCheck access, RmfCatalogue catalogue, PackCatalogue packs, TimeProvider clock)
{
    /// <summary>Nobody's word counts for ever.</summary>
    private const int MostMonths = 24;

    public Task<Result> Handle(NewAttestation input, CancellationToken ct = default) => database.Write(this, async db =>
    {
        if (!access.Allows(FrameworkPermissions.Attest)) return Refusal.Forbidden;
        var now = clock.GetUtcNow().UtcDateTime;
        if (FaultOf(input, DateOnly.FromDateTime(now)) is { } fault) return fault;
        if (input.UseCase is { } id && !await db.UseCases.VisibleTo(access.Actor).AnyAsync(u => u.Id == id, ct)) return Refusal.NotFound;
        var attested = new AttestationRecord(input, access.Actor.Person!.Value, now);
        db.Attestations.Add(attested);
        db.PutDue(FrameworkDues.AttestationNearsEnd, attested.Id, AskRenewal.On(input.Until));
        return Result.Success;
    }, ct);

    private Refusal? FaultOf(NewAttestation input, DateOnly today) =>
        !catalogue.Contains(input.SubcategoryId) && !packs.IsAttested(input.SubcategoryId) ? FrameworkRefusals.UnknownSubcategory.With(input.SubcategoryId)
        : string.IsNullOrWhiteSpace(input.Text) ? FrameworkRefusals.TextMissing
        : input.Text.Length > AttestationRecord.TextMaxLength ? FrameworkRefusals.TextTooLong
        : string.IsNullOrWhiteSpace(input.Evidence) ? FrameworkRefusals.EvidenceMissing
        : input.Until <= today ? FrameworkRefusals.EndTooEarly
        : input.Until > today.AddMonths(MostMonths) ? FrameworkRefusals.EndTooLate
        : null;
}
