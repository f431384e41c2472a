using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.RiskScoring;
using AiGovernance.UseCases.Overrides;

namespace AiGovernance.UseCases.Lifts;

/// <summary>A gate that Legal set aside for one revision, with the reason; the least tier that the gate names for this case remains (gates, section 4).</summary>
public sealed class GateLift
{
    public const int ReasonMaxLength = 2000;

    private GateLift() { } // EF Core

    private GateLift(Revision revision, LiftTerms terms, PersonId by, DateTime now)
    {
        (Id, UseCaseId, RevisionId) = (GateLiftId.New(), revision.UseCaseId, revision.Id);
        (GateId, Provision, Reason, ById, MadeAt) = (terms.GateId, LiftRules.Provision(terms), terms.Reason.Trim(), by, now);
        State = terms.GateId == LiftRules.Forbidden ? OverrideState.Proposed : OverrideState.InForce;
    }

    public GateLiftId Id { get; private init; }
    public UseCaseId UseCaseId { get; private init; }
    public RevisionId RevisionId { get; private init; }
    public string GateId { get; private init; } = "";

    /// <summary>Of the EU AI Act: Art. 6(3)(b).</summary>
    public string Provision { get; private init; } = "";
    public string Reason { get; private init; } = "";
    public PersonId ById { get; private init; }
    public DateTime MadeAt { get; private init; }
    public OverrideState State { get; private set; }

    /// <summary>Who confirmed or declined: never who proposed (PP-3).</summary>
    public PersonId? SettledById { get; private set; }
    public DateTime? SettledAt { get; private set; }
    public string SettledReason { get; private set; } = "";
    public int Version { get; private set; }

    public RecordRef Ref => new("gate-lift", Id.Value);

    public static Result<GateLift> Of(Revision revision, LiftTerms terms, PersonId by, DateTime now) =>
        LiftRules.Against(ScoreSnapshot.FromJson(revision.Score), terms) is { } no ? no : new GateLift(revision, terms, by, now);

    public Result Settle(bool agreed, PersonId by, string reason, DateTime now)
    {
        if (State is not OverrideState.Proposed) return LiftRefusals.SettledAlready;
        if (by == ById) return LiftRefusals.OwnProposal;
        if (string.IsNullOrWhiteSpace(reason)) return Refusal.ReasonMissing;
        if (reason.Trim().Length > ReasonMaxLength) return LiftRefusals.ReasonTooLong;
        State = agreed ? OverrideState.InForce : OverrideState.Declined;
        (SettledById, SettledAt, SettledReason) = (by, now, reason.Trim());
        return Result.Success;
    }
}

/// <summary>Names one gate set aside.</summary>
public readonly record struct GateLiftId(Guid Value) : IRecordId<GateLiftId>
{
    public static GateLiftId From(Guid value) => new(value);
    public static GateLiftId New() => new(Guid.CreateVersion7());
}
