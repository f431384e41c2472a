using AiGovernance.Data;
using AiGovernance.Vendors.Assurance;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Dashboard.Figures;

/// <summary>Counts of vendor products and of what their vendors can show; everyone may see them (S26).</summary>
internal static class ProductQueries
{
    private const int Shown = 3;

    public static async Task<ProductFigures> Of(AppDbContext db, DateOnly today, CancellationToken ct)
    {
        var until = today.AddDays(Overview.DaysAhead);
        var results = await db.VendorProducts.GroupBy(p => p.ValidUntil < today ? null : p.Result).Select(g => new ProductCount(g.Key, g.Count())).ToListAsync(ct);
        var products = db.VendorProducts.Where(p => p.ValidUntil >= today && p.ValidUntil <= until);
        var documents = db.AssuranceDocuments.Where(d => d.ValidUntil >= today && d.ValidUntil <= until);
        var next = await products.OrderBy(p => p.ValidUntil).Take(Shown).Select(p => new Lapsing(p.Name, db.Vendors.First(v => v.Id == p.VendorId).Name, p.ValidUntil!.Value)).ToListAsync(ct);
        var papers = await documents.OrderBy(d => d.ValidUntil).Take(Shown).Select(d => new { d.Kind, Vendor = db.Vendors.First(v => v.Id == d.VendorId).Name, d.ValidUntil }).ToListAsync(ct);
        return new(results, await products.CountAsync(ct), await documents.CountAsync(ct),
            [.. next.Concat(papers.Select(p => new Lapsing(AssuranceWords.Of(p.Kind), p.Vendor, p.ValidUntil!.Value))).OrderBy(l => l.ValidUntil).Take(Shown)]);
    }
}
