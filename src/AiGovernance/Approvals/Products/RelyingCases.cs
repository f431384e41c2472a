using System.Linq.Expressions;
using AiGovernance.Access;
using AiGovernance.Approvals.Exceptions;
using AiGovernance.Data;
using AiGovernance.UseCases;
using AiGovernance.UseCases.Notices;
using AiGovernance.UseCases.Reliance;
using AiGovernance.Vendors;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Approvals.Products;

/// <summary>The uses that a product's fall or exception reaches (VN-6).</summary>
internal static class RelyingCases
{
    /// <summary>By the newest submitted answers; what is over is not reached any more.</summary>
    public static IQueryable<UseCase> RelyingOn(this AppDbContext db, ProductId product)
    {
        var relied = db.InForce().Where(c => c.ProductId == product).Select(c => c.UseCaseId);
        return db.UseCases.Where(u => relied.Contains(u.Id) && u.Standing != Standing.Retired && (u.Standing != Standing.Rejected || u.InProduction));
    }

    /// <summary>Allowed today, so that there is a decision to be put to the question.</summary>
    public static bool IsAllowed(UseCase useCase) => useCase.Standing is Standing.Approved or Standing.ApprovedWithConditions or Standing.Suspended;

    public static Task<string> NameOf(this AppDbContext db, ProductId product, CancellationToken ct) => db.VendorProducts.Where(p => p.Id == product).Select(db.ProductName()).SingleAsync(ct);

    /// <summary>With plan and vendor, for queries.</summary>
    public static Expression<Func<VendorProduct, string>> ProductName(this AppDbContext db) => p => p.Name + ", " + p.Plan + ", of " + db.Vendors.First(v => v.Id == p.VendorId).Name;

    /// <summary>Tells the people of every use that relies on it.</summary>
    public static async Task TellRelying(this AppDbContext db, ProductId product, Actor by, News news, DateTime now, CancellationToken ct)
    {
        foreach (var useCase in await db.RelyingOn(product).AsNoTracking().ToListAsync(ct)) await db.Tell(useCase, by, news, now, ct);
    }

    /// <summary>Of a product, in force on a day.</summary>
    public static IQueryable<ProductException> InForceOn(this IQueryable<ProductException> exceptions, ProductId product, DateOnly day) =>
        exceptions.Where(e => e.ProductId == product && e.State == ExceptionState.Granted && e.EndsOn >= day);
}
