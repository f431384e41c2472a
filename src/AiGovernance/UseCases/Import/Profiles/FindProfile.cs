using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;

namespace AiGovernance.UseCases.Import.Profiles;

/// <summary>A profile by its name, one that comes with the product or a saved one (UC-5).</summary>
public sealed class FindProfile(Database database, AccessCheck access)
{
    public Task<Result<ProfileChoice>> Handle(string name, CancellationToken ct = default) => database.Read<ProfileChoice>(this, async db =>
        access.Allows(UseCasePermissions.ReadImports) ? await KnownProfiles.Named(db, name, ct) : Refusal.Forbidden, ct);
}
