using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.RiskScoring;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Approvals;

/// <summary>One decision as people read it.</summary>
/// <param name="DecidedBy">A person's name, or "Ethics committee".</param>
/// <param name="Frozen">The whole decision, canonical JSON.</param>
public sealed record DecisionRow(
    DecisionId Id, int Revision, RiskTier Tier, Standing Outcome, DecisionBody Body, string DecidedBy, DateTime DecidedAt, string Rationale, DateOnly? EndsOn,
    string? PermittedDataLevel, string? PermittedLocation, string? PermittedRegions, string? ModelRange, string RevisionHash, string Hash, string Frozen, Guid? BallotId, string? Exceptions)
{
    /// <summary>What it asked for, as it stood when a later decision took its place; empty for the decision in force, whose conditions have a tab of their own.</summary>
    public IReadOnlyList<FormerConditionRow> Conditions { get; init; } = [];
}

/// <summary>One condition of a former decision: nobody's task any more, and part of the record (CM-9).</summary>
public sealed record FormerConditionRow(ConditionId Id, int Number, string Text, string Source, DateOnly? DueOn, ConditionState State, string? Proof, string? Remark);

/// <summary>All decisions on one case, newest first.</summary>
public sealed class ListDecisions(Database database, AccessCheck access)
{
    public Task<Result<IReadOnlyList<DecisionRow>>> Handle(UseCaseId id, CancellationToken ct = default) => database.Read<IReadOnlyList<DecisionRow>>(this, async db =>
    {
        if (!access.Allows(ApprovalPermissions.Read)) return Refusal.Forbidden;
        if (!await db.UseCases.VisibleTo(access.Actor).AnyAsync(u => u.Id == id, ct)) return Refusal.NotFound;
        var rows = await db.Decisions.Where(d => d.UseCaseId == id).OrderByDescending(d => d.DecidedAt)
            .Select(d => new DecisionRow(d.Id, db.Revisions.First(r => r.Id == d.RevisionId).Number, d.Tier, d.Outcome, d.Body,
                db.People.Where(p => p.Id == d.DecidedBy).Select(p => p.Name).FirstOrDefault() ?? "Ethics committee", d.DecidedAt, d.Rationale, d.EndsOn,
                d.PermittedDataLevel, d.PermittedLocation, d.PermittedRegions, d.ModelRange, d.RevisionHash, d.Hash, d.Frozen, d.BallotId, d.Exceptions))
            .ToListAsync(ct);
        var conditions = rows.Count < 2 ? [] : await db.Conditions.Where(c => c.UseCaseId == id).OrderBy(c => c.Number).ToListAsync(ct);
        return Result.Of<IReadOnlyList<DecisionRow>>([.. rows.Select((r, i) => i == 0 ? r : r with { Conditions = [.. conditions.Where(c => c.DecisionId == r.Id).Select(Row)] })]);
    }, ct);

    private static FormerConditionRow Row(Condition c) => new(c.Id, c.Number, c.Text, c.Source, c.DueOn, c.State, c.Proof, c.Remark);
}
