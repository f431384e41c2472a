namespace AiGovernance.Vendors;

/// <summary>What an assessment of a vendor product comes to (VN-6): proposed by the assessor, decided by GovernanceOffice or the committee.</summary>
public enum VendorResult
{
    Approved,
    ApprovedWithFindings,
    NotApproved,
}
