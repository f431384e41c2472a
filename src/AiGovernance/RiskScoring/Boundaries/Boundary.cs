using System.Text.Json;
using AiGovernance.Access;
using AiGovernance.Common;

namespace AiGovernance.RiskScoring.Boundaries;

/// <summary>What the committee is asked to do.</summary>
public enum BoundaryStep
{
    RuleOut,

    /// <summary>The same boundary in other words or with other limits.</summary>
    Change,
    Withdraw,
}

/// <summary>What became of the proposal.</summary>
public enum BoundaryState
{
    Proposed,
    Adopted,
    NotAdopted,
}

/// <summary>Where a boundary stands on a day.</summary>
public enum BoundaryPhase
{
    InForce,
    Coming,
    Proposed,
    Past,
}

/// <summary>One proposal to rule out a use of AI, to change that or to take it back, and what the committee made of it (CM-11). A decided one is never changed but for its last day.</summary>
public sealed class Boundary
{
    public const int WordingMaxLength = 400;
    public const int ReasonMaxLength = 2000;

    private static readonly JsonSerializerOptions Form = new(JsonSerializerDefaults.Web);

    private Boundary() { } // EF Core

    private Boundary(int number, BoundaryTerms terms, PersonId by, DateTime now)
    {
        (Id, Number, Step, FormerId, ProposedBy, ProposedAt) = (Guid.CreateVersion7(), number, terms.Step, terms.Former, by, now);
        (Wording, Reason, StartsOn, EndsOn, TestList) = (terms.Wording.Trim(), terms.Reason.Trim(), terms.StartsOn, terms.EndsOn, CanonicalJson.Of(terms.Tests, Form));
    }

    public Guid Id { get; private init; }

    /// <summary>Stays the same through all its wordings.</summary>
    public int Number { get; private init; }
    public BoundaryStep Step { get; private init; }

    /// <summary>The boundary that is changed or taken back.</summary>
    public Guid? FormerId { get; private init; }
    public string Wording { get; private init; } = "";

    /// <summary>The tests as canonical JSON.</summary>
    public string TestList { get; private init; } = "[]";
    public string Reason { get; private init; } = "";

    /// <summary>Its first day; not before the committee adopted it.</summary>
    public DateOnly StartsOn { get; private set; }

    /// <summary>Its last day; open when not set.</summary>
    public DateOnly? EndsOn { get; private set; }
    public PersonId ProposedBy { get; private init; }
    public DateTime ProposedAt { get; private init; }
    public BoundaryState State { get; private set; }
    public DateTime? DecidedAt { get; private set; }
    public int Version { get; private set; }

    public string RuleId => $"{BoundaryRule.Prefix}{Number}";

    public IReadOnlyList<BoundaryTest> Tests => JsonSerializer.Deserialize<List<BoundaryTest>>(TestList, Form)!;

    public BoundaryRule Rule => new(RuleId, Wording, DateOnly.FromDateTime(DecidedAt ?? ProposedAt), Tests);

    /// <param name="number">Its own, or that of the boundary it changes.</param>
    public static Result<Boundary> Propose(int number, BoundaryTerms terms, PersonId by, DateTime now)
    {
        var today = DateOnly.FromDateTime(now);
        if (string.IsNullOrWhiteSpace(terms.Wording) || terms.Wording.Trim().Length > WordingMaxLength) return BoundaryRefusals.WordingMissing;
        if (terms.Tests.Count == 0) return BoundaryRefusals.NothingRuledOut;
        if (terms.Tests.Any(t => t.Values.Count == 0 || !BoundaryQuestions.All.Contains(t.Question))) return BoundaryRefusals.ChoiceUnknown;
        if (terms.StartsOn < today) return BoundaryRefusals.StartsInThePast;
        if (terms.EndsOn < terms.StartsOn) return BoundaryRefusals.EndsBeforeItStarts;
        if (string.IsNullOrWhiteSpace(terms.Reason) || terms.Reason.Trim().Length > ReasonMaxLength) return BoundaryRefusals.ReasonMissing;
        return new Boundary(number, terms, by, now);
    }

    /// <summary>The committee adopts it; what it replaces ends the day before.</summary>
    /// <param name="former">Of a change or a withdrawal.</param>
    public Result Adopt(Boundary? former, DateTime now)
    {
        if (State is not BoundaryState.Proposed) return BoundaryRefusals.DecidedAlready;
        var today = DateOnly.FromDateTime(now);
        (State, DecidedAt) = (BoundaryState.Adopted, now);
        StartsOn = Step is BoundaryStep.Withdraw || StartsOn < today ? today : StartsOn;
        if (EndsOn < StartsOn) EndsOn = StartsOn;
        former?.EndBefore(StartsOn);
        return Result.Success;
    }

    public Result Decline(DateTime now)
    {
        if (State is not BoundaryState.Proposed) return BoundaryRefusals.DecidedAlready;
        (State, DecidedAt) = (BoundaryState.NotAdopted, now);
        return Result.Success;
    }

    public BoundaryPhase PhaseOn(DateOnly day) => State switch
    {
        BoundaryState.Proposed => BoundaryPhase.Proposed,
        BoundaryState.NotAdopted => BoundaryPhase.Past,
        _ when Step is BoundaryStep.Withdraw || EndsOn < day || EndsOn < StartsOn => BoundaryPhase.Past,
        _ => StartsOn > day ? BoundaryPhase.Coming : BoundaryPhase.InForce,
    };

    private void EndBefore(DateOnly day)
    {
        if (EndsOn is null || EndsOn >= day) EndsOn = day.AddDays(-1);
    }
}

/// <summary>What is proposed.</summary>
/// <param name="Former">The boundary to change or to take back.</param>
/// <param name="EndsOn">Its last day; open when not set.</param>
public sealed record BoundaryTerms(BoundaryStep Step, Guid? Former, string Wording, IReadOnlyList<BoundaryTest> Tests, DateOnly StartsOn, DateOnly? EndsOn, string Reason);
