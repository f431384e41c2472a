using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.UseCases;

namespace AiGovernance.Approvals.ShutOff;

/// <summary>One time the shut-off was tried: the day and the minutes it took (AP-5).</summary>
public sealed class ShutOffDrill
{
    private ShutOffDrill() { } // EF Core

    private ShutOffDrill(UseCaseId useCase, DateOnly on, int minutes, PersonId by, DateTime now) =>
        (Id, UseCaseId, On, Minutes, RecordedBy, RecordedAt) = (Guid.CreateVersion7(), useCase, on, minutes, by, now);

    public Guid Id { get; private init; }
    public UseCaseId UseCaseId { get; private init; }
    public DateOnly On { get; private init; }
    public int Minutes { get; private init; }
    public PersonId RecordedBy { get; private init; }
    public DateTime RecordedAt { get; private init; }

    public static Result<ShutOffDrill> Of(UseCaseId useCase, DateOnly on, int minutes, PersonId by, DateTime now)
    {
        if (on > DateOnly.FromDateTime(now)) return ShutOffRefusals.DrillAhead;
        if (minutes is < 1 or > ShutOffPlan.MostMinutes) return ShutOffRefusals.MinutesOutside;
        return new ShutOffDrill(useCase, on, minutes, by, now);
    }
}
