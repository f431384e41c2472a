namespace AiGovernance.Frameworks;

/// <summary>What a rule looks at: one use of AI, or the organisation as a whole.</summary>
public enum EvidenceScope
{
    UseCase,
    Organisation,
}

/// <summary>How one subcategory is shown by the portal's own records (FW-2). Pure: the facts and the day decide.</summary>
/// <param name="Sentence">The rule in words, shown beside its verdict (FW-5).</param>
/// <param name="AttestedBeyond">
/// Records show a part at most, so the best verdict is Partial; an attestation in force completes it (FW-3).
/// </param>
public sealed record EvidenceRule(
    string SubcategoryId, EvidenceScope Scope, string Sentence, Func<EvidenceFacts, DateOnly, EvidenceResult> Check, bool AttestedBeyond = false)
{
    public static EvidenceRule ForUseCase(
        string subcategoryId, string sentence, Func<UseCaseEvidence, DateOnly, EvidenceResult> check, bool attestedBeyond = false) =>
        new(subcategoryId, EvidenceScope.UseCase, sentence,
            (facts, today) => check(facts.UseCase ?? throw new ArgumentException("A rule for a use case needs its facts."), today), attestedBeyond);

    public static EvidenceRule ForOrganisation(
        string subcategoryId, string sentence, Func<OrganisationEvidence, DateOnly, EvidenceResult> check, bool attestedBeyond = false) =>
        new(subcategoryId, EvidenceScope.Organisation, sentence, (facts, today) => check(facts.Organisation, today), attestedBeyond);
}

/// <summary>What coverage is measured over: one use case within its organisation, or the organisation with all its cases.</summary>
/// <param name="UseCase">Null when the organisation is measured.</param>
/// <param name="Cases">Verdicts of the cases counted, for the organisation; null counts none.</param>
public sealed record EvidenceFacts(OrganisationEvidence Organisation, UseCaseEvidence? UseCase = null, CaseTally? Cases = null);
