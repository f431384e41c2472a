using AiGovernance.Data;
using AiGovernance.DataAssets;
using AiGovernance.Questionnaires;
using AiGovernance.RiskScoring;
using AiGovernance.UseCases.Naming;
using AiGovernance.Vendors;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AiGovernance.UseCases.Reliance;

/// <summary>A submitted revision relies on a data source or a vendor product, so that a change of either finds the cases it reaches (DA-4, VN-6).</summary>
public sealed class CaseReliance
{
    private CaseReliance() { } // EF Core

    private CaseReliance(Revision revision, DataAssetId? asset, ProductId? product) =>
        (Id, RevisionId, UseCaseId, AssetId, ProductId) = (Guid.CreateVersion7(), revision.Id, revision.UseCaseId, asset, product);

    public Guid Id { get; private init; }
    public RevisionId RevisionId { get; private init; }
    public UseCaseId UseCaseId { get; private init; }

    /// <summary>Set for a data source; the product is not.</summary>
    public DataAssetId? AssetId { get; private init; }
    public ProductId? ProductId { get; private init; }

    private CaseReliance(NamedRecord named) =>
        (Id, RevisionId, UseCaseId, AssetId, ProductId) = (Guid.CreateVersion7(), named.RevisionId, named.UseCaseId, named.AssetId, named.ProductId);

    /// <summary>Of what was named in words and joined since.</summary>
    internal static CaseReliance Of(NamedRecord joined) => new(joined);

    internal static IEnumerable<CaseReliance> Of(Revision revision, Answers answers)
    {
        foreach (var asset in IntakeFacts.AssetsOf(answers)) yield return new(revision, asset, null);
        if (IntakeFacts.ProductOf(answers) is { } product) yield return new(revision, null, product);
    }
}

/// <summary>What is relied on today: by the newest revision of a case that was submitted and not taken back.</summary>
internal static class RelianceQueries
{
    public static IQueryable<CaseReliance> InForce(this AppDbContext db) => db.CaseReliances.Where(c =>
        db.Revisions.Any(r => r.Id == c.RevisionId && r.Status != RevisionStatus.Withdrawn
            && !db.Revisions.Any(later => later.UseCaseId == r.UseCaseId && later.Number > r.Number && later.SubmittedAt != null && later.Status != RevisionStatus.Withdrawn)));
}

/// <summary>Tells the room of vendors how much hangs on a product (VN-6).</summary>
internal sealed class ProductReliance : IProductReliance
{
    public Task<bool> IsHeavy(AppDbContext db, ProductId product, CancellationToken ct) => HeavyProducts(db).AnyAsync(p => p == product, ct);

    /// <summary>Products on which uses rated High or Critical rely, unless they are over.</summary>
    public static IQueryable<ProductId?> HeavyProducts(AppDbContext db) => db.InForce().Where(c => c.ProductId != null && db.UseCases.Any(u => u.Id == c.UseCaseId
        && (u.Tier == RiskTier.High || u.Tier == RiskTier.Critical) && u.Standing != Standing.Retired && (u.Standing != Standing.Rejected || u.InProduction))).Select(c => c.ProductId);
}

internal sealed class CaseRelianceTable : IEntityTypeConfiguration<CaseReliance>
{
    public void Configure(EntityTypeBuilder<CaseReliance> builder)
    {
        builder.ToTable("CaseReliances").IsNotOnTheTrail("it is derived from the answers that the submission froze, which have their entry, and serves to find the cases a change reaches");
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.HasIndex(c => c.UseCaseId);
        builder.HasIndex(c => c.AssetId);
        builder.HasIndex(c => c.ProductId);
        builder.HasOne<Revision>().WithMany().HasForeignKey(c => c.RevisionId).OnDelete(DeleteBehavior.Restrict);
    }
}
