using System.Text.Json.Nodes;
using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.UseCases.Import;

/// <summary>One line of what the inventory's file said.</summary>
public sealed record SourceFact(string Name, string Text);

/// <summary>Where an imported case comes from.</summary>
/// <param name="Rating">The source's own word, never taken for ours.</param>
public sealed record SourceFacts(string Profile, DateTime FirstSeenAt, DateTime LastChangedAt, SourceRating? Rating, IReadOnlyList<SourceFact> Facts);

/// <summary>What the inventory said about a case (UC-5); empty for a case that was registered here.</summary>
public sealed class ReadSourceFacts(Database database, AccessCheck access)
{
    public Task<Result<IReadOnlyList<SourceFacts>>> Handle(UseCaseId id, CancellationToken ct = default) => database.Read<IReadOnlyList<SourceFacts>>(this, async db =>
    {
        if (!access.Allows(UseCasePermissions.List)) return Refusal.Forbidden;
        if (!await db.UseCases.VisibleTo(access.Actor).AnyAsync(u => u.Id == id, ct)) return Refusal.NotFound;
        var sources = await db.InventorySources.Where(s => s.Id == id).ToListAsync(ct);
        return Result.Of<IReadOnlyList<SourceFacts>>([.. sources.Select(s => new SourceFacts(s.Profile, s.FirstSeenAt, s.LastChangedAt, s.Rating, Read(s.Facts)))]);
    }, ct);

    private static IReadOnlyList<SourceFact> Read(string json) =>
        [.. JsonNode.Parse(json)!.AsObject().Select(f => new SourceFact(f.Key, f.Value?.ToString() ?? "")).Where(f => f.Text.Length > 0)];
}
