using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Organisation.Settings;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Approvals.Bulk;

/// <summary>A case that somebody chose, as last read.</summary>
/// <param name="Version">Of its open revision.</param>
public sealed record ChosenCase(UseCaseId Id, int Version);

/// <summary>What became of one chosen case.</summary>
/// <param name="Reference">Null for a case that this person does not see.</param>
/// <param name="Refusal">Why nothing was done for it; null when it is decided.</param>
public sealed record BulkLine(string? Reference, Refusal? Refusal);

/// <summary>The governance office approves many Low cases in one act with one reason; each gets its own decision, and what cannot be decided is named and left as it is (RV-9).</summary>
public sealed class DecideLowCases(Database database, AccessCheck access, PolicySettings settings, TimeProvider clock)
{
    public Task<Result<IReadOnlyList<BulkLine>>> Handle(IReadOnlyList<ChosenCase> chosen, string reason, CancellationToken ct = default) => database.Write<IReadOnlyList<BulkLine>>(this, async db =>
    {
        if (!access.Allows(ApprovalPermissions.Decide)) return Refusal.Forbidden;
        if (chosen.Count == 0) return BulkRefusals.NoneChosen;
        if (chosen.Count > LowBatch.Most) return BulkRefusals.TooMany;
        if (string.IsNullOrWhiteSpace(reason)) return Refusal.ReasonMissing;
        var ids = chosen.Select(c => c.Id).ToList();
        var cases = await db.UseCases.ForChange(access.Actor).Where(u => ids.Contains(u.Id)).ToDictionaryAsync(u => u.Id, ct);
        db.Because(reason);
        var lines = new List<BulkLine>();
        foreach (var one in chosen.DistinctBy(c => c.Id))
            lines.Add(cases.GetValueOrDefault(one.Id) is { } useCase ? new(useCase.Reference, await Decide(db, useCase, one.Version, reason, ct)) : new(null, Refusal.NotFound));
        return Result.Of<IReadOnlyList<BulkLine>>(lines);
    }, ct);

    private async Task<Refusal?> Decide(AppDbContext db, UseCase useCase, int version, string reason, CancellationToken ct)
    {
        if (useCase.OpenRevision is not { } revision) return UseCaseRefusals.NothingOpen;
        if (revision.SubmittedAt is null) return UseCaseRefusals.NotThere;
        if (revision.Version != version) return Refusal.Stale;
        var now = clock.GetUtcNow().UtcDateTime;
        var low = await LowFile.Of(db, useCase, revision, access.Actor, DateOnly.FromDateTime(now), ct);
        return low.Refusal ?? low.File.Decide(db, new(LowBatch.OutcomeOf(low.File.Found), reason, []), access.Actor.Person!.Value, await settings.Now(db, ct), now).Refusal;
    }
}
