using AiGovernance.Organisation;
using AiGovernance.Reviews;
using AiGovernance.RiskScoring;

namespace AiGovernance.Dashboard.Figures;

/// <summary>One decision and how many working days after the submission it came.</summary>
public readonly record struct Answered(RiskTier Tier, DateTime DecidedAt, int WorkingDays)
{
    /// <param name="calendar">Of the day of the decision: a figure of the past does not change with the calendar.</param>
    public static Answered Of(RiskTier tier, DateTime submittedAt, DateTime decidedAt, WorkingDays calendar) =>
        new(tier, decidedAt, calendar.Between(ReviewTime.DayOf(submittedAt), ReviewTime.DayOf(decidedAt)));
}

/// <summary>How long a lot of decisions took.</summary>
/// <param name="Median">Working days; null without decisions.</param>
/// <param name="High">Working days in which nine of ten were decided.</param>
public sealed record AnswerSpan(int Decided, int? Median, int? High)
{
    public static AnswerSpan Of(IReadOnlyCollection<Answered> lot)
    {
        var days = lot.Select(a => a.WorkingDays).ToList();
        return new(days.Count, Percentile.Of(days, Percentile.Median), Percentile.Of(days, Percentile.High));
    }
}

/// <summary>Working days from submission to decision, by tier and by month of the decision (DB-1). Pure.</summary>
public sealed record AnswerTime(AnswerSpan All, IReadOnlyDictionary<RiskTier, AnswerSpan> ByTier, IReadOnlyList<(DateOnly Month, AnswerSpan Took)> ByMonth)
{
    public const int Months = 12;

    /// <summary>The first day that counts: with the month of today there are twelve.</summary>
    public static DateOnly From(DateOnly today) => new DateOnly(today.Year, today.Month, 1).AddMonths(1 - Months);

    /// <param name="answered">Decisions since <see cref="From"/>.</param>
    public static AnswerTime Of(IReadOnlyCollection<Answered> answered, DateOnly today)
    {
        var months = answered.ToLookup(a => new DateOnly(a.DecidedAt.Year, a.DecidedAt.Month, 1));
        return new(
            AnswerSpan.Of(answered),
            answered.GroupBy(a => a.Tier).ToDictionary(g => g.Key, g => AnswerSpan.Of([.. g])),
            [.. Enumerable.Range(0, Months).Select(n => From(today).AddMonths(n)).Select(month => (month, AnswerSpan.Of([.. months[month]])))]);
    }
}
