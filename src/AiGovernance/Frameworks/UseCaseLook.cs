using AiGovernance.Access;
using AiGovernance.Reviews.Assessments;
using AiGovernance.UseCases;

namespace AiGovernance.Frameworks;

/// <summary>The few questions that evidence rules ask a case again and again.</summary>
internal static class UseCaseLook
{
    /// <summary>Answers that say nothing yet; QN-7 allows them, evidence they are not.</summary>
    private static readonly HashSet<string> Open = new(StringComparer.Ordinal) { "unknown", "unsure" };

    public static bool Asked(this UseCaseEvidence c, string question) => c.Shown.Contains(question);

    /// <summary>Shown, answered, and not with "I do not know".</summary>
    public static bool Known(this UseCaseEvidence c, string question) =>
        c.Asked(question) && c.Answers.TryGetValue(question, out var values) && values.Any(v => v.Trim().Length > 0) && !values.Any(Open.Contains);

    public static bool Says(this UseCaseEvidence c, string question, params ReadOnlySpan<string> values)
    {
        if (!c.Asked(question) || !c.Answers.TryGetValue(question, out var given)) return false;
        foreach (var value in values)
            if (given.Contains(value)) return true;
        return false;
    }

    public static bool Confirmed(this UseCaseEvidence c, string question) => c.ConfirmedBy.ContainsKey(question);

    /// <summary>Frozen and decided: from here on an answer is a record that others looked at.</summary>
    public static bool Judged(this UseCaseEvidence c) => c is { RevisionHash: not null, Decision: not null };

    public static ReviewFact? Review(this UseCaseEvidence c, Discipline discipline) => c.Reviews.FirstOrDefault(r => r.Discipline == discipline);

    public static AssessmentFact? Assessment(this UseCaseEvidence c, AssessmentKind kind, DateOnly today) =>
        c.Assessments.FirstOrDefault(a => a.Kind == kind && a.CountsOn(today));

    public static bool ApprovedOn(this UseCaseEvidence c, DateOnly today) => c.Decision is { Proceeds: true } d && (d.EndsOn is null || today <= d.EndsOn);

    public static bool WatchedOn(this UseCaseEvidence c, DateOnly today) =>
        c is { Triggers: > 0, LastTriggerValueOn: { } last } && last <= today && today <= last.AddDays(MeasureRules.FreshDays);

    /// <summary>Text or pictures are made, or it acts by itself: what NIST AI 600-1 is about.</summary>
    public static bool IsGenerative(this UseCaseEvidence c) => c.Says("ai-kind", "write", "media", "chat", "agent");

    /// <param name="record">What the rule found: the records of one kind stand on one tab of the case page.</param>
    public static EvidenceLink Link(this UseCaseEvidence c, string record) => new($"{c.Reference}, {record}", CaseAddress.Tab(c.Reference, TabOf(record)));

    private static string TabOf(string record) => record switch
    {
        "score" => "risk",
        "vendors" => "overview",
        "monitoring" or "shut-off" => "operation",
        _ => record,
    };
}
