using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.UseCases.Check;

/// <summary>Approved uses by a part of their name, or one by its reference; open to everyone signed in (PP-1, S25).</summary>
public sealed class FindApprovedUse(Database database, AccessCheck access)
{
    private const int Shown = 8;

    public Task<Result<IReadOnlyList<ApprovedRow>>> Handle(string text, CancellationToken ct = default) => database.Read<IReadOnlyList<ApprovedRow>>(this, async db =>
    {
        if (!access.Allows(UseCasePermissions.List)) return Refusal.Forbidden;
        if (string.IsNullOrWhiteSpace(text)) return Array.Empty<ApprovedRow>();
        var pattern = UseCaseQueries.PatternOf(text);
        return await db.UseCases.OpenToEveryone().Where(u => u.Reference == text || EF.Functions.Like(u.Title, pattern, "~"))
            .OrderBy(u => u.Title).ThenBy(u => u.Reference).Take(Shown).ToApproved(db).ToListAsync(ct);
    }, ct);
}
