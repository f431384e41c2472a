using AiGovernance.Organisation;
using AiGovernance.Organisation.Settings;
using AiGovernance.RiskScoring;

namespace AiGovernance.Reviews;

/// <summary>How long reviews may take, and when they are reminded of (rules, section 5; RV-2). Pure.</summary>
public static class ReviewTime
{
    /// <summary>The three reminders are called by their share of the time as the rules have it; when each comes is a setting.</summary>
    public const int Half = 50;

    /// <inheritdoc cref="Half"/>
    public const int Full = 100;

    /// <summary>Late by half of the time again.</summary>
    public const int Escalation = 150;

    /// <summary>The whole target of a Low case in working days; triage knows which case is Low only after the look, so every case gets it within.</summary>
    public const int TriageDays = 2;

    /// <summary>Days without an answer after which the revision is closed; calendar days (RV-2).</summary>
    public const int AnswerDays = 30;

    /// <summary>However long triage took, a reviewer has this many working days.</summary>
    public const int LeastDays = 2;

    private const int ModerateTarget = 7;
    private const int ReviewersShare = 8;

    /// <summary>Target of Prohibited, and the time in which Legal answers a "not sure" (G1).</summary>
    private const int LegalTarget = 5;

    /// <summary>Reminders come with the working day, 06:00 UTC.</summary>
    private static readonly TimeOnly Morning = new(6, 0);

    public static readonly IReadOnlyList<int> Shares = [Half, Full, Escalation];

    /// <summary>
    /// Working days from the opening. High and Critical give the reviewers eight of their own; the targets of the other tiers
    /// count from submission, so what triage took is missing, while days in which the clock stood still are not.
    /// </summary>
    /// <param name="stopped">Working days for which the clock stood still before the opening.</param>
    public static int DaysFor(RiskTier tier, DateOnly submittedOn, DateOnly openedOn, int stopped, WorkingDays calendar)
    {
        if (tier is RiskTier.High or RiskTier.Critical) return ReviewersShare;
        var target = tier is RiskTier.Moderate ? ModerateTarget : LegalTarget;
        return Math.Max(LeastDays, target - calendar.Between(submittedOn, openedOn) + stopped);
    }

    /// <summary>When this reminder of a review comes.</summary>
    public static DateTime MomentOf(Review review, int share, Policy policy) => MomentOf(review.CountedFrom, review.Days, share, policy);

    public static DateTime MomentOf(DateOnly countedFrom, int days, int share, Policy policy) =>
        policy.Calendar.Share(countedFrom, days, policy[ReviewFigures.Of(share)]).ToDateTime(Morning, DateTimeKind.Utc);

    public static DateOnly DayOf(DateTime moment) => DateOnly.FromDateTime(moment);
}
