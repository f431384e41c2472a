using AiGovernance.Common;

namespace AiGovernance.Reports;

/// <summary>Every "no" of reports.</summary>
public static class ReportRefusals
{
    public static readonly Refusal NotYet = new("reports.not-yet", "The instant lies in the future. Give one that has passed, in UTC.", RefusalKind.Input, "as-of");
    public static readonly Refusal NoInstant = new("reports.no-instant", "\"{0}\" is neither a day such as 2026-06-30 nor a moment in UTC such as 2026-06-30T12:00Z.", RefusalKind.Input, "as-of");
    public static readonly Refusal NotAnswered = new("reports.not-answered", "The vendor has not signed off its answers yet, so there is nothing to report on.");
    public static readonly Refusal OnlyPdf = new("reports.only-pdf", "This document was issued before the register kept reports for the screen. Fetch its PDF.");
    public static readonly Refusal TooMany = new("reports.too-many", "So many of your reports wait already. Let some be made first, or cancel one.");
    public static readonly Refusal NotDecided = new("reports.not-decided", "It is not decided yet, so there is no decision letter.");
}
