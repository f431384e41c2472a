using AiGovernance.Committee.Meetings;
using AiGovernance.Vendors;
using AiGovernance.Vendors.Assessments;
using AiGovernance.Vendors.Findings;

namespace AiGovernance.Dashboard;

/// <summary>Addresses of pages to which an inbox, a figure or a find leads; links between pages are routes.</summary>
public static class Places
{
    public const string Dashboard = "/dashboard";
    public const string Inbox = "/inbox";
    public const string Overdue = "/dashboard/overdue";
    public const string Vendors = "/vendors";
    public const string Compliance = "/compliance";
    public const string Delegates = "/delegates";
    public const string Concerns = "/concerns";

    public static string Meeting(MeetingId id) => $"/committee/meetings/{id.Value:D}";

    public static string Minutes(MeetingId id) => $"{Meeting(id)}/minutes";

    public static string AnswerInside(AssessmentId id) => $"{Assessment(id)}/answer";

    public static string Assessment(AssessmentId id) => $"/vendors/assessments/{id.Value:D}";

    public static string Product(ProductId id) => VendorAddress.Product(id);

    public static string Vendor(VendorId id) => $"{Vendors}/{id.Value:D}";

    public static string Findings(FindingSlice slice) => $"/vendors/findings?show={slice}";
}
