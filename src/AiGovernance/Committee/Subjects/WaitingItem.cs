using AiGovernance.RiskScoring;
using AiGovernance.UseCases;

namespace AiGovernance.Committee.Subjects;

/// <summary>Something that waits for the committee, as it comes on an agenda.</summary>
/// <param name="Subject">Id of the use case, the vendor's assessment, the exception or the boundary.</param>
/// <param name="Title">Empty for a use case, whose own title counts.</param>
/// <param name="UseCase">The case it is about; null for vendors and boundaries.</param>
/// <param name="Revision">For a use case alone, like hash and tier.</param>
internal sealed record WaitingItem(
    ItemKind Kind, Guid Subject, string Title, DateTime Since, UseCaseId? UseCase = null, RevisionId? Revision = null, string RevisionHash = "", RiskTier? Tier = null);
