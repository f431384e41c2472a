using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.RiskScoring;

namespace AiGovernance.UseCases;

/// <summary>What was asked for, as it stood when it was submitted: the object of every review, vote and decision (UC-1).</summary>
public sealed class Revision
{
    private Revision() { } // EF Core

    internal Revision(UseCaseId useCase, int number, string questionnaire, string answers, DateTime now) =>
        (Id, UseCaseId, Number, Questionnaire, Answers, StartedAt) = (RevisionId.New(), useCase, number, questionnaire, answers, now);

    /// <summary>What was decided, before the committee once more (AP-7).</summary>
    internal static Revision Again(Revision decided, int number, PersonId by, DateTime now)
    {
        var again = new Revision(decided.UseCaseId, number, decided.Questionnaire, decided.Answers, now) { AgainOfId = decided.AgainOfId ?? decided.Id, TierByScore = decided.TierByScore, Deployment = decided.Deployment };
        again.Freeze(new(decided.Answers, decided.Frozen, decided.Score, decided.Tier!.Value, decided.Impact), by, now);
        again.Escalate(now);
        again.Become(RevisionStatus.AwaitingDecision, now);
        return again;
    }

    public RevisionId Id { get; private init; }
    public UseCaseId UseCaseId { get; private init; }

    /// <summary>1, 2, 3 ... within the case.</summary>
    public int Number { get; private init; }
    public RevisionStatus Status { get; private set; } = RevisionStatus.Draft;

    /// <summary>Definition and version the answers belong to, for example <c>intake/1</c> (QN-2).</summary>
    public string Questionnaire { get; private set; } = "";

    /// <summary>Canonical JSON of the answers; saved by itself while a draft (UC-3).</summary>
    public string Answers { get; private set; } = "{}";
    public DateTime StartedAt { get; private init; }
    public DateTime? SubmittedAt { get; private set; }
    public PersonId? SubmittedBy { get; private set; }

    /// <summary>Open model or a vendor's service: the comparison of the person who asks, canonical JSON; empty where it was not made (VN-7).</summary>
    public string Deployment { get; private set; } = "";

    /// <summary>Answers, data assets, vendor products and score as one canonical JSON; empty while a draft (UC-1).</summary>
    public string Frozen { get; private set; } = "";

    /// <summary>SHA-256 of <see cref="Frozen"/>.</summary>
    public string Hash { get; private set; } = "";

    /// <summary>The stored score with everything it was computed from (RS-5); empty while a draft.</summary>
    public string Score { get; private set; } = "";

    /// <summary>The tier that holds: that of the score, unless people changed it (RS-6).</summary>
    public RiskTier? Tier { get; private set; }

    /// <summary>Where people changed the tier: the one that the score gives. Null elsewhere.</summary>
    public RiskTier? TierByScore { get; private set; }
    public int Impact { get; private set; }
    public DateTime? ClockStoppedAt { get; private set; }

    /// <summary>Where it goes on once the submitter has answered; null while no question is open.</summary>
    public RevisionStatus? ResumesAs { get; private set; }

    /// <summary>Set when a Moderate case goes to the committee all the same (RV-4).</summary>
    public DateTime? EscalatedAt { get; private set; }

    /// <summary>The revision that it puts before the committee once more; its reviews count (AP-7).</summary>
    public RevisionId? AgainOfId { get; private init; }
    public DateTime? EndedAt { get; private set; }
    public int Version { get; private set; }

    public bool IsOpen => Status is not (RevisionStatus.Decided or RevisionStatus.Withdrawn or RevisionStatus.Superseded);

    internal Result Save(string answers)
    {
        if (Status is not RevisionStatus.Draft) return UseCaseRefusals.NotADraft;
        Answers = answers;
        return Result.Success;
    }

    internal void MoveTo(string questionnaire) => Questionnaire = questionnaire;

    internal void Compare(string deployment) => Deployment = deployment;

    internal void Freeze(FrozenRevision frozen, PersonId by, DateTime now)
    {
        (Answers, Frozen, Hash) = (frozen.Answers, frozen.Text, Sha256.Of(frozen.Text));
        (Score, Tier, Impact) = (frozen.Score, frozen.Tier, frozen.Impact);
        (Status, SubmittedAt, SubmittedBy) = (RevisionStatus.Submitted, now, by);
    }

    /// <summary>A raised tier stays at least as high as people put it; a lowered one was about the score of its day and ends with it (RS-6).</summary>
    internal void Rescore(string score, RiskTier tier)
    {
        var held = TierByScore is { } before && (Tier > before ? Tier > tier : tier == before);
        Score = score;
        Rate(held ? Tier!.Value : tier, tier);
    }

    internal void Rate(RiskTier tier, RiskTier byScore) => (Tier, TierByScore) = (tier, tier == byScore ? null : byScore);

    internal void BackToReview()
    {
        if (Status is RevisionStatus.AwaitingDecision) Status = RevisionStatus.InReview;
        else if (ResumesAs is RevisionStatus.AwaitingDecision) ResumesAs = RevisionStatus.InReview;
    }

    internal void Escalate(DateTime now) => EscalatedAt ??= now;

    internal void Become(RevisionStatus status, DateTime now)
    {
        (ClockStoppedAt, ResumesAs) = status is RevisionStatus.InformationRequested ? (now, Status) : (default(DateTime?), default(RevisionStatus?));
        Status = status;
        if (!IsOpen) EndedAt = now;
    }
}

/// <summary>What a submission freezes.</summary>
/// <param name="Answers">Shown answers only, canonical JSON (QN-3).</param>
/// <param name="Text">The whole revision, canonical JSON.</param>
/// <param name="Score">The stored score, canonical JSON (RS-5).</param>
/// <param name="Impact">Impact points.</param>
public sealed record FrozenRevision(string Answers, string Text, string Score, RiskTier Tier, int Impact);
