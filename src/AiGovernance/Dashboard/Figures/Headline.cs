using AiGovernance.RiskScoring;
using AiGovernance.UseCases;

namespace AiGovernance.Dashboard.Figures;

/// <summary>One part of the sentence: a number with its noun, which opens the list, and what is said of it.</summary>
public sealed record HeadlinePart(string Linked, string Rest, string Href);

/// <summary>The sentence on top of the dashboard: what needs attention now (DB-1). Pure.</summary>
public static class Headline
{
    public const string Quiet = "Nothing waits too long, nothing is overdue, and everything that runs is approved.";

    public const string Empty = "No use of AI is registered yet. Figures come with the first one.";

    /// <returns>The gravest first; empty when nothing needs attention.</returns>
    public static IReadOnlyList<HeadlinePart> Of(RegisterFigures figures)
    {
        var said = new[]
        {
            Late(figures),
            Part(figures.RunUnapproved, "case", "runs without approval", "run without approval", CaseListAddress.Of(new(Unapproved: true))),
            Part(figures.Overdue.ConditionsThatStop, "condition", "that stops production is overdue", "that stop production are overdue", Places.Overdue),
            Part(figures.Overdue.OtherConditions, figures.Overdue.ConditionsThatStop > 0 ? "other condition" : "condition", "is overdue", "are overdue", Places.Overdue),
            Part(figures.Overdue.Reviews, "review", "is overdue", "are overdue", Places.Overdue),
            Part(figures.Overdue.EndingThisMonth, "approval", "ends this month", "end this month", CaseListAddress.Of(new(EndsFrom: figures.Today, EndsUntil: figures.Overdue.MonthEnd))),
        };
        return [.. said.OfType<HeadlinePart>()];
    }

    /// <summary>Names the tier when it is only one.</summary>
    private static HeadlinePart? Late(RegisterFigures figures)
    {
        var late = figures.Waiting.Where(w => w.Age is WaitingAge.Over30Days && w.Count > 0).ToList();
        var tier = late.Count == 1 ? late[0].Tier : default(RiskTier?);
        var slice = new UseCaseSlice(Waiting: true, SubmittedUntil: WaitingAges.UntilOf(WaitingAge.Over30Days, figures.Today));
        return Part(late.Sum(w => w.Count), tier is null ? "case" : $"{tier} case", "waits longer than 30 days for a decision", "wait longer than 30 days for a decision", CaseListAddress.Of(slice, tier));
    }

    private static HeadlinePart? Part(int count, string noun, string one, string many, string href) =>
        count == 0 ? null : new(Parts.Moments.Count(count, noun), count == 1 ? one : many, href);
}
