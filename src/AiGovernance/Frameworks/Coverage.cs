namespace AiGovernance.Frameworks;

/// <summary>The 72 subcategories with a verdict each, for one use of AI or for the organisation (FW-2, FW-5).</summary>
/// <remarks>The RMF is voluntary: this shows alignment, never compliance.</remarks>
public sealed class Coverage
{
    private Coverage(RmfCatalogue catalogue, IReadOnlyList<CoverageRow> rows)
    {
        Rows = rows;
        Total = CoverageCounts.Of(rows);
        ByFunction = catalogue.Functions.ToDictionary(f => f.Id, f => CoverageCounts.Of(rows.Where(r => r.Subcategory.Function == f.Id)));
        ByCategory = catalogue.Categories.ToDictionary(c => c.Id, c => CoverageCounts.Of(rows.Where(r => r.Subcategory.Category == c.Id)));
    }

    /// <summary>One row per subcategory, in the order of the catalogue.</summary>
    public IReadOnlyList<CoverageRow> Rows { get; }
    public CoverageCounts Total { get; }
    public IReadOnlyDictionary<string, CoverageCounts> ByFunction { get; }
    public IReadOnlyDictionary<string, CoverageCounts> ByCategory { get; }

    /// <summary>Measures one use of AI when <paramref name="facts"/> hold one, else the organisation.</summary>
    public static Coverage Of(
        RmfCatalogue catalogue, IReadOnlyList<EvidenceRule> rules, EvidenceFacts facts, IReadOnlyCollection<Attestation> attestations, DateOnly today)
    {
        var verdicts = new SubcategoryVerdict(rules, facts, attestations, today);
        return new(catalogue, [.. catalogue.Subcategories.Select(verdicts.Of)]);
    }
}

/// <summary>What a verdict rests on.</summary>
public enum CoverageBasis
{
    /// <summary>A rule over the records of what is measured.</summary>
    Rule,

    /// <summary>A rule or an attestation of the organisation, seen from one of its use cases.</summary>
    Organisation,

    /// <summary>An intake answer that the questionnaire declares as evidence, without a rule of its own (QN-1).</summary>
    Answer,

    /// <summary>A statement of Compliance (FW-3).</summary>
    Attestation,

    /// <summary>Nothing: no rule, no attestation in force.</summary>
    None,
}

/// <summary>One subcategory with its verdict, the rule in words, and the way to the records (FW-5).</summary>
/// <param name="Rule">The sentence of the rule; null when there is none.</param>
public sealed record CoverageRow(RmfSubcategory Subcategory, EvidenceResult Result, CoverageBasis Basis, string? Rule)
{
    public Verdict Verdict => Result.Verdict;

    /// <summary>An attestation would change it (FW-3): where a rule can speak, none does.</summary>
    public bool MayBeAttested => Verdict is Verdict.Gap or Verdict.Partial && (Basis is CoverageBasis.None or CoverageBasis.Answer || IsAttestedBeyond);

    /// <summary>Records show all that they can, and that is not all.</summary>
    public bool IsAttestedBeyond { get; init; }
}

/// <summary>How many subcategories have which verdict.</summary>
public sealed record CoverageCounts(int Evidenced, int Partial, int Gap, int Inherited, int NotApplicable)
{
    public int Total => Evidenced + Partial + Gap + Inherited + NotApplicable;

    /// <summary>What the share is of: not what does not apply.</summary>
    public int Applicable => Total - NotApplicable;

    /// <summary>Evidenced here or by the organisation.</summary>
    public int Shown => Evidenced + Inherited;

    /// <summary>Whole per cent, rounded down, so that 100 means all.</summary>
    public int Percent => Applicable == 0 ? 0 : 100 * Shown / Applicable;

    public static CoverageCounts Of(IEnumerable<CoverageRow> rows)
    {
        var counted = rows.CountBy(r => r.Verdict).ToDictionary();
        int Number(Verdict verdict) => counted.GetValueOrDefault(verdict);
        return new(Number(Verdict.Evidenced), Number(Verdict.Partial), Number(Verdict.Gap), Number(Verdict.Inherited), Number(Verdict.NotApplicable));
    }
}
