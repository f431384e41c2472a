using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Organisation;
using AiGovernance.Reviews.Responses;
using AiGovernance.UseCases;

namespace AiGovernance.Reviews;

/// <summary>One discipline's look at one revision, from the queue to its outcome (RV-1).</summary>
public sealed class Review
{
    public const int TextMaxLength = 8000;

    /// <summary>As long as the condition of a decision may be, so that it can be taken over word by word.</summary>
    public const int ConditionMaxLength = 2000;
    public const int MostConditions = 30;

    /// <summary>An id, a stroke and a number.</summary>
    public const int QuestionnaireMaxLength = 120;

    private Review() { } // EF Core

    internal Review(UseCaseId useCase, RevisionId revision, Discipline discipline, string questionnaire, DateOnly countedFrom, int days, WorkingDays calendar, DateTime now)
    {
        (Id, UseCaseId, RevisionId, Discipline, OpenedAt) = (ReviewId.New(), useCase, revision, discipline, now);
        (Questionnaire, CountedFrom, Days) = (questionnaire, countedFrom, days);
        DueOn = calendar.Add(countedFrom, days);
    }

    public ReviewId Id { get; private init; }
    public UseCaseId UseCaseId { get; private init; }
    public RevisionId RevisionId { get; private init; }
    public Discipline Discipline { get; private init; }
    public ReviewState State { get; private set; }
    public PersonId? ReviewerId { get; private set; }
    public DateTime OpenedAt { get; private init; }
    public DateTime? ClaimedAt { get; private set; }
    public DateTime? DoneAt { get; private set; }

    /// <summary>The day from which its working days count; a stopped clock moves it (RV-2).</summary>
    public DateOnly CountedFrom { get; private set; }

    /// <summary>How long it may take, in working days.</summary>
    public int Days { get; private init; }
    public DateOnly DueOn { get; private set; }

    /// <summary>Late by half of its time again: somebody else has to see to it (RV-2).</summary>
    public DateTime? EscalatedAt { get; private set; }

    /// <summary>The discipline's lead; null with <see cref="EscalatedAt"/> set means the governance office.</summary>
    public PersonId? EscalatedToId { get; private set; }

    /// <summary>The version it asks, as in <c>review-legal/1</c>; it ends on it (RV-7). Empty where it was opened before there was one.</summary>
    public string Questionnaire { get; private init; } = "";
    public ReviewOutcome? Outcome { get; private set; }
    public string Rationale { get; private set; } = "";

    /// <summary>Canonical JSON of the proposed conditions.</summary>
    public string Conditions { get; private set; } = "";

    /// <summary>Canonical JSON of question id to the confirmed or corrected value.</summary>
    public string Answers { get; private set; } = "";

    /// <summary>What was answered to the questions of the discipline, with version and facts; canonical JSON, empty before it is done.</summary>
    public string Responses { get; private set; } = "";

    /// <summary>What is written so far, canonical JSON; seen by its reviewer alone and empty once done.</summary>
    public string Draft { get; private set; } = "";
    public DateTime? SavedAt { get; private set; }
    public int Version { get; private set; }

    public bool IsOpen => State is ReviewState.Open or ReviewState.Claimed;

    public RecordRef Ref => new("review", Id.Value);

    public IReadOnlyList<ProposedCondition> ProposedConditions => ReviewContent.ConditionsIn(Conditions);

    public IReadOnlyDictionary<string, string> ConfirmedAnswers => ReviewContent.AnswersIn(Answers);

    public Result Claim(PersonId reviewer, DateTime now) => State is ReviewState.Open ? Give(reviewer, now) : ReviewRefusals.NotFree;

    /// <summary>Given to a person by the governance office, also away from another who had it.</summary>
    public Result Assign(PersonId reviewer, DateTime now)
    {
        if (!IsOpen) return ReviewRefusals.Closed;
        return reviewer == ReviewerId ? ReviewRefusals.HasItAlready : Give(reviewer, now);
    }

    /// <summary>Its reviewer has a conflict: it goes back to the queue, and what was written is not handed on.</summary>
    public Result GiveBack()
    {
        if (State is not ReviewState.Claimed) return ReviewRefusals.Closed;
        (State, ReviewerId, ClaimedAt) = (ReviewState.Open, null, null);
        (Draft, SavedAt) = ("", null);
        return Result.Success;
    }

    public Result Save(ReviewContent content, DateTime now)
    {
        if (State is not ReviewState.Claimed) return ReviewRefusals.Closed;
        if (content.Fault() is { } fault) return fault;
        (Draft, SavedAt) = (content.ToJson(), now);
        return Result.Success;
    }

    /// <summary>The outcome stands from now on. That every safeguard of the discipline is confirmed is checked by who knows the score.</summary>
    /// <param name="responses">Null where nothing is asked.</param>
    public Result Complete(ReviewContent content, FrozenResponses? responses, DateTime now)
    {
        if (State is not ReviewState.Claimed) return ReviewRefusals.Closed;
        if (content.Outcome is not { } outcome) return ReviewRefusals.OutcomeMissing;
        if (string.IsNullOrWhiteSpace(content.Rationale)) return ReviewRefusals.RationaleMissing;
        if (content.Fault() is { } fault) return fault;
        if (content.Conditions.Any(c => string.IsNullOrWhiteSpace(c.Text) || string.IsNullOrWhiteSpace(c.Proof))) return ReviewRefusals.ConditionIncomplete;
        if (outcome is ReviewOutcome.SupportsWithConditions != content.Conditions.Count > 0 && outcome is not ReviewOutcome.Objects)
            return outcome is ReviewOutcome.Supports ? ReviewRefusals.ConditionsWithoutNeed : ReviewRefusals.ConditionsMissing;
        (State, DoneAt, Draft) = (ReviewState.Done, now, "");
        (Outcome, Rationale) = (outcome, content.Rationale.Trim());
        (Conditions, Answers) = (ReviewContent.JsonOf(content.Conditions), ReviewContent.JsonOf(content.Answers));
        Responses = responses?.ToJson() ?? "";
        return Result.Success;
    }

    internal void Cancel() => (State, Draft) = (ReviewState.Cancelled, "");

    internal void Escalate(PersonId? lead, DateTime now) => (EscalatedAt, EscalatedToId) = (now, lead);

    /// <summary>The lead to whom it escalated has left: it is the governance office's (PP-5).</summary>
    internal void LeadLeft() => EscalatedToId = null;

    /// <summary>The clock stood still for so many working days (RV-2).</summary>
    internal void Shift(int days, WorkingDays calendar)
    {
        CountedFrom = calendar.Add(CountedFrom, days);
        DueOn = calendar.Add(DueOn, days);
    }

    private Result Give(PersonId reviewer, DateTime now)
    {
        (State, ReviewerId, ClaimedAt) = (ReviewState.Claimed, reviewer, now);
        (Draft, SavedAt) = ("", null);
        return Result.Success;
    }
}
