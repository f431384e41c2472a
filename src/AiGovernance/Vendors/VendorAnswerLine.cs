namespace AiGovernance.Vendors;

/// <summary>One answered question of an assessment as scoring sees it (VN-4, VN-5).</summary>
/// <param name="AnswerText">The answer in words: a hard fail quotes it.</param>
/// <param name="MaximumPoints">Points of the best choice; 0 for a question that is not scored.</param>
/// <param name="Points">Points of the choice taken.</param>
/// <param name="ProofNeeded">The question's or the choice's demand for proof.</param>
/// <param name="HardFail">Why this answer alone refuses the product; null when it does not. The assessor's "unclear" on a text sets it too.</param>
public sealed record VendorAnswerLine(
    string SectionId, string QuestionId, string AnswerText, int MaximumPoints, int Points, bool ProofNeeded, string? HardFail, EvidenceState State)
{
    /// <summary>Tenths of a point that the answer could earn with the best choice and full proof.</summary>
    public int MaximumTenths => State is EvidenceState.NotApplicable ? 0 : MaximumPoints * 10;

    /// <summary>Tenths of a point that the answer earns with the proof there is (VN-4).</summary>
    public int Tenths => Points * FactorInTenths;

    /// <summary>VN-4: 5 is 50 %, 8 is 80 %, 10 is 100 %, so that tenths stay whole.</summary>
    private int FactorInTenths => State switch
    {
        EvidenceState.Contradicted or EvidenceState.NotApplicable => 0,
        EvidenceState.Verified => 10,
        EvidenceState.Evidenced => ProofNeeded ? 8 : 10,
        _ => ProofNeeded ? 5 : 10,
    };
}
