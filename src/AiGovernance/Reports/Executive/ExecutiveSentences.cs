using AiGovernance.Dashboard;
using AiGovernance.Dashboard.Figures;
using AiGovernance.Documents;
using AiGovernance.Parts;
using AiGovernance.RiskScoring;
using AiGovernance.UseCases;
using AiGovernance.Vendors;

namespace AiGovernance.Reports.Executive;

/// <summary>The figures in sentences, one for each question that a board asks.</summary>
internal static class ExecutiveSentences
{
    public static IEnumerable<ReportPhrase> Of(ExecutiveData data)
    {
        var figures = data.Figures;
        if (figures.Cases > 0)
        {
            yield return Said("Exposure", $"{Moments.Count(figures.Cases, "use")} of AI {(figures.Cases == 1 ? "is" : "are")} registered; {figures.InProduction} in production, {HighRunning(figures)} of them rated High or above.");
            yield return Said("Control", figures.RunUnapproved == 0 ? "Everything that runs is approved." : $"{figures.RunUnapproved} of those in production {(figures.RunUnapproved == 1 ? "has" : "have")} no approval in force: {Named(figures)}.");
        }
        yield return Said("Speed", Speed(figures.Time));
        yield return Said("Waiting", figures.WaitingCases == 0 ? "No case waits for a first decision."
            : $"{Moments.Count(figures.WaitingCases, "case")} {(figures.WaitingCases == 1 ? "waits" : "wait")} for a first decision, {NoneOr(figures.WaitingFor(null, WaitingAge.Over30Days))} of them longer than {WaitingAges.LongWait} days.");
        yield return Said("Overdue", $"{Overdue(figures.Overdue)}; {Lot(figures.Overdue.EndingAhead, "approval")} {(figures.Overdue.EndingAhead == 1 ? "ends" : "end")} within {Overview.DaysAhead} days.");
        yield return Said("Vendors", figures.Products.All == 0 ? "No product of a vendor is registered."
            : $"{Usable(figures.Products)} of {Moments.Count(figures.Products.All, "product")} may be used today; {Lapsing(figures.Products)} within {Overview.DaysAhead} days.");
        yield return Said("Alignment", $"{data.Coverage.Total.Shown} of the {data.Coverage.Total.Applicable} subcategories of NIST AI RMF 1.0 that apply are shown by records ({data.Coverage.Total.Percent} %): {string.Join(", ", data.Coverage.ByFunction.Select(f => $"{f.Key} {f.Value.Shown} of {f.Value.Applicable}"))}; {data.Coverage.Total.Gap} are gaps.");
        if (ReportFrame.Confidential(figures.Confidential) is { } hidden) yield return Said("Confidential", hidden);
    }

    /// <summary>Over the last twelve months, the current one included.</summary>
    private static string Speed(AnswerTime time) => time.All is { Median: { } median, High: { } high }
        ? $"Half of the {Moments.Count(time.All.Decided, "decision")} of the last {AnswerTime.Months} months came within {Moments.Count(median, "working day")}, nine of ten within {high}."
        : $"Nothing was decided in the last {AnswerTime.Months} months.";

    private static string Overdue(OverdueFigures overdue) => (overdue.Conditions, overdue.Reviews) switch
    {
        (0, 0) => "Nothing",
        (0, var reviews) => Moments.Count(reviews, "review"),
        (_, 0) => Conditions(overdue),
        (_, var reviews) => $"{Conditions(overdue)}{(overdue.ConditionsThatStop > 0 ? "," : "")} and {Moments.Count(reviews, "review")}",
    };

    private static string Conditions(OverdueFigures overdue) => (overdue.Conditions, overdue.ConditionsThatStop) switch
    {
        (var all, 0) => Moments.Count(all, "condition"),
        (1, _) => "1 condition, which stops production",
        (var all, var stop) => $"{all} conditions, {stop} of which {(stop == 1 ? "stops" : "stop")} production",
    };

    private static string NoneOr(int count) => count == 0 ? "none" : $"{count}";

    private static string Lot(int count, string unit) => count == 0 ? $"no {unit}s" : Moments.Count(count, unit);

    private static int HighRunning(RegisterFigures figures) => figures.ByStanding.Where(c => c.InProduction && c.Tier >= RiskTier.High).Sum(c => c.Count);

    private static int Usable(ProductFigures products) => products.ByResult.Where(p => p.Result is VendorResult.Approved or VendorResult.ApprovedWithFindings).Sum(p => p.Count);

    private static string Lapsing(ProductFigures products) => (products.LapsingResults + products.LapsingDocuments) switch
    {
        0 => "no result or document lapses",
        1 => "1 result or document lapses",
        var count => $"{count} results or documents lapse",
    };

    private static string Named(RegisterFigures figures)
    {
        var named = string.Join(", ", figures.Unapproved.Select(u => u.Reference));
        return figures.Unapproved.Count < figures.RunUnapproved ? $"{named} and {figures.RunUnapproved - figures.Unapproved.Count} more" : named;
    }

    private static ReportPhrase Said(string about, string sentence) => new ReportRun[] { new($"{about}. ", Strong: true), new(sentence) };
}
