using AiGovernance.Reviews.Assessments;

namespace AiGovernance.Demo.Cases;

/// <summary>Assessments of the story: what was made before two uses went live, and what waits for its approval (RV-10).</summary>
internal static class AssessmentSteps
{
    public static void OfShortlisting(Stage stage, CaseSteps steps, Func<int, DateOnly> day)
    {
        Made(AssessmentKind.ArchitectureReview, 3, Cast.Ruth, "Platform architecture board", AssessmentResult.Passed, "Separate from the personnel system; it can be stopped alone.", "AR-2031", null, Cast.Yuki);
        Made(AssessmentKind.SecurityAssessment, 4, Cast.Sam, Cast.Sam, AssessmentResult.WithFindings, "Two findings of low weight, both closed: session length, and a log without the reader's name.", "SEC-447", 12, Cast.Elena);
        Made(AssessmentKind.Dpia, 5, Cast.Ruth, "Controller's office", AssessmentResult.WithFindings, "Residual risk is low once applications are deleted after six months.", "DP-118", 12, Cast.Clara);
        Made(AssessmentKind.ValidationBefore, 6, Cast.Ruth, "Recruiting analytics", AssessmentResult.Passed, "640 past applications: 94 of the 100 invited stand in the upper third of the list.", "https://docs.northwind.example/val/shortlist-1.3", 6, Cast.Yuki);
        Made(AssessmentKind.Bias, 8, Cast.Ruth, "Recruiting analytics", AssessmentResult.Passed, "812 past applications: selection rates differ by at most four points between any two groups.", "BC-07", 2, Cast.Yuki);
        Made(AssessmentKind.RolloutPlan, 10, Cast.Ruth, Cast.Ruth, AssessmentResult.Passed, "One site for four weeks, then three; each step needs the figures of the one before.", "RP-52", null, Cast.Elena);
        stage.Timeline.Add(day(16), "15:20", () => steps.Record(Cast.Ruth, new(AssessmentKind.ValidationDuring, day(15), "Recruiting analytics", AssessmentResult.WithFindings,
            "First site: 61 applications, recruiters moved nine of them up by hand. Applicants with long breaks are ranked too low.", "RP-52, annex 2", day(15).AddMonths(6))));

        void Made(AssessmentKind kind, int after, string recorder, string by, AssessmentResult result, string summary, string reference, int? months, string approver)
        {
            stage.Timeline.Add(day(after), "15:05", () => steps.Record(recorder, new(kind, day(after), by, result, summary, reference, months is { } m ? day(after).AddMonths(m) : null)));
            stage.Timeline.Add(day(after), "16:40", () => steps.Approve(kind, approver, "Read in full; the document shows what the record says."));
        }
    }

    /// <summary>It writes, so it is tried against tricky prompts before it goes live (S9).</summary>
    public static void OfCodeAssistant(Stage stage, CaseSteps steps, Func<int, DateOnly> day)
    {
        stage.Timeline.Add(day(10), "11:30", () => steps.Record(Cast.Aisha, new(AssessmentKind.RedTeam, day(10), "Harbour Security", AssessmentResult.WithFindings,
            "40 planted instructions in comments and packages: two changed a suggestion, none left the editor. The filter for packages was tightened.", "HS-2026-311", day(10).AddMonths(12))));
        stage.Timeline.Add(day(10), "15:15", () => steps.Approve(AssessmentKind.RedTeam, Cast.Sam, "Report read, both findings tried again after the change."));
    }
}
