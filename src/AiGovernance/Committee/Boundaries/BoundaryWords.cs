using AiGovernance.Data;
using AiGovernance.Parts;
using AiGovernance.RiskScoring.Boundaries;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Committee.Boundaries;

/// <summary>How boundaries are told.</summary>
public static class BoundaryWords
{
    public static string Of(BoundaryStep step) => step switch
    {
        BoundaryStep.RuleOut => "Rule out",
        BoundaryStep.Change => "Change",
        _ => "Take back",
    };

    public static (string Text, Look Look) Of(BoundaryPhase phase) => phase switch
    {
        BoundaryPhase.InForce => ("In force", Look.Bad),
        BoundaryPhase.Coming => ("Coming", Look.Wait),
        BoundaryPhase.Proposed => ("Proposed", Look.Info),
        _ => ("Past", Look.Neutral),
    };

    public static string Step(Boundary boundary) => boundary.Step switch
    {
        BoundaryStep.RuleOut => "A new boundary",
        BoundaryStep.Change => $"Other words or limits for {boundary.RuleId}; the former ends when this one begins",
        _ => $"{boundary.RuleId} is taken back",
    };

    public static string Time(DateOnly from, DateOnly? until) => until is { } end ? $"From {Moments.Day(from)} until {Moments.Day(end)}" : $"From {Moments.Day(from)}, without an end";

    /// <param name="tools">Names of products by id.</param>
    public static IReadOnlyList<string> Of(IReadOnlyList<BoundaryTest> tests, IReadOnlyDictionary<string, string> tools) =>
        [.. tests.Select(t => $"{BoundaryQuestions.NameOf(t.Question)}: {string.Join(" or ", t.Values.Select(v => BoundaryQuestions.LabelOf(t.Question, v, tools)))}")];

    internal static async Task<IReadOnlyDictionary<string, string>> Tools(AppDbContext db, CancellationToken ct) =>
        await db.VendorProducts.ToDictionaryAsync(p => p.Id.Value.ToString(), p => $"{p.Name}, {p.Plan}", ct);
}
