using AiGovernance.Data;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Dashboard.Figures;

/// <summary>Counts of vendor products; everyone may see them (S26).</summary>
internal static class ProductQueries
{
    private const int Shown = 3;

    public static async Task<ProductFigures> Of(AppDbContext db, DateOnly today, CancellationToken ct)
    {
        var until = today.AddDays(Overview.DaysAhead);
        var results = await db.VendorProducts.GroupBy(p => p.ValidUntil < today ? null : p.Result).Select(g => new ProductCount(g.Key, g.Count())).ToListAsync(ct);
        var lapsing = db.VendorProducts.Where(p => p.ValidUntil >= today && p.ValidUntil <= until);
        var next = await lapsing.OrderBy(p => p.ValidUntil).ThenBy(p => p.Name).Take(Shown)
            .Select(p => new LapsingProduct(p.Name, db.Vendors.First(v => v.Id == p.VendorId).Name, p.ValidUntil!.Value)).ToListAsync(ct);
        return new(results, next.Count < Shown ? next.Count : await lapsing.CountAsync(ct), next);
    }
}
