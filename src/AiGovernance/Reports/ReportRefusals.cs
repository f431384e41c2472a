using AiGovernance.Common;

namespace AiGovernance.Reports;

/// <summary>Every "no" of reports.</summary>
public static class ReportRefusals
{
    public static readonly Refusal NotDecided = new("reports.not-decided", "It is not decided yet, so there is no decision letter.");
}
