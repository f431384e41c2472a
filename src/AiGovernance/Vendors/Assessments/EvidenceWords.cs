namespace AiGovernance.Vendors.Assessments;

/// <summary>How the worth of an answer is written.</summary>
public static class EvidenceWords
{
    /// <summary>What an assessor may give (VN-4).</summary>
    public static readonly IReadOnlyList<EvidenceState> Given =
        [EvidenceState.Claimed, EvidenceState.Evidenced, EvidenceState.Verified, EvidenceState.Contradicted, EvidenceState.NotApplicable];

    public static string Of(EvidenceState state) => state switch
    {
        EvidenceState.Claimed => "Claimed",
        EvidenceState.ProofAttached => "Proof attached",
        EvidenceState.Evidenced => "Evidenced",
        EvidenceState.Verified => "Verified by us",
        EvidenceState.Contradicted => "Contradicted",
        _ => "Does not apply",
    };
}
