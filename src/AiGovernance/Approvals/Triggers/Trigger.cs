using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.UseCases;

namespace AiGovernance.Approvals.Triggers;

/// <summary>What a breach does, the mildest first (AP-10).</summary>
public enum TriggerEffect
{
    Alert,
    ReReview,
    Suspend,
}

/// <summary>One row of a case's trigger table: which metric is watched by whom, and what happens beyond which limit (AP-10).</summary>
public sealed class Trigger
{
    public const int MetricMaxLength = 80;
    public const int UnitMaxLength = 20;

    private Trigger() { } // EF Core

    private Trigger(UseCaseId useCase, string metric, string unit) => (Id, UseCaseId, Metric, Unit) = (Guid.CreateVersion7(), useCase, metric, unit);

    public Guid Id { get; private init; }
    public UseCaseId UseCaseId { get; private init; }

    /// <summary>Case does not matter. Values name their metric, so it stays as it was made.</summary>
    public string Metric { get; private init; } = "";

    /// <summary>Empty for a plain number. One for all triggers of a metric.</summary>
    public string Unit { get; private init; } = "";
    public Comparison Comparison { get; private set; }
    public double? Low { get; private set; }
    public double? High { get; private set; }
    public TriggerEffect Effect { get; private set; }

    /// <summary>Who looks at the metric and is asked with the owner when it breaks.</summary>
    public PersonId WatcherId { get; private set; }
    public PersonId WrittenBy { get; private set; }
    public DateTime WrittenAt { get; private set; }

    /// <summary>Off the table since; what it did stays on the record.</summary>
    public DateTime? EndedAt { get; private set; }
    public int Version { get; private set; }

    public Threshold Threshold => new(Comparison, Low, High);

    public static Result<Trigger> Of(UseCaseId useCase, TriggerTerms terms, PersonId by, DateTime now)
    {
        var (metric, unit) = (terms.Metric.Trim(), terms.Unit.Trim());
        if (metric.Length == 0) return TriggerRefusals.MetricMissing;
        if (metric.Length > MetricMaxLength) return TriggerRefusals.MetricTooLong;
        if (unit.Length > UnitMaxLength) return TriggerRefusals.UnitTooLong;
        var trigger = new Trigger(useCase, metric, unit);
        return trigger.Write(terms, by, now).Refusal is { } no ? no : trigger;
    }

    /// <summary>Everything but the metric and its unit.</summary>
    public Result Write(TriggerTerms terms, PersonId by, DateTime now)
    {
        if (EndedAt is not null) return TriggerRefusals.Ended;
        if (terms.Comparison is not { } comparison) return TriggerRefusals.ComparisonMissing;
        var (low, high) = (comparison is Comparison.Above ? null : terms.Low, comparison is Comparison.Below ? null : terms.High);
        if (comparison is not Comparison.Above && !IsNumber(low)) return TriggerRefusals.LowMissing;
        if (comparison is not Comparison.Below && !IsNumber(high)) return TriggerRefusals.HighMissing;
        if (low >= high) return TriggerRefusals.RangeEmpty;
        if (terms.Effect is not { } effect) return TriggerRefusals.EffectMissing;
        if (terms.Watcher is not { } watcher) return TriggerRefusals.WatcherMissing;
        (Comparison, Low, High, Effect, WatcherId, WrittenBy, WrittenAt) = (comparison, low, high, effect, watcher, by, now);
        return Result.Success;
    }

    public Result End(DateTime now)
    {
        if (EndedAt is not null) return TriggerRefusals.Ended;
        EndedAt = now;
        return Result.Success;
    }

    private static bool IsNumber(double? limit) => limit is { } value && double.IsFinite(value);
}

/// <summary>What somebody says in one row of the table.</summary>
/// <param name="Low">Needed unless it is compared with an upper limit alone.</param>
/// <param name="High">Needed unless it is compared with a lower limit alone.</param>
public sealed record TriggerTerms(string Metric, string Unit, Comparison? Comparison, double? Low, double? High, TriggerEffect? Effect, PersonId? Watcher);
