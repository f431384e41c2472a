using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Approvals.Retiring;

/// <summary>How a use was ended.</summary>
public sealed record RetirementRow(DataFate Data, string? KeptUnder, VendorWord Vendor, string By, DateTime At);

/// <summary>The end of a use, or whether this person may end it now.</summary>
/// <param name="Version">Of the case.</param>
/// <param name="Runs">It has to stop first.</param>
public sealed record RetirementDetails(string Reference, int Version, RetirementRow? Retired, bool Runs, bool MayRetire);

/// <summary>Whether and how a use was retired, for everyone who sees the case (AP-6).</summary>
public sealed class ReadRetirement(Database database, AccessCheck access)
{
    public Task<Result<RetirementDetails>> Handle(UseCaseId id, CancellationToken ct = default) => database.Read<RetirementDetails>(this, async db =>
    {
        if (!access.Allows(ApprovalPermissions.Read)) return Refusal.Forbidden;
        if (await db.UseCases.VisibleTo(access.Actor).SingleOrDefaultAsync(u => u.Id == id, ct) is not { } useCase) return Refusal.NotFound;
        var row = await db.Retirements.Where(r => r.UseCaseId == id)
            .Select(r => new RetirementRow(r.Data, r.KeptUnder, r.Vendor, db.People.First(p => p.Id == r.RetiredBy).Name, r.RetiredAt)).SingleOrDefaultAsync(ct);
        return new RetirementDetails(useCase.Reference, useCase.Version, row, useCase.InProduction, useCase.IsRetirable && access.Allows(ApprovalPermissions.Retire, useCase));
    }, ct);
}
