using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.RiskScoring.Boundaries;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Committee.Boundaries;

/// <summary>A running case that a boundary put to the question.</summary>
/// <param name="IsAnswered">A revision was submitted since, or it is retired.</param>
public sealed record TouchedReview(string Reference, string Title, DateOnly ReviewBy, bool IsAnswered);

/// <summary>One wording of one boundary as everybody reads it.</summary>
/// <param name="RulesOut">In words, question by question; all of them together.</param>
/// <param name="DecidedOn">When the committee adopted it or did not.</param>
/// <param name="Reviews">Those that this person may know.</param>
/// <param name="MayPropose">This person may propose to change it or take it back.</param>
public sealed record BoundaryRow(
    Guid Id, string RuleId, BoundaryStep Step, BoundaryState State, BoundaryPhase Phase, string Wording, IReadOnlyList<string> RulesOut, IReadOnlyList<BoundaryTest> Tests, DateOnly StartsOn, DateOnly? EndsOn, string Reason,
    string ProposedBy, DateTime ProposedAt, DateOnly? DecidedOn, IReadOnlyList<TouchedReview> Reviews, bool MayPropose);

/// <summary>What the committee ruled out, rules out soon, is asked to rule out, and once ruled out; open to everyone signed in (CM-11).</summary>
public sealed class ListBoundaries(Database database, AccessCheck access, TimeProvider clock)
{
    public Task<Result<IReadOnlyList<BoundaryRow>>> Handle(CancellationToken ct = default) => database.Read<IReadOnlyList<BoundaryRow>>(this, async db =>
    {
        if (!access.Allows(CommitteePermissions.ReadBoundaries)) return Refusal.Forbidden;
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        var all = await db.Boundaries.AsNoTracking().OrderBy(b => b.Number).ThenByDescending(b => b.ProposedAt).ToListAsync(ct);
        var proposers = all.Select(b => b.ProposedBy).ToList();
        var names = await db.People.Where(p => proposers.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name, ct);
        var (tools, reviews) = (await BoundaryWords.Tools(db, ct), await Reviews(db, ct));
        var waiting = all.Where(b => b.State is BoundaryState.Proposed).Select(b => b.Number).ToHashSet();
        return Result.Of<IReadOnlyList<BoundaryRow>>([.. all.Select(b => (Boundary: b, Phase: b.PhaseOn(today))).OrderBy(x => x.Phase).ThenBy(x => x.Boundary.Number).Select(x => new BoundaryRow(
            x.Boundary.Id, x.Boundary.RuleId, x.Boundary.Step, x.Boundary.State, x.Phase, x.Boundary.Wording, BoundaryWords.Of(x.Boundary.Tests, tools), x.Boundary.Tests, x.Boundary.StartsOn, x.Boundary.EndsOn, x.Boundary.Reason,
            names[x.Boundary.ProposedBy], x.Boundary.ProposedAt, x.Boundary.DecidedAt is { } at ? DateOnly.FromDateTime(at) : null, [.. reviews[x.Boundary.Id]],
            x.Phase is BoundaryPhase.InForce or BoundaryPhase.Coming && !waiting.Contains(x.Boundary.Number) && access.Allows(CommitteePermissions.ProposeBoundary)))]);
    }, ct);

    private async Task<ILookup<Guid, TouchedReview>> Reviews(AppDbContext db, CancellationToken ct)
    {
        var (seen, open) = (db.UseCases.VisibleTo(access.Actor).Select(u => u.Id), db.UseCases.OpenToEveryone().Select(u => u.Id));
        var rows = await db.BoundaryReviews.Where(r => seen.Contains(r.UseCaseId) || open.Contains(r.UseCaseId)).OrderBy(r => r.ReviewBy)
            .Join(db.UseCases, r => r.UseCaseId, u => u.Id, (r, u) => new { r.BoundaryId, u.Reference, u.Title, r.ReviewBy, Answered = u.Standing == Standing.Retired || u.Revisions.Any(v => v.SubmittedAt > r.OpenedAt) }).ToListAsync(ct);
        return rows.ToLookup(r => r.BoundaryId, r => new TouchedReview(r.Reference, r.Title, r.ReviewBy, r.Answered));
    }
}
