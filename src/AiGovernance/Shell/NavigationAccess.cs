using AiGovernance.Access;
using AiGovernance.Approvals;
using AiGovernance.Audit;
using AiGovernance.Committee;
using AiGovernance.Dashboard;
using AiGovernance.Dashboard.Inbox;
using AiGovernance.DataAssets;
using AiGovernance.Documents;
using AiGovernance.Frameworks;
using AiGovernance.Parts;
using AiGovernance.Reviews;
using AiGovernance.UseCases;
using AiGovernance.Vendors;
using AiGovernance.Workflows;

namespace AiGovernance.Shell;

/// <summary>Which entries of the navigation a person may open, and how much waits there. The pages' handlers ask again (PP-2).</summary>
public static class NavigationAccess
{
    /// <summary>By address; a test holds it together with the menu.</summary>
    public static readonly IReadOnlyDictionary<string, Permission> Needed = new Dictionary<string, Permission>
    {
        ["/"] = DashboardPermissions.ReadInbox,
        ["/use-cases"] = UseCasePermissions.List,
        ["/imports"] = UseCasePermissions.ReadImports,
        ["/reviews"] = ReviewPermissions.Queue,
        ["/committee"] = CommitteePermissions.Read,
        ["/boundaries"] = CommitteePermissions.ReadBoundaries,
        ["/what-may-i-use"] = VendorPermissions.List,
        ["/vendors"] = VendorPermissions.List,
        ["/data"] = DataAssetPermissions.List,
        ["/compliance"] = FrameworkPermissions.ReadOrganisation,
        ["/concerns"] = ApprovalPermissions.ReportConcern,
        ["/reports"] = DocumentPermissions.ReadRegister,
        ["/audit"] = AuditPermissions.Read,
        ["/administration"] = WorkflowPermissions.CareForParked, // the wider of its two: people are changed by administrators only
    };

    /// <summary>What has no page yet is left out.</summary>
    public static IReadOnlyList<NavigationItem> For(AccessCheck access, WaitingCounts? waiting) =>
        NavigationMenu.For(href => KnownRoutes.Has(href) && Needed.TryGetValue(href, out var needed) && access.Allows(needed), href => WaitingAt(href, waiting));

    private static int WaitingAt(string href, WaitingCounts? waiting) => href switch
    {
        "/" => waiting?.All,
        "/use-cases" => waiting?.In(InboxArea.UseCases),
        "/reviews" => waiting?.In(InboxArea.Reviews),
        "/committee" => waiting?.In(InboxArea.Committee),
        "/vendors" => waiting?.In(InboxArea.Vendors),
        "/compliance" => waiting?.In(InboxArea.Compliance),
        "/concerns" => waiting?.In(InboxArea.Concerns),
        _ => 0,
    } ?? 0;
}
