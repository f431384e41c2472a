using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.RiskScoring;
using AiGovernance.UseCases;
using AiGovernance.UseCases.Lifts;
using AiGovernance.UseCases.Overrides;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Reviews.Lifts;

/// <summary>One gate that Legal set aside or wants to, as people read it.</summary>
public sealed record LiftLine(GateLiftId Id, string GateId, string Provision, OverrideState State, string By, string Reason, DateTime MadeAt, string? SettledBy, string SettledReason)
{
    public string Sentence => State switch
    {
        OverrideState.Proposed => $"{By} proposes to set rule {GateId} aside ({Provision}): {Reason} It applies until Compliance confirms.",
        OverrideState.Declined => $"{By} proposed to set rule {GateId} aside ({Provision}): {Reason} Declined by {SettledBy}: {SettledReason}",
        _ => $"Rule {GateId} is set aside ({Provision}) by {By}: {Reason}" + (SettledBy is null ? "" : $" Confirmed by {SettledBy}: {SettledReason}"),
    };
}

/// <summary>The gates of the newest submitted revision that Legal set aside, and what the one who looks may do about them.</summary>
/// <param name="Version">Of the revision.</param>
/// <param name="Offered">Gates that this person may set aside.</param>
/// <param name="Answers">The proposal that waits for this person; null when none does.</param>
public sealed record CaseGateLifts(int Version, IReadOnlyList<LiftLine> Lines, IReadOnlyList<GateLine> Offered, LiftLine? Answers);

/// <summary>Reads which gates were set aside, for whoever sees the case (PP-1).</summary>
public sealed class ReadLifts(Database database, AccessCheck access)
{
    public Task<Result<CaseGateLifts>> Handle(UseCaseId id, CancellationToken ct = default) => database.Read<CaseGateLifts>(this, async db =>
    {
        if (!access.Allows(ReviewPermissions.Read)) return Refusal.Forbidden;
        var useCase = await db.UseCases.VisibleTo(access.Actor).Include(u => u.Revisions).SingleOrDefaultAsync(u => u.Id == id, ct);
        if (useCase is null) return Refusal.NotFound;
        if (useCase.Revisions.Where(r => r.SubmittedAt is not null).MaxBy(r => r.Number) is not { } revision) return LiftRefusals.Outdated;

        var lines = await db.GateLifts.Where(l => l.RevisionId == revision.Id).OrderBy(l => l.MadeAt)
            .Select(l => new LiftLine(l.Id, l.GateId, l.Provision, l.State, db.People.First(p => p.Id == l.ById).Name, l.Reason, l.MadeAt,
                db.People.Where(p => p.Id == l.SettledById).Select(p => p.Name).FirstOrDefault(), l.SettledReason))
            .ToListAsync(ct);
        var free = revision.IsOpen && useCase.LeavesFree(access.Actor);
        var taken = lines.Where(l => l.State is not OverrideState.Declined).Select(l => l.GateId).ToHashSet();
        var proposed = lines.FirstOrDefault(l => l.State is OverrideState.Proposed);
        var bound = access.Actor.BoundBy.ToList();
        var mine = proposed is not null && await db.GateLifts.AnyAsync(l => l.Id == proposed.Id && bound.Contains(l.ById), ct);
        return new CaseGateLifts(revision.Version, lines,
            free && access.Allows(ReviewPermissions.LiftGate) ? [.. ScoreSnapshot.FromJson(revision.Score).Score.Gates.Where(g => LiftRules.IsLegals(g.GateId) && !taken.Contains(g.GateId))] : [],
            free && !mine && access.Allows(ReviewPermissions.ConfirmLift) ? proposed : null);
    }, ct);
}
