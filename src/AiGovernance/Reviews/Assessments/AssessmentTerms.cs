using AiGovernance.Common;

namespace AiGovernance.Reviews.Assessments;

/// <summary>What a person says of an assessment that was made.</summary>
/// <param name="DoneBy">The person, team or company that looked.</param>
/// <param name="Reference">Address or name of the document.</param>
/// <param name="EndsOn">Its last day; null where it does not end.</param>
public sealed record AssessmentTerms(AssessmentKind? Kind, DateOnly? DoneOn, string DoneBy, AssessmentResult? Result, string Summary, string Reference, DateOnly? EndsOn)
{
    /// <summary>The first thing that is not usable.</summary>
    public Refusal? Fault(DateOnly today)
    {
        if (Kind is null) return AssessmentRefusals.KindMissing;
        if (DoneOn is not { } done || done > today) return AssessmentRefusals.DoneLater;
        if (string.IsNullOrWhiteSpace(DoneBy)) return AssessmentRefusals.DoneByMissing;
        if (DoneBy.Trim().Length > AssessmentRecord.NameMaxLength) return AssessmentRefusals.DoneByTooLong;
        if (Result is null) return AssessmentRefusals.ResultMissing;
        if (Result is AssessmentResult.NotNeeded && Kind is not AssessmentKind.Dpia) return AssessmentRefusals.AlwaysNeeded;
        if (string.IsNullOrWhiteSpace(Summary)) return AssessmentRefusals.SummaryMissing;
        if (Summary.Trim().Length > AssessmentRecord.SummaryMaxLength) return AssessmentRefusals.SummaryTooLong;
        if (string.IsNullOrWhiteSpace(Reference) && Result is not AssessmentResult.NotNeeded) return AssessmentRefusals.ReferenceMissing;
        if (Reference.Trim().Length > AssessmentRecord.ReferenceMaxLength) return AssessmentRefusals.ReferenceTooLong;
        return EndsOn <= done || EndsOn < today ? AssessmentRefusals.EndsTooEarly : null;
    }
}
