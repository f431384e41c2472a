using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.UseCases;

namespace AiGovernance.Reviews.Overrides;

/// <summary>Says whether a case is too far on its way through the committee for its tier to change; the room above knows (RS-6, CM-7).</summary>
public interface IBallotWatch
{
    /// <returns>Null when nothing stands in the way.</returns>
    Task<Refusal?> AgainstRaising(AppDbContext db, UseCaseId useCase, CancellationToken ct);

    /// <inheritdoc cref="AgainstRaising"/>
    Task<Refusal?> AgainstLowering(AppDbContext db, UseCaseId useCase, CancellationToken ct);
}
