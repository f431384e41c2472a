using AiGovernance.RiskScoring;

namespace AiGovernance.Dashboard.Inbox;

/// <summary>The part of the portal in which a task is done.</summary>
public enum InboxArea
{
    UseCases = 1,
    Reviews = 2,
    Committee = 3,
    Vendors = 4,
    Concerns = 5,
    People = 6,
    Compliance = 7,
}

/// <summary>One thing that waits for a person: what, about which record, why with them, until when, and where (DB-2).</summary>
/// <param name="What">What to do, as a link: "Triage a new case".</param>
/// <param name="Subject">Reference and title.</param>
/// <param name="Act">One word for the button.</param>
/// <param name="TierByScore">Set where people changed the tier; both stay visible (RS-6).</param>
/// <param name="DaysLeft">Working days; negative when over, null without a due day.</param>
public sealed record InboxItem(InboxArea Area, string What, string Subject, string Why, string Href, string Act, RiskTier? Tier, DateOnly? DueOn, int? DaysLeft, RiskTier? TierByScore = null);
