using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Organisation.Settings;
using AiGovernance.RiskScoring;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Approvals.Bulk;

/// <summary>One Low case that waits for its decision.</summary>
/// <param name="Version">Of its open revision.</param>
/// <param name="Conditions">That rules and reviews attach to it.</param>
/// <param name="Refusal">Why it cannot be decided together with others; null when it can.</param>
public sealed record LowCaseRow(
    UseCaseId Id, int Version, string Reference, string Title, string Purpose, string Unit, DateTime SubmittedAt, Standing Outcome, IReadOnlyList<string> Conditions, Refusal? Refusal);

/// <summary>Low cases that wait for the governance office, the longest waiting first.</summary>
/// <param name="Total">More than are shown when very many wait.</param>
public sealed record LowCases(IReadOnlyList<LowCaseRow> Rows, int Total, DateOnly WouldEndOn);

/// <summary>Lays the Low cases that wait before the governance office: which can be decided together, and why the others cannot (RV-9).</summary>
public sealed class ListLowCases(Database database, AccessCheck access, PolicySettings settings, TimeProvider clock)
{
    public Task<Result<LowCases>> Handle(CancellationToken ct = default) => database.Read<LowCases>(this, async db =>
    {
        if (!access.Allows(ApprovalPermissions.Decide)) return Refusal.Forbidden;
        var waiting = db.UseCases.ForChange(access.Actor).Where(u => u.Revisions.Any(r => r.Tier == RiskTier.Low
            && (r.Status == RevisionStatus.Submitted || r.Status == RevisionStatus.InformationRequested || r.Status == RevisionStatus.InReview || r.Status == RevisionStatus.AwaitingDecision)));
        var total = await waiting.CountAsync(ct);
        var cases = await waiting.OrderBy(u => u.Revisions.Where(r => r.EndedAt == null).Min(r => r.SubmittedAt)).ThenBy(u => u.Reference).Take(LowBatch.Most).ToListAsync(ct);
        var units = await db.Units.ToDictionaryAsync(u => u.Id, u => u.Name, ct);
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        var rows = new List<LowCaseRow>();
        foreach (var useCase in cases) rows.Add(Row(await LowFile.Of(db, useCase, useCase.OpenRevision!, access.Actor, today, ct), units[useCase.UnitId]));
        return new LowCases(rows, total, Decision.EndOf(RiskTier.Low, today, await settings.Now(db, ct)));
    }, ct);

    private static LowCaseRow Row(LowFile low, string unit)
    {
        var (useCase, revision) = (low.File.UseCase, low.File.Revision);
        return new(useCase.Id, revision.Version, useCase.Reference, useCase.Title, useCase.Purpose, unit, revision.SubmittedAt!.Value, LowBatch.OutcomeOf(low.File.Found),
            [.. OfficeDesk.Attached(low.File.Excepted.Score, low.File.Reviews).Select(c => c.Text)], low.Refusal);
    }
}
