namespace AiGovernance.Vendors;

/// <summary>How well a vendor's answer is proven (VN-4). The last four are for the assessor to give, not for the vendor.</summary>
public enum EvidenceState
{
    /// <summary>The vendor says so.</summary>
    Claimed,

    /// <summary>The vendor has attached something that nobody has looked at.</summary>
    ProofAttached,

    /// <summary>The proof is on point, current and in scope.</summary>
    Evidenced,

    /// <summary>Checked independently of the vendor.</summary>
    Verified,

    /// <summary>What was found says otherwise: no points, and a finding.</summary>
    Contradicted,

    /// <summary>The question does not apply to this product, with the assessor's reason: it leaves both sides of the share.</summary>
    NotApplicable,
}
