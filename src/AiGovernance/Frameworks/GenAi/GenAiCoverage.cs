using AiGovernance.Frameworks.Packs;

namespace AiGovernance.Frameworks.GenAi;

/// <summary>One of the 12 risks with what stands for it in one case.</summary>
public sealed record GenAiRow(GenAiRisk Risk, EvidenceResult Result, int Actions);

/// <summary>What the records of a generative use show against the 12 risks of NIST AI 600-1. Pure.</summary>
public static class GenAiCoverage
{
    /// <param name="coverage">Of the same case, for risks that a subcategory stands for.</param>
    public static IReadOnlyList<GenAiRow> Of(GenAiCatalogue catalogue, UseCaseEvidence useCase, Coverage coverage, DateOnly today) =>
        [.. catalogue.Risks.Select(r => new GenAiRow(r, ResultOf(r, useCase, coverage, today), r.ActionCount))];

    private static EvidenceResult ResultOf(GenAiRisk risk, UseCaseEvidence useCase, Coverage coverage, DateOnly today)
    {
        if (risk.Checks.Count == 0) return coverage.Rows.Single(r => r.Subcategory.Id == risk.Subcategory).Result;
        var found = risk.Checks.Select(name => PackChecks.All[name].Find(useCase, today)).ToList();
        var concerned = found.Where(r => r.Verdict is not Verdict.NotApplicable).ToList();
        var text = string.Join(' ', found.Select(r => r.Text).Distinct());
        if (concerned.Count == 0) return EvidenceResult.NotApplicable(text);
        var verdict = concerned.TrueForAll(r => r.Verdict is Verdict.Evidenced) ? Verdict.Evidenced : concerned.TrueForAll(r => r.Verdict is Verdict.Gap) ? Verdict.Gap : Verdict.Partial;
        return new(verdict, text, [.. found.SelectMany(r => r.Links).Distinct()]);
    }
}
