using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;

namespace AiGovernance.UseCases.Duplicates;

/// <summary>Whether somebody has registered this already, asked while name and purpose are typed (UC-4). Of a confidential case the typer learns nothing.</summary>
public sealed class FindDuplicates(Database database, AccessCheck access)
{
    /// <param name="except">The draft being written.</param>
    public Task<Result<IReadOnlyList<LikelyDuplicate>>> Handle(string title, string purpose, UseCaseId? except = null, CancellationToken ct = default) => database.Read<IReadOnlyList<LikelyDuplicate>>(this, async db =>
    {
        if (!access.Allows(UseCasePermissions.Register)) return Refusal.Forbidden;
        // Not even to those who may read the confidential case: in duplicate hints it does not appear (PP-1).
        var open = db.UseCases.Where(u => !u.IsConfidential);
        return Result.Of(await DuplicateQuery.Like(db, open, access.Actor, title, purpose, except, ct));
    }, ct);
}
