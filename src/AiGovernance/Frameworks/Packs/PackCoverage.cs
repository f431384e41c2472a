namespace AiGovernance.Frameworks.Packs;

/// <summary>One pack that concerns a case, each item with its verdict, like a subcategory.</summary>
public sealed record PackCoverage(Pack Pack, IReadOnlyList<CoverageRow> Rows, CoverageCounts Counts)
{
    public static PackCoverage Of(Pack pack, EvidenceFacts facts, IReadOnlyCollection<Attestation> attestations, DateOnly today)
    {
        var rules = pack.Items.Where(i => i.Check is not null).Select(i => RuleOf(pack, i)).ToList();
        var verdicts = new SubcategoryVerdict(rules, facts, attestations, today);
        // An item is weighed like a subcategory: a rule first, then an attestation, else a gap (FW-2, FW-3).
        var rows = pack.Items.Select(i => verdicts.Of(new RmfSubcategory(pack.IdOf(i), i.Wording, Attestation: i.Attestation))).ToList();
        return new(pack, rows, CoverageCounts.Of(rows));
    }

    private static EvidenceRule RuleOf(Pack pack, PackItem item)
    {
        var check = PackChecks.All[item.Check!];
        return EvidenceRule.ForUseCase(pack.IdOf(item), check.Sentence, check.Find, attestedBeyond: item.Attestation is not null);
    }
}
