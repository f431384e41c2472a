using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.RiskScoring;
using AiGovernance.RiskScoring.Boundaries;
using AiGovernance.UseCases;

namespace AiGovernance.Approvals.Exceptions;

/// <summary>How far an exception has come; it lapses by itself.</summary>
public enum ExceptionState
{
    Asked,
    Granted,
    Refused,
    Ended,
    Lapsed,
}

/// <summary>One rule that does not hold back one case for a time, because something else takes its place (AP-8).</summary>
public sealed class RuleException
{
    public const int TextMaxLength = 2000;

    private RuleException() { } // EF Core

    private RuleException(UseCaseId useCase, ExceptionTerms terms, PersonId by, DateTime now)
    {
        (Id, UseCaseId, Rule, EndsOn, AskedBy, AskedAt) = (Guid.CreateVersion7(), useCase, terms.Rule, terms.EndsOn, by, now);
        (Reason, Control) = (terms.Reason.Trim(), terms.Control.Trim());
    }

    public Guid Id { get; private init; }
    public UseCaseId UseCaseId { get; private init; }

    /// <summary>The gate, for example G8.</summary>
    public string Rule { get; private init; } = "";
    public string Reason { get; private init; } = "";

    /// <summary>What takes the rule's place.</summary>
    public string Control { get; private init; } = "";

    /// <summary>Its last day.</summary>
    public DateOnly EndsOn { get; private init; }
    public ExceptionState State { get; private set; }
    public PersonId AskedBy { get; private init; }
    public DateTime AskedAt { get; private init; }
    public PersonId? AnsweredBy { get; private set; }
    public DateTime? AnsweredAt { get; private set; }
    public string? Answer { get; private set; }
    public DateTime? EndedAt { get; private set; }
    public int Version { get; private set; }

    /// <summary>The case it belongs to, for the trail.</summary>
    public RecordRef CaseRef => new("use-case", UseCaseId.Value);

    /// <summary>The committee answers by ballot: for its own cases, and where it drew the line itself (AP-8, CM-11).</summary>
    public bool IsForTheCommittee(RiskTier? tier) => tier >= RiskTier.High || BoundaryRule.IsBoundary(Rule);

    /// <param name="rules">That hold a step back today.</param>
    public static Result<RuleException> Ask(UseCaseId useCase, ExceptionTerms terms, IReadOnlyList<Gate> rules, int mostMonths, PersonId by, DateTime now)
    {
        if (!rules.Any(g => g.Id == terms.Rule)) return ExceptionRefusals.RuleUnknown;
        if (Fault(terms, mostMonths, DateOnly.FromDateTime(now)) is { } fault) return fault;
        return new RuleException(useCase, terms, by, now);
    }

    /// <summary>What every exception has to say, of a case or of a product.</summary>
    internal static Refusal? Fault(ExceptionTerms terms, int mostMonths, DateOnly today)
    {
        if (string.IsNullOrWhiteSpace(terms.Reason)) return ExceptionRefusals.ReasonMissing;
        if (string.IsNullOrWhiteSpace(terms.Control)) return ExceptionRefusals.ControlMissing;
        if (Math.Max(terms.Reason.Trim().Length, terms.Control.Trim().Length) > TextMaxLength) return ExceptionRefusals.TooLong;
        return terms.EndsOn <= today || terms.EndsOn > today.AddMonths(mostMonths) ? ExceptionRefusals.EndOutside.With(mostMonths) : null;
    }

    /// <summary>Who asked does not grant.</summary>
    public Result Settle(bool granted, string answer, PersonId by, DateTime now)
    {
        if (State is not ExceptionState.Asked) return ExceptionRefusals.AnsweredAlready;
        if (by == AskedBy) return ExceptionRefusals.OwnRequest;
        if (granted && EndsOn < DateOnly.FromDateTime(now)) return ExceptionRefusals.OverAlready;
        (State, AnsweredBy, AnsweredAt, Answer) = (granted ? ExceptionState.Granted : ExceptionState.Refused, by, now, answer.Trim());
        return Result.Success;
    }

    public Result End(DateTime now) => Close(ExceptionState.Ended, now);

    public Result Lapse(DateTime now) => Close(ExceptionState.Lapsed, now);

    private Result Close(ExceptionState state, DateTime now)
    {
        if (State is not ExceptionState.Granted) return ExceptionRefusals.NotGranted;
        (State, EndedAt) = (state, now);
        return Result.Success;
    }
}

/// <summary>What a person asks for.</summary>
/// <param name="Rule">The gate.</param>
/// <param name="Control">What takes the rule's place.</param>
/// <param name="EndsOn">Its last day.</param>
public sealed record ExceptionTerms(string Rule, string Reason, string Control, DateOnly EndsOn);
