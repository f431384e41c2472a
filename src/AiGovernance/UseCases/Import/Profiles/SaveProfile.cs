using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.UseCases.Import.Profiles;

/// <summary>Keeps a mapping under a name for this file and the next of its kind (UC-5). The same mapping again is no new version.</summary>
public sealed class SaveProfile(Database database, AccessCheck access, TimeProvider clock)
{
    /// <param name="version">Of the saved profile that the mapping began with; null for a new name.</param>
    public Task<Result<ProfileChoice>> Handle(InventoryProfile profile, int? version, CancellationToken ct = default) => database.Write<ProfileChoice>(this, async db =>
    {
        if (!access.Allows(UseCasePermissions.SaveProfile)) return Refusal.Forbidden;
        var usable = profile.Checked();
        if (!usable.Succeeded) return usable.Refusal;
        if (KnownProfiles.IsBuiltIn(profile.Name)) return ImportRefusals.ProfileBuiltIn.With(profile.Name);
        var now = clock.GetUtcNow().UtcDateTime;
        if (await db.SavedProfiles.SingleOrDefaultAsync(p => p.Name == profile.Name, ct) is not { } saved) return First(db, profile, now);
        if (version is null) return ImportRefusals.ProfileTaken.With(saved.Name);
        if (version != saved.Version + 1) return Refusal.Stale;
        var named = profile with { Name = saved.Name };
        if (saved.Definition == named.ToJson()) return saved.Choice;
        saved.Change(named, now);
        return new ProfileChoice(named, version.Value + 1);
    }, ct);

    private static ProfileChoice First(AppDbContext db, InventoryProfile profile, DateTime now)
    {
        var saved = new SavedProfile(profile, now);
        db.SavedProfiles.Add(saved);
        return saved.Choice;
    }
}
