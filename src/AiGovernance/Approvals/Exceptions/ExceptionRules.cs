using AiGovernance.Data;
using AiGovernance.RiskScoring;
using AiGovernance.RiskScoring.Boundaries;

namespace AiGovernance.Approvals.Exceptions;

/// <summary>The rules that know an exception: those that hold a step back, and the committee's boundaries; what is forbidden by law knows none (AP-8).</summary>
public static class ExceptionRules
{
    private static readonly IReadOnlyList<Gate> Shipped = [.. GateCatalogue.Intake.Gates.Where(g => (g.Block is not null || g.BlockDecisionFrom is not null) && g.MinTier is not RiskTier.Prohibited)];

    /// <summary>From which somebody may ask for one: boundaries only while they hold or are still to come.</summary>
    public static async Task<IReadOnlyList<Gate>> Of(AppDbContext db, DateOnly today, CancellationToken ct) =>
        [.. Shipped, .. (await db.AdoptedBoundaries(ct)).Where(b => b.PhaseOn(today) is not BoundaryPhase.Past).Select(b => b.Rule.ToGate()).DistinctBy(g => g.Id)];

    /// <summary>What each rule says, also one that is over.</summary>
    public static async Task<IReadOnlyDictionary<string, string>> Texts(AppDbContext db, CancellationToken ct) =>
        Shipped.Concat((await db.AdoptedBoundaries(ct)).Select(b => b.Rule.ToGate())).DistinctBy(g => g.Id).ToDictionary(g => g.Id, g => g.Text);
}
