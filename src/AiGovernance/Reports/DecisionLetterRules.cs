using AiGovernance.Approvals;
using AiGovernance.Documents;
using AiGovernance.Parts;
using AiGovernance.RiskScoring;
using AiGovernance.UseCases;

namespace AiGovernance.Reports;

/// <summary>What the decision letter says about the rules that follow: what happens when it is not kept, and how to appeal (AP-2, AP-5, AP-7).</summary>
internal static class DecisionLetterRules
{
    public static ReportSection NotKept(DecisionLetterData data) => new("If this is not kept", [new ReportList([.. Consequences(data)])]);

    public static ReportSection Appeal(DecisionLetterData data) => new("If you do not agree", [.. Ways(data).Select(t => new ReportText(t))]);

    private static IEnumerable<ReportPhrase> Consequences(DecisionLetterData data)
    {
        if (!data.IsAllowed)
        {
            yield return "Whoever uses it all the same uses it without approval. It is shown as that to the governance office and the executive, and it is stopped (AP-3, AP-5).";
            yield break;
        }
        if (data.Conditions.Any(c => c.Stops || c.DueOn is null)) yield return "Production waits for each condition that stops or is due before production (AP-4).";
        if (data.Conditions.Any(c => c.Stops && c.DueOn is not null)) yield return $"An overdue condition that stops suspends the approval {Moments.Count(data.Policy[ApprovalFigures.StoppingOverdueDays], "day")} after its date (AP-2).";
        if (data.Conditions.Any(c => !c.Stops && c.DueOn is not null))
            yield return $"For any other overdue condition, who decided extends it once, waives it or suspends within {Moments.Count(data.Policy[ApprovalFigures.OverdueAnswerDays], "working day")}; else the rule suspends (AP-2).";
        yield return "Other data, another place, product, model or purpose needs a new decision first (UC-2).";
        yield return $"After a suspension its use stops, and the owner confirms that within {data.Policy[ApprovalFigures.StopConfirmHours]} hours (AP-5).";
    }

    private static IEnumerable<string> Ways(DecisionLetterData data)
    {
        if (data.Decision.Outcome is Standing.Approved) yield return "An approval without conditions is not appealed. What you want to change is a new revision on the case.";
        else if (data.Decision.Tier is RiskTier.Prohibited) yield return "A gate forbids this use. Legal and Compliance may lift the gate; an appeal cannot (G1). Ask the governance office.";
        else if (data.IsFinal) yield return "This was heard again once already, so the decision stands (AP-7).";
        else if (DateOnly.FromDateTime(data.AsOf) > data.AppealUntil) yield return $"An appeal was possible until {Moments.Day(data.AppealUntil)} (AP-7). A changed use is a new revision on the case.";
        else
        {
            yield return $"Submitter, sponsor or owner may appeal once, until {Moments.Day(data.AppealUntil)}, on new facts or because the procedure was not kept (AP-7). Open the case, tab Decision, and choose \"Appeal\". The ethics committee hears it, and this decision holds until then.";
        }
    }
}
