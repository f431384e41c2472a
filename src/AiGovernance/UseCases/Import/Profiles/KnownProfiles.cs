using AiGovernance.Common;
using AiGovernance.Data;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.UseCases.Import.Profiles;

/// <summary>The profiles that come with the product and those that the office saved.</summary>
internal static class KnownProfiles
{
    public static readonly IReadOnlyList<InventoryProfile> BuiltIn = [InventoryProfiles.Omb2024];

    public static bool IsBuiltIn(string name) => BuiltIn.Any(p => p.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    public static async Task<IReadOnlyList<ProfileChoice>> All(AppDbContext db, CancellationToken ct)
    {
        var saved = await db.SavedProfiles.AsNoTracking().OrderBy(p => p.Name).ToListAsync(ct);
        return [.. saved.Select(p => p.Choice), .. BuiltIn.Select(p => new ProfileChoice(p))];
    }

    public static async Task<Result<ProfileChoice>> Named(AppDbContext db, string name, CancellationToken ct)
    {
        var all = await All(db, ct);
        return all.FirstOrDefault(p => p.Profile.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } found
            ? found
            : ImportRefusals.ProfileUnknown.With(name, string.Join(", ", all.Select(p => p.Profile.Name)));
    }
}
