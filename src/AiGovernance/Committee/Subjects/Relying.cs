using AiGovernance.Access;
using AiGovernance.Approvals.Products;
using AiGovernance.Committee.Boundaries;
using AiGovernance.Data;
using AiGovernance.UseCases;
using AiGovernance.Vendors;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Committee.Subjects;

/// <summary>The uses behind a product, as the room may know them.</summary>
internal static class Relying
{
    /// <summary>By name only what everybody may know of (PP-1).</summary>
    public static async Task<IReadOnlyList<string>> Of(AppDbContext db, ProductId product, CancellationToken ct)
    {
        var open = db.UseCases.OpenToEveryone().Select(u => u.Id);
        var all = await db.RelyingOn(product).OrderBy(u => u.Reference).Select(u => new { u.Reference, u.Title, u.Tier, IsOpen = open.Contains(u.Id) }).ToListAsync(ct);
        return TouchedWords.Of(all.Where(u => u.IsOpen).Select(u => $"{u.Reference} {u.Title}, {u.Tier?.ToString() ?? "not rated"}"), all.Count(u => !u.IsOpen));
    }

    /// <summary>Who has a part in one of them.</summary>
    public static async Task<IReadOnlySet<PersonId>> PeopleOf(AppDbContext db, ProductId product, CancellationToken ct)
    {
        var rows = await db.RelyingOn(product).Select(u => new PersonId?[] { u.SubmitterId, u.RegisteredById, u.SponsorId, u.OwnerId }).ToListAsync(ct);
        return rows.SelectMany(r => r).OfType<PersonId>().ToHashSet();
    }
}
