using AiGovernance.Common;

namespace AiGovernance.Reviews;

/// <summary>Names one review.</summary>
public readonly record struct ReviewId(Guid Value) : IRecordId<ReviewId>
{
    public static ReviewId From(Guid value) => new(value);
    public static ReviewId New() => new(Guid.CreateVersion7());
}

/// <summary>Names one question to a submitter.</summary>
public readonly record struct InquiryId(Guid Value) : IRecordId<InquiryId>
{
    public static InquiryId From(Guid value) => new(value);
    public static InquiryId New() => new(Guid.CreateVersion7());
}
