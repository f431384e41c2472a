using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.DataAssets;
using AiGovernance.UseCases.Reliance;
using AiGovernance.Vendors;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.UseCases.Naming;

/// <summary>Says which record of the register a named data source or product is; from then on its level, its result and its changes count for the case (UC-9).</summary>
public sealed class JoinNamedRecord(Database database, AccessCheck access, TimeProvider clock)
{
    /// <param name="record">A data source or a product, by what was named.</param>
    /// <param name="version">Of the name, as last read.</param>
    public Task<Result> Handle(NamedRecordId id, int version, Guid record, CancellationToken ct = default) => database.Write(this, async db =>
    {
        var named = await db.NamedRecords.SingleOrDefaultAsync(n => n.Id == id, ct);
        if (named is null || !await db.UseCases.VisibleTo(access.Actor).AnyAsync(u => u.Id == named.UseCaseId, ct)) return Refusal.NotFound;
        if (!access.Allows(UseCasePermissions.JoinNamed, named) || access.Actor.Person is not { } me) return Refusal.Forbidden with { About = named.Ref };
        if (named.Version != version) return Refusal.Stale;
        if (!await IsOnRegister(db, named.Kind, record, ct)) return UseCaseRefusals.NotOnRegister;
        var joined = named.Join(record, me, clock.GetUtcNow().UtcDateTime);
        if (joined.Succeeded) db.CaseReliances.Add(CaseReliance.Of(named));
        return joined;
    }, ct);

    private static async Task<bool> IsOnRegister(AppDbContext db, NamedKind kind, Guid record, CancellationToken ct)
    {
        var (asset, product) = (new DataAssetId(record), new ProductId(record));
        return kind is NamedKind.DataSource ? await db.DataAssets.AnyAsync(a => a.Id == asset, ct) : await db.VendorProducts.AnyAsync(p => p.Id == product, ct);
    }
}
