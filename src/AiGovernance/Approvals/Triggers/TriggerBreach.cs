using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.UseCases;

namespace AiGovernance.Approvals.Triggers;

/// <summary>A value went beyond a limit, and what the table made of it (AP-10).</summary>
public sealed class TriggerBreach
{
    public const int DoneMaxLength = 2000;
    public const int WordsMaxLength = 300;

    private TriggerBreach() { } // EF Core

    /// <param name="acted">False where its effect was there already, or there is nothing left to act on.</param>
    internal TriggerBreach(Trigger trigger, Measurement value, bool acted, DateTime now)
    {
        (Id, UseCaseId, TriggerId, MeasurementId, At) = (Guid.CreateVersion7(), trigger.UseCaseId, trigger.Id, value.Id, now);
        (Effect, Acted) = (trigger.Effect, acted);
        Words = $"{trigger.Metric} {Figures.Of(value.Value, trigger.Unit)}, {trigger.Threshold.InWords(trigger.Unit)}";
    }

    public Guid Id { get; private init; }
    public UseCaseId UseCaseId { get; private init; }
    public Guid TriggerId { get; private init; }
    public Guid MeasurementId { get; private init; }

    /// <summary>Metric, value and limit as they were: a table that changes later does not change what happened.</summary>
    public string Words { get; private init; } = "";
    public TriggerEffect Effect { get; private init; }
    public bool Acted { get; private init; }
    public DateTime At { get; private init; }

    /// <summary>So many more values were beyond the limit while nothing new was to be done.</summary>
    public int Repeats { get; private set; }
    public string? Done { get; private set; }
    public PersonId? AcknowledgedBy { get; private set; }
    public DateTime? AcknowledgedAt { get; private set; }
    public int Version { get; private set; }

    public bool IsAlert => Effect is TriggerEffect.Alert && Acted;

    /// <summary>An alert that nobody has answered.</summary>
    public bool IsOpen => IsAlert && AcknowledgedAt is null;

    internal void Again() => Repeats++;

    public Result Acknowledge(string done, PersonId by, DateTime now)
    {
        if (string.IsNullOrWhiteSpace(done)) return TriggerRefusals.DoneMissing;
        if (done.Trim().Length > DoneMaxLength) return TriggerRefusals.DoneTooLong;
        if (!IsAlert) return TriggerRefusals.NotAnAlert;
        if (!IsOpen) return TriggerRefusals.AcknowledgedAlready;
        (Done, AcknowledgedBy, AcknowledgedAt) = (done.Trim(), by, now);
        return Result.Success;
    }
}
