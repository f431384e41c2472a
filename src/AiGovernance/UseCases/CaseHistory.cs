using AiGovernance.RiskScoring;

namespace AiGovernance.UseCases;

/// <summary>How a use case stood in one span of time; figures of a past day come from these rows (UC-8).</summary>
public sealed class CaseHistory
{
    private CaseHistory() { } // EF Core

    internal CaseHistory(UseCase useCase, DateTime from) =>
        (Id, UseCaseId, Standing, Tier, InProduction, From) = (Guid.CreateVersion7(), useCase.Id, useCase.Standing, useCase.Tier, useCase.InProduction, from);

    public Guid Id { get; private init; }
    public UseCaseId UseCaseId { get; private init; }
    public Standing Standing { get; private init; }
    public RiskTier? Tier { get; private init; }
    public bool InProduction { get; private init; }
    public DateTime From { get; private init; }

    /// <summary>Null while it stands so. Set once, when the next row begins; nothing else of a row ever changes.</summary>
    public DateTime? Until { get; private set; }

    internal void EndAt(DateTime at) => Until ??= at;
}
