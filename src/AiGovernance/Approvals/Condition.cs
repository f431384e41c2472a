using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Organisation.Settings;
using AiGovernance.UseCases;

namespace AiGovernance.Approvals;

/// <summary>How far a condition is met; overdue is derived (AP-1).</summary>
public enum ConditionState
{
    Open,
    ProofGiven,
    Met,
    Waived,
}

/// <summary>Something that must be true for an approval to stand, with who has to show it and who checks (AP-1).</summary>
public sealed class Condition
{
    public const int TextMaxLength = 2000;

    /// <summary>Of reasons, as the dialogs allow.</summary>
    public const int ReasonMaxLength = 4000;

    private Condition() { } // EF Core

    internal Condition(Decision decision, int number, ConditionTerms terms, PersonId owner)
    {
        (Id, UseCaseId, DecisionId, Number) = (ConditionId.New(), decision.UseCaseId, decision.Id, number);
        (Text, Source, DueOn, RequiredProof, VerifierId, Stops, OwnerId) = (terms.Text, terms.Source, terms.DueOn, terms.Proof, terms.Verifier, terms.Stops, owner);
    }

    public ConditionId Id { get; private init; }
    public UseCaseId UseCaseId { get; private init; }
    public DecisionId DecisionId { get; private init; }

    /// <summary>1, 2, 3 ... as on the decision.</summary>
    public int Number { get; private init; }
    public string Text { get; private init; } = "";
    public string Source { get; private init; } = "";
    public PersonId OwnerId { get; private set; }

    /// <summary>Null means before production.</summary>
    public DateOnly? DueOn { get; private set; }
    public string RequiredProof { get; private init; } = "";

    /// <summary>Who checks the proof; GovernanceOffice where nobody is named. Never the owner.</summary>
    public PersonId? VerifierId { get; private set; }
    public bool Stops { get; private init; }
    public ConditionState State { get; private set; }
    public string? Proof { get; private set; }
    public PersonId? ProofGivenBy { get; private set; }
    public DateTime? ProofGivenAt { get; private set; }
    public PersonId? SettledBy { get; private set; }
    public DateTime? SettledAt { get; private set; }

    /// <summary>Extended once by who decided, and never again (AP-2).</summary>
    public DateTime? ExtendedAt { get; private set; }
    public DateOnly? ExtendedFrom { get; private set; }
    public string? ExtendedBecause { get; private set; }

    /// <summary>What its verifier missed in the proof given last, or why it was waived.</summary>
    public string? Remark { get; private set; }
    public int Version { get; private set; }

    /// <summary>The case it belongs to, for the trail.</summary>
    public RecordRef CaseRef => new("use-case", UseCaseId.Value);

    public bool IsSettled => State is ConditionState.Met or ConditionState.Waived;

    public bool IsOverdue(DateOnly today) => State is ConditionState.Open && DueOn < today;

    /// <summary>The settings of the moment at which it got the date it has.</summary>
    public Policy DatedBy(PolicyBook book, DateTime decidedAt) => book.At(ExtendedAt ?? decidedAt);

    /// <summary>The first day on which the rule suspends for it; null where it is due before production, which waits for it (AP-2).</summary>
    public DateOnly? SuspendsOn(PolicyBook book, DateTime decidedAt) => SuspendsOn(DatedBy(book, decidedAt));

    /// <param name="policy">Of the moment at which it got its date.</param>
    public DateOnly? SuspendsOn(Policy policy) =>
        Stops ? DueOn?.AddDays(policy[ApprovalFigures.StoppingOverdueDays])
        : DueOn is { } due ? policy.Calendar.Add(due, policy[ApprovalFigures.OverdueAnswerDays]).AddDays(1)
        : null;

    /// <summary>Heard again, a decision asks for it once more: the proof given for the former one stays given, and what was met stays met (AP-7).</summary>
    internal void GoesOnFrom(Condition former)
    {
        (State, Proof, ProofGivenBy, ProofGivenAt) = (former.State, former.Proof, former.ProofGivenBy, former.ProofGivenAt);
        (SettledBy, SettledAt, Remark) = (former.SettledBy, former.SettledAt, former.Remark);
    }

    /// <summary>The case has another owner, who brings the proof from now on (UC-7). Who verifies never owns (AP-1).</summary>
    internal void PassTo(PersonId owner)
    {
        OwnerId = owner;
        if (VerifierId == owner) VerifierId = null;
    }

    /// <summary>The governance office checks instead (PP-5).</summary>
    internal void VerifierLeft() => VerifierId = null;

    /// <summary>One more date, once; a stopping condition has its own time (AP-2).</summary>
    public Result Extend(DateOnly to, string because, PersonId by, DateTime now)
    {
        if (State is not ConditionState.Open || DueOn is null) return ApprovalRefusals.NotExtendable;
        if (Stops) return ApprovalRefusals.StoppingNotExtended;
        if (ExtendedAt is not null) return ApprovalRefusals.ExtendedAlready;
        if (by == OwnerId) return ApprovalRefusals.OwnProof;
        if (to <= DueOn || to <= DateOnly.FromDateTime(now)) return ApprovalRefusals.ExtendedBack;
        (ExtendedFrom, ExtendedBecause) = (DueOn, because.Trim());
        (DueOn, ExtendedAt) = (to, now);
        return Result.Success;
    }

    public Result GiveProof(string proof, PersonId by, DateTime now)
    {
        if (State is not ConditionState.Open) return ApprovalRefusals.ConditionNotOpen;
        if (string.IsNullOrWhiteSpace(proof)) return ApprovalRefusals.ProofMissing;
        (State, Proof, ProofGivenBy, ProofGivenAt) = (ConditionState.ProofGiven, proof.Trim(), by, now);
        return Result.Success;
    }

    /// <summary>Who gave a proof does not verify it, nor does the owner (AP-1, PP-3).</summary>
    /// <param name="missing">What the owner has to add; null when it is enough.</param>
    public Result Verify(bool enough, PersonId by, DateTime now, string? missing = null)
    {
        if (State is not ConditionState.ProofGiven) return ApprovalRefusals.NoProofYet;
        if (by == OwnerId || by == ProofGivenBy) return ApprovalRefusals.OwnProof;
        (State, SettledBy, SettledAt) = enough ? (ConditionState.Met, by, now) : (ConditionState.Open, default(PersonId?), default(DateTime?));
        Remark = enough ? null : missing?.Trim();
        return Result.Success;
    }

    public Result Waive(PersonId by, DateTime now, string? because = null)
    {
        if (IsSettled) return ApprovalRefusals.ConditionSettled;
        if (by == OwnerId) return ApprovalRefusals.OwnProof;
        (State, SettledBy, SettledAt) = (ConditionState.Waived, by, now);
        Remark = because?.Trim();
        return Result.Success;
    }
}
