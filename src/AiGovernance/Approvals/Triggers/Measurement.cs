using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.UseCases;

namespace AiGovernance.Approvals.Triggers;

/// <summary>One value of a metric at one moment; recorded for good, by a person or through the API (AP-10).</summary>
public sealed class Measurement
{
    public const int NoteMaxLength = 1000;

    /// <summary>Clocks of two machines differ; beyond this a moment is one that has not been yet.</summary>
    public static readonly TimeSpan ClockDifference = TimeSpan.FromMinutes(5);

    private Measurement() { } // EF Core

    private Measurement(Trigger trigger, double value, DateTime measuredAt, string note, MeasurementOrigin origin, DateTime now) =>
        (Id, UseCaseId, Metric, Value, MeasuredAt, Note, RecordedBy, TokenId, RecordedAt) =
        (Guid.CreateVersion7(), trigger.UseCaseId, trigger.Metric, value, measuredAt, note, origin.Person, origin.Token, now);

    public Guid Id { get; private init; }
    public UseCaseId UseCaseId { get; private init; }
    public string Metric { get; private init; } = "";
    public double Value { get; private init; }
    public DateTime MeasuredAt { get; private init; }
    public string Note { get; private init; } = "";

    /// <summary>Null where it came through the API.</summary>
    public PersonId? RecordedBy { get; private init; }

    /// <summary>With which token it came; null where a person recorded it.</summary>
    public Guid? TokenId { get; private init; }
    public DateTime RecordedAt { get; private init; }

    /// <param name="of">Any trigger of the metric.</param>
    /// <param name="mostDays">A value may be so old.</param>
    public static Result<Measurement> Of(Trigger of, MeasurementTerms terms, MeasurementOrigin origin, int mostDays, DateTime now)
    {
        if (terms.Value is not { } value || !double.IsFinite(value)) return MeasurementRefusals.NotANumber;
        if (terms.MeasuredAt is not { } at) return MeasurementRefusals.MomentMissing;
        if (at > now + ClockDifference) return MeasurementRefusals.Ahead;
        if (at < now.AddDays(-mostDays)) return MeasurementRefusals.TooOld.With(mostDays);
        if (terms.Note.Trim().Length > NoteMaxLength) return MeasurementRefusals.NoteTooLong;
        return new Measurement(of, value, at, terms.Note.Trim(), origin, now);
    }
}

/// <summary>A value as it is given.</summary>
/// <param name="Metric">As in the trigger table; case does not matter.</param>
/// <param name="Value">Null where none was given; what is no number is <see cref="double.NaN"/>.</param>
/// <param name="MeasuredAt">UTC.</param>
public sealed record MeasurementTerms(string Metric, double? Value, DateTime? MeasuredAt, string Note = "");

/// <summary>Who recorded a value: a person, or what holds a token.</summary>
public readonly record struct MeasurementOrigin(PersonId? Person, Guid? Token);

/// <summary>What came of a value.</summary>
/// <param name="IsNew">False where the same value was there already.</param>
/// <param name="Breached">What the table says of it, the mildest first; empty while it is as it should be.</param>
public sealed record MeasurementOutcome(bool IsNew, IReadOnlyList<TriggerEffect> Breached);
