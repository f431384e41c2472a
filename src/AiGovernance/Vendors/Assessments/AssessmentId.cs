using AiGovernance.Common;

namespace AiGovernance.Vendors.Assessments;

/// <summary>Names one assessment of a vendor product.</summary>
public readonly record struct AssessmentId(Guid Value) : IRecordId<AssessmentId>
{
    public static AssessmentId From(Guid value) => new(value);
    public static AssessmentId New() => new(Guid.CreateVersion7());
}

/// <summary>Names one link to a questionnaire. Knowing it opens nothing; only the token does.</summary>
public readonly record struct AssessmentLinkId(Guid Value) : IRecordId<AssessmentLinkId>
{
    public static AssessmentLinkId From(Guid value) => new(value);
    public static AssessmentLinkId New() => new(Guid.CreateVersion7());
}
