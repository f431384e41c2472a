using AiGovernance.Common;

namespace AiGovernance.Reviews;

/// <summary>Every "no" of triage and reviews.</summary>
public static class ReviewRefusals
{
    public static readonly Refusal NoneNeeded = new("reviews.none-needed", "A Low case needs no review: decide it (RV-0).");
    public static readonly Refusal NotFree = new("reviews.not-free", "Somebody else has this review by now.");
    public static readonly Refusal Closed = new("reviews.closed", "This review is not open in your hands any more.");
    public static readonly Refusal HasItAlready = new("reviews.has-it-already", "This person has the review already.");
    public static readonly Refusal Conflicted = new("reviews.conflicted", "A conflict of interest was declared here, so this person cannot review the case (PP-3).");
    public static readonly Refusal InvolvedPerson = new("reviews.involved-person", "This person submitted, supports or owns the case, so they cannot review it (PP-3).");
    public static readonly Refusal NotAReviewer = new("reviews.not-a-reviewer", "This person does not review for {0}.", RefusalKind.Input, "reviewer");
    public static readonly Refusal OutcomeMissing = new("reviews.outcome-missing", "Say whether you support it.", RefusalKind.Input, "outcome");
    public static readonly Refusal RationaleMissing = new("reviews.rationale-missing", "Give your rationale. It goes on the record.", RefusalKind.Input, "rationale");
    public static readonly Refusal ConditionsMissing = new("reviews.conditions-missing", "You support it with conditions: write at least one.", RefusalKind.Input, "conditions");
    public static readonly Refusal ConditionsWithoutNeed = new("reviews.conditions-without-need", "You propose conditions: say \"supports with conditions\", or remove them.", RefusalKind.Input, "outcome");
    public static readonly Refusal ConditionIncomplete = new("reviews.condition-incomplete", "Each condition needs its text and the proof to be shown.", RefusalKind.Input, "conditions");
    public static readonly Refusal ConditionTooLong = new("reviews.condition-too-long", $"A condition may have {Review.ConditionMaxLength} characters, and its proof as many.", RefusalKind.Input, "conditions");
    public static readonly Refusal TooManyConditions = new("reviews.too-many-conditions", $"A review proposes {Review.MostConditions} conditions at most.", RefusalKind.Input, "conditions");
    public static readonly Refusal TextTooLong = new("reviews.text-too-long", $"This text may have {Review.TextMaxLength} characters.", RefusalKind.Input);
    public static readonly Refusal SafeguardsUnconfirmed = new("reviews.safeguards-unconfirmed", "{0} safeguards are not confirmed or corrected yet (RV-1).", RefusalKind.Input, "answers");
    public static readonly Refusal NotYourSafeguard = new("reviews.not-your-safeguard", "Another discipline answers for one of these safeguards (RV-1).", RefusalKind.Input, "answers");
    public static readonly Refusal NoSuchChoice = new("reviews.no-such-choice", "One of the corrected answers is none that the question offers.", RefusalKind.Input, "answers");
    public static readonly Refusal OtherQuestionnaire = new("reviews.other-questionnaire", "This review asks {0}, and the answers are for another version. Read the page again.", RefusalKind.Input);
    public static readonly Refusal QuestionsOpen = new("reviews.questions-open", "{0} questions are not answered yet, the first is \"{1}\" (RV-1).", RefusalKind.Input);
    public static readonly Refusal ConcernOpen = new("reviews.concern-open", "\"{0}\" is a concern. Say why it does not stand in the way, or support it with conditions (RV-1).", RefusalKind.Input);
    public static readonly Refusal QuestionMissing = new("reviews.question-missing", "Write the question.", RefusalKind.Input, "question");
    public static readonly Refusal AnswerMissing = new("reviews.answer-missing", "Write the answer.", RefusalKind.Input, "answer");
    public static readonly Refusal AnsweredAlready = new("reviews.answered-already", "This question is answered already.");
}
