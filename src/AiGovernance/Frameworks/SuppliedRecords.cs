using AiGovernance.Data;
using AiGovernance.DataAssets;
using AiGovernance.Questionnaires;
using AiGovernance.UseCases;
using AiGovernance.Vendors;
using AiGovernance.Vendors.Assurance;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Frameworks;

/// <summary>What is on record about the vendor products and data sources that a number of cases name at intake.</summary>
internal sealed class SuppliedRecords
{
    private readonly Dictionary<ProductId, ProductFact> products;
    private readonly Dictionary<DataAssetId, DataFact> assets;

    private SuppliedRecords(Dictionary<ProductId, ProductFact> products, Dictionary<DataAssetId, DataFact> assets) => (this.products, this.assets) = (products, assets);

    public IReadOnlyList<ProductFact> ProductsOf(Answers answers) => IntakeFacts.ProductOf(answers) is { } id && products.TryGetValue(id, out var product) ? [product] : [];

    public IReadOnlyList<DataFact> DataOf(Answers answers) => [.. IntakeFacts.AssetsOf(answers).Where(assets.ContainsKey).Select(id => assets[id])];

    public static async Task<SuppliedRecords> Of(AppDbContext db, IReadOnlyCollection<Answers> answers, CancellationToken ct)
    {
        var products = answers.Select(IntakeFacts.ProductOf).OfType<ProductId>().Distinct().ToList();
        var assets = answers.SelectMany(IntakeFacts.AssetsOf).Distinct().ToList();
        return new(products.Count == 0 ? [] : await Products(db, products, ct), assets.Count == 0 ? [] : await Assets(db, assets, ct));
    }

    private static async Task<Dictionary<ProductId, ProductFact>> Products(AppDbContext db, List<ProductId> ids, CancellationToken ct)
    {
        var products = await db.VendorProducts.AsNoTracking().Where(p => ids.Contains(p.Id)).ToListAsync(ct);
        var vendors = products.Select(p => p.VendorId).Distinct().ToList();
        var documents = (await db.AssuranceDocuments.AsNoTracking().Where(d => vendors.Contains(d.VendorId)).ToListAsync(ct)).ToLookup(d => d.VendorId);
        return products.ToDictionary(p => p.Id, p => new ProductFact(p.Name, p.Result, p.ValidUntil)
        {
            HasSignedBaa = p.HasSignedBaa,
            Route = $"/vendors/{p.VendorId.Value:D}",
            Documents = [.. documents[p.VendorId].Select(d => new DocumentFact(d.Kind, d.ValidUntil))],
        });
    }

    private static async Task<Dictionary<DataAssetId, DataFact>> Assets(AppDbContext db, List<DataAssetId> ids, CancellationToken ct)
    {
        var scrubs = (await db.ScrubRecords.AsNoTracking().Where(s => ids.Contains(s.DataAssetId)).ToListAsync(ct)).ToLookup(s => s.DataAssetId);
        var controls = (await db.StageControls.AsNoTracking().Where(c => ids.Contains(c.DataAssetId) && c.State == ControlState.InPlace).ToListAsync(ct)).ToLookup(c => c.DataAssetId);
        var grants = (await db.AccessGrants.AsNoTracking().Where(g => ids.Contains(g.DataAssetId) && g.TakenBackOn == null).ToListAsync(ct)).ToLookup(g => g.DataAssetId);
        return await db.DataAssets.AsNoTracking().Where(a => ids.Contains(a.Id)).ToDictionaryAsync(a => a.Id, a => new DataFact(a.Name, a.Level, a.Kinds, a.Regimes)
        {
            Route = DataAddress.Of(a.Id),
            ClassifiedOn = a.ClassifiedOn,
            IsUsedInTraining = a.IsUsedInTraining,
            IsUsFederal = a.IsUsFederal,
            CleanScrubs = scrubs[a.Id].Count(s => s.SampleFaults == 0),
            GrantsUntil = [.. grants[a.Id].Select(g => g.UntilOn)],
            Controls = controls[a.Id].Select(c => c.Control).ToHashSet(),
        }, ct);
    }
}
