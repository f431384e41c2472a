namespace AiGovernance.UseCases;

/// <summary>The addresses of a case's pages; links between pages are routes.</summary>
public static class CaseAddress
{
    /// <summary>The tabs of the case page; links from below lead to one of them.</summary>
    public static readonly IReadOnlyList<string> Tabs = ["overview", "intake", "risk", "reviews", "comments", "assessments", "decision", "conditions", "operation", "evidence", "changes", "history"];

    public static string Of(string reference) => $"/use-cases/{reference}";

    public static string Tab(string reference, string tab) => $"{Of(reference)}?tab={tab}";

    /// <summary>One condition of the decision in force.</summary>
    public static string Condition(string reference, int number) => $"{Tab(reference, "conditions")}#condition-{number}";

    /// <summary>Where a use is stopped, and let go on.</summary>
    public static string Suspension(string reference) => $"{Tab(reference, "operation")}#suspension";

    /// <summary>The frozen answer to one question.</summary>
    public static string Answer(string reference, string question) => $"{Of(reference)}?tab=intake&question={question}";

    public static string Intake(string reference, string? section = null, string? question = null) =>
        $"{Of(reference)}/intake" + (section is null ? "" : $"?section={section}") + (question is null ? "" : $"&question={question}");

    /// <summary>How the score came about.</summary>
    public static string Score(string reference) => $"{Of(reference)}/score";

    public static string NewRevision(string reference) => $"{Of(reference)}/revisions/new";
}
