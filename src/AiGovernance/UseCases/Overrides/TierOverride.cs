using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.RiskScoring;

namespace AiGovernance.UseCases.Overrides;

/// <summary>How far a change of a tier by people has come, or of a gate that it rests on.</summary>
public enum OverrideState
{
    /// <summary>It takes effect once a second person agrees.</summary>
    Proposed,
    InForce,
    Declined,
}

/// <summary>A tier that people changed against the score, with the reason (RS-6). The score itself stays as it was computed.</summary>
public sealed class TierOverride
{
    private TierOverride() { } // EF Core

    private TierOverride(Revision revision, RiskTier to, PersonId by, string reason, DateTime now)
    {
        (Id, UseCaseId, RevisionId) = (TierOverrideId.New(), revision.UseCaseId, revision.Id);
        (From, To, ById, Reason, MadeAt) = (revision.Tier!.Value, to, by, reason.Trim(), now);
    }

    public TierOverrideId Id { get; private init; }
    public UseCaseId UseCaseId { get; private init; }
    public RevisionId RevisionId { get; private init; }
    public RiskTier From { get; private init; }
    public RiskTier To { get; private init; }
    public OverrideState State { get; private set; }
    public PersonId ById { get; private init; }
    public string Reason { get; private init; } = "";
    public DateTime MadeAt { get; private init; }

    /// <summary>Who agreed to a lowering or declined it: never who proposed it (PP-3).</summary>
    public PersonId? SettledById { get; private set; }
    public DateTime? SettledAt { get; private set; }
    public string SettledReason { get; private set; } = "";
    public int Version { get; private set; }

    public RecordRef Ref => new("tier-override", Id.Value);

    public static TierOverride Raise(Revision revision, RiskTier to, PersonId by, string reason, DateTime now) =>
        new(revision, to, by, reason, now) { State = OverrideState.InForce };

    public static TierOverride ProposeToLower(Revision revision, PersonId by, string reason, DateTime now) =>
        new(revision, revision.Tier!.Value - 1, by, reason, now);

    public Result Settle(bool agreed, PersonId by, string reason, DateTime now)
    {
        if (State is not OverrideState.Proposed) return OverrideRefusals.SettledAlready;
        if (by == ById) return OverrideRefusals.OwnProposal;
        State = agreed ? OverrideState.InForce : OverrideState.Declined;
        (SettledById, SettledAt, SettledReason) = (by, now, reason.Trim());
        return Result.Success;
    }
}

/// <summary>Names one change of a tier.</summary>
public readonly record struct TierOverrideId(Guid Value) : IRecordId<TierOverrideId>
{
    public static TierOverrideId From(Guid value) => new(value);
    public static TierOverrideId New() => new(Guid.CreateVersion7());
}
