using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.UseCases;

namespace AiGovernance.Approvals.ShutOff;

/// <summary>The word of a person that a use no longer runs, with the moment at which it stopped (AP-5).</summary>
public sealed class ProductionStop
{
    private ProductionStop() { } // EF Core

    private ProductionStop(UseCaseId useCase, DateTime stoppedAt, PersonId by, DateTime now) =>
        (Id, UseCaseId, StoppedAt, ConfirmedBy, ConfirmedAt) = (Guid.CreateVersion7(), useCase, stoppedAt, by, now);

    public Guid Id { get; private init; }
    public UseCaseId UseCaseId { get; private init; }
    public DateTime StoppedAt { get; private init; }
    public PersonId ConfirmedBy { get; private init; }
    public DateTime ConfirmedAt { get; private init; }

    /// <param name="since">When it went live last; null where nobody recorded it.</param>
    public static Result<ProductionStop> Of(UseCase useCase, DateTime stoppedAt, DateTime? since, PersonId by, DateTime now)
    {
        if (stoppedAt > now) return ShutOffRefusals.StopAhead;
        if (stoppedAt < since) return ShutOffRefusals.StopBeforeStart;
        var stopped = useCase.StopProduction(now);
        if (!stopped.Succeeded) return stopped.Refusal!;
        return new ProductionStop(useCase.Id, stoppedAt, by, now);
    }
}
