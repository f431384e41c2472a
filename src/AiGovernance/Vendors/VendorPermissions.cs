using AiGovernance.Access;

namespace AiGovernance.Vendors;

/// <summary>Who may do what with vendors and their products.</summary>
public static class VendorPermissions
{
    /// <summary>Everyone signed in may know which products there are and how they were assessed: they have to choose among them (S26).</summary>
    public static readonly Permission List = Permission.Everyone("vendors.list");
}
