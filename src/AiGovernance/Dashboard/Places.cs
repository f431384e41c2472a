using AiGovernance.Committee.Meetings;
using AiGovernance.Reviews;

namespace AiGovernance.Dashboard;

/// <summary>Addresses of other rooms' pages to which an inbox, a figure or a find leads; links between pages are routes.</summary>
public static class Places
{
    public const string Dashboard = "/dashboard";
    public const string Inbox = "/inbox";
    public const string Overdue = "/dashboard/overdue";
    public const string Vendors = "/vendors";
    public const string Compliance = "/compliance";
    public const string Committee = "/committee";

    public static string Review(ReviewId id) => $"/reviews/{id.Value:D}";

    public static string Meeting(MeetingId id) => $"/committee/meetings/{id.Value:D}";

    public static string Search(string words) => "/search?q=" + Uri.EscapeDataString(words);
}
