using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.RiskScoring.Boundaries;
using AiGovernance.Workflows;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Committee.Boundaries;

/// <summary>The office or a member proposes to rule something out, to change a boundary or to take it back; the committee decides by ballot (CM-11).</summary>
public sealed class ProposeBoundary(Database database, AccessCheck access, TimeProvider clock)
{
    /// <returns>Id of the proposal.</returns>
    public Task<Result<Guid>> Handle(BoundaryTerms terms, CancellationToken ct = default) => database.Write<Guid>(this, async db =>
    {
        if (!access.Allows(CommitteePermissions.ProposeBoundary)) return Refusal.Forbidden;
        var now = clock.GetUtcNow().UtcDateTime;
        var former = terms.Former is { } id ? await db.Boundaries.AsNoTracking().SingleOrDefaultAsync(b => b.Id == id, ct) : null;
        if (await FaultOf(db, terms, former, DateOnly.FromDateTime(now), ct) is { } fault) return fault;
        var number = former?.Number ?? (await db.Boundaries.MaxAsync(b => (int?)b.Number, ct) ?? 0) + 1;
        var proposed = Boundary.Propose(number, Completed(terms, former, DateOnly.FromDateTime(now)), access.Actor.Person!.Value, now);
        if (!proposed.Succeeded) return proposed.Refusal!;
        db.Because(terms.Reason);
        db.Boundaries.Add(proposed.Value);
        db.Signal(CommitteeSignals.BoundaryProposed, proposed.Value.Id, now);
        return proposed.Value.Id;
    }, ct);

    private static async Task<Refusal?> FaultOf(AppDbContext db, BoundaryTerms terms, Boundary? former, DateOnly today, CancellationToken ct)
    {
        if (terms.Step is not BoundaryStep.RuleOut)
        {
            if (former is null) return Refusal.NotFound;
            if (former.PhaseOn(today) is not (BoundaryPhase.InForce or BoundaryPhase.Coming)) return BoundaryRefusals.NotInForce;
            if (await db.Boundaries.AnyAsync(b => b.Number == former.Number && b.State == BoundaryState.Proposed, ct)) return BoundaryRefusals.ProposedAlready;
        }
        var tools = await BoundaryWords.Tools(db, ct);
        return terms.Step is not BoundaryStep.Withdraw && terms.Tests.Any(t => t.Values.Any(v => !IsOffered(t.Question, v, tools))) ? BoundaryRefusals.ChoiceUnknown : null;
    }

    private static bool IsOffered(string question, string value, IReadOnlyDictionary<string, string> tools) =>
        BoundaryQuestions.All.Contains(question) && (question == BoundaryQuestions.Tool ? tools.ContainsKey(value) : BoundaryQuestions.ChoicesOf(question).Any(c => c.Value == value));

    /// <summary>What is taken back is named as it stands.</summary>
    private static BoundaryTerms Completed(BoundaryTerms terms, Boundary? former, DateOnly today) => terms.Step is not BoundaryStep.Withdraw ? terms
        : terms with { Wording = former!.Wording, Tests = former.Tests, StartsOn = today, EndsOn = null };
}
