using AiGovernance.Common;

namespace AiGovernance.Reviews.Assessments;

/// <summary>Every "no" of assessment records (RV-10).</summary>
public static class AssessmentRefusals
{
    public static readonly Refusal KindMissing = new("reviews.assessment-kind", "Choose what was assessed.", RefusalKind.Input, "kind");
    public static readonly Refusal DoneLater = new("reviews.assessment-date", "Say when it was done: today or before.", RefusalKind.Input, "done");
    public static readonly Refusal DoneByMissing = new("reviews.assessment-done-by", "Name the person, team or company that did it.", RefusalKind.Input, "by");
    public static readonly Refusal DoneByTooLong = new("reviews.assessment-done-by-too-long", $"This name may have {AssessmentRecord.NameMaxLength} characters.", RefusalKind.Input, "by");
    public static readonly Refusal ResultMissing = new("reviews.assessment-result", "Choose the result.", RefusalKind.Input, "result");
    public static readonly Refusal AlwaysNeeded = new("reviews.assessment-always-needed", "Only a data protection impact assessment may be replaced by the reason why none is needed (G12).", RefusalKind.Input, "result");
    public static readonly Refusal SummaryMissing = new("reviews.assessment-summary", "Say in a few sentences what came of it.", RefusalKind.Input, "summary");
    public static readonly Refusal SummaryTooLong = new("reviews.assessment-summary-too-long", $"This text may have {AssessmentRecord.SummaryMaxLength} characters.", RefusalKind.Input, "summary");
    public static readonly Refusal ReferenceMissing = new("reviews.assessment-reference", "Say where the document is kept: its address or its name.", RefusalKind.Input, "reference");
    public static readonly Refusal ReferenceTooLong = new("reviews.assessment-reference-too-long", $"This may have {AssessmentRecord.ReferenceMaxLength} characters.", RefusalKind.Input, "reference");
    public static readonly Refusal EndsTooEarly = new("reviews.assessment-end", "It holds until a day after it was done, today or later. Leave it empty where it does not end.", RefusalKind.Input, "end");
    public static readonly Refusal AnsweredAlready = new("reviews.assessment-answered", "Somebody has answered this record already.");
    public static readonly Refusal OwnWork = new("reviews.assessment-own", "You did or recorded this assessment, so somebody else approves it (PP-3).");
    public static readonly Refusal OverAlready = new("reviews.assessment-over", "Its last day has passed. Refuse it; a newer one is needed.");
}
