using AiGovernance.Parts;

namespace AiGovernance.Frameworks;

/// <summary>Finds what one subcategory rests on: a rule first, then an answer, then an attestation, else a gap (FW-2, FW-3).</summary>
/// <remarks>An attestation never outvotes a rule: where records can speak, they do.</remarks>
internal sealed class SubcategoryVerdict(
    IReadOnlyList<EvidenceRule> rules, EvidenceFacts facts, IReadOnlyCollection<Attestation> attestations, DateOnly today)
{
    private readonly Dictionary<(string, EvidenceScope), EvidenceRule> _rules = rules.ToDictionary(r => (r.SubcategoryId, r.Scope));

    public CoverageRow Of(RmfSubcategory subcategory) =>
        facts.UseCase is null ? OfOrganisation(subcategory) : OfUseCase(subcategory, facts.UseCase);

    private CoverageRow OfUseCase(RmfSubcategory subcategory, UseCaseEvidence useCase)
    {
        if (_rules.TryGetValue((subcategory.Id, EvidenceScope.UseCase), out var rule))
            return Completed(subcategory, rule, rule.Check(facts, today), useCase.Reference);

        var organisation = OfOrganisation(subcategory);
        if (organisation.Basis is CoverageBasis.Rule) return Inherit(organisation);
        if (Attested(subcategory, useCase.Reference) is { } own) return own;
        if (organisation.Basis is CoverageBasis.Attestation) return Inherit(organisation);
        return Answered(subcategory, useCase) ?? organisation;
    }

    private CoverageRow OfOrganisation(RmfSubcategory subcategory)
    {
        if (_rules.TryGetValue((subcategory.Id, EvidenceScope.Organisation), out var rule))
            return Completed(subcategory, rule, rule.Check(facts, today), useCase: null);
        if (_rules.TryGetValue((subcategory.Id, EvidenceScope.UseCase), out rule))
            return Completed(subcategory, rule, facts.Cases?.Of(subcategory.Id) ?? EvidenceResult.Gap("No use case is counted yet."), useCase: null);
        return Attested(subcategory, useCase: null) ?? Unattested(subcategory);
    }

    /// <summary>Inherited is what the organisation shows; what it shows in part or not is no better for the case.</summary>
    private static CoverageRow Inherit(CoverageRow organisation)
    {
        var verdict = organisation.Verdict is Verdict.Evidenced ? Verdict.Inherited : organisation.Verdict;
        var result = organisation.Result with { Verdict = verdict, Text = $"From the organisation: {organisation.Result.Text}" };
        return organisation with { Result = result, Basis = CoverageBasis.Organisation, IsAttestedBeyond = false };
    }

    private CoverageRow Completed(RmfSubcategory subcategory, EvidenceRule rule, EvidenceResult result, string? useCase)
    {
        if (!rule.AttestedBeyond || result.Verdict is not Verdict.Evidenced) return new(subcategory, result, CoverageBasis.Rule, rule.Sentence);

        if ((InForce(subcategory, useCase) ?? InForce(subcategory, useCase: null)) is not { } attestation)
            return new(subcategory, result with { Verdict = Verdict.Partial, Text = $"{result.Text} Records show no more. {subcategory.Attestation}" }, CoverageBasis.Rule, rule.Sentence) { IsAttestedBeyond = true };
        var completed = EvidenceResult.Evidenced($"{result.Text} {Words(attestation)}", [.. result.Links, Evidence(attestation)]);
        return new(subcategory, completed, CoverageBasis.Attestation, rule.Sentence) { IsAttestedBeyond = true };
    }

    private CoverageRow? Attested(RmfSubcategory subcategory, string? useCase)
    {
        if (InForce(subcategory, useCase) is not { } attestation) return null;
        var result = attestation.NotApplicable
            ? EvidenceResult.NotApplicable(Words(attestation))
            : EvidenceResult.Evidenced(Words(attestation), Evidence(attestation));
        return new(subcategory, result, CoverageBasis.Attestation, Rule: null);
    }

    private CoverageRow Unattested(RmfSubcategory subcategory)
    {
        var former = About(subcategory, facts.UseCase?.Reference).Concat(About(subcategory, useCase: null)).Where(a => a.Until < today).MaxBy(a => a.Until);
        var ended = former is null ? "" : $"The attestation of {former.By} ended on {RuleShapes.Day(former.Until)}. ";
        return new(subcategory, EvidenceResult.Gap($"{ended}No record shows it. Needed: {subcategory.Attestation}"), CoverageBasis.None, null);
    }

    private Attestation? InForce(RmfSubcategory subcategory, string? useCase) =>
        About(subcategory, useCase).Where(a => a.InForceOn(today)).MaxBy(a => a.Until);

    private IEnumerable<Attestation> About(RmfSubcategory subcategory, string? useCase) =>
        attestations.Where(a => a.SubcategoryId == subcategory.Id && a.UseCase == useCase);

    private static string Words(Attestation attestation) => $"Attested: {Sentences.Ended(attestation.Text)} By {attestation.By}, until {RuleShapes.Day(attestation.Until)}.";

    private static EvidenceLink Evidence(Attestation attestation) => new("Evidence", attestation.EvidenceRoute);

    private static CoverageRow? Answered(RmfSubcategory subcategory, UseCaseEvidence useCase)
    {
        if (!useCase.QuestionsFor.TryGetValue(subcategory.Id, out var questions)) return null;
        var known = questions.Where(q => useCase.Known(q) && !useCase.Says(q, "no", "planned")).ToArray();
        if (known.Length == 0) return null;
        return new(subcategory, EvidenceResult.Partial($"Answered at intake: {string.Join(", ", known)}.", useCase.Link("intake")), CoverageBasis.Answer, null);
    }
}
