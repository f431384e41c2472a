using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.UseCases;

namespace AiGovernance.Reviews;

/// <summary>Says whether a person is kept from the reviews of a case for now; the rooms above know the reasons (CM-3).</summary>
public interface IReviewSecrecy
{
    /// <returns>Null when nothing stands in the way.</returns>
    Task<Refusal?> Against(AppDbContext db, Actor actor, UseCaseId useCase, CancellationToken ct);
}
