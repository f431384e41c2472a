using System.Globalization;
using System.Text.RegularExpressions;
using AiGovernance.Data;
using AiGovernance.Parts;
using AiGovernance.Questionnaires;

namespace AiGovernance.CaseFile.Story;

/// <summary>Turns the trail's names into the words of a story.</summary>
public static partial class StoryWords
{
    private static readonly Dictionary<string, string> Acts = new(StringComparer.Ordinal)
    {
        ["RegisterUseCase"] = "registered the case",
        ["ImportInventory"] = "imported it from another inventory",
        ["StartRevision"] = "began a new revision",
        ["SubmitUseCase"] = "submitted the request; its answers are frozen",
        ["WithdrawUseCase"] = "withdrew the request",
        ["AcceptPart"] = "accepted {part}",
        ["SendToReview"] = "sent it to review",
        ["OpenReviews"] = "opened the reviews{disciplines}",
        ["ClaimReview"] = "took {review}",
        ["AssignReview"] = "assigned {review}",
        ["CompleteReview"] = "completed {review}",
        ["DeclareReviewConflict"] = "gave {review} back for a conflict of interest",
        ["CancelReviews"] = "closed the reviews that were still open",
        ["RemindReviewer"] = "reminded a reviewer",
        ["AskSubmitter"] = "asked the submitter{asking}; the reviewers' clock stands still",
        ["AnswerQuestion"] = "answered the question{asking}",
        ["ReturnToSubmitter"] = "sent it back to the submitter with a question",
        ["CloseUnanswered"] = "closed the request, for its question was not answered in time",
        ["MoveToDecision"] = "moved it on: all reviews are in",
        ["EscalateToCommittee"] = "brought it before the committee",
        ["PutOnAgenda"] = "put it on the committee's agenda",
        ["FillAgenda"] = "put it on the committee's agenda",
        ["CloseAgenda"] = "closed the agenda on which it stands",
        ["OpenItem"] = "opened it at the committee's meeting",
        ["OpenBallot"] = "opened the committee's ballot on it",
        ["VoidBallot"] = "voided the committee's ballot on it",
        ["CarryOver"] = "carried it over to the next meeting",
        ["DecideUseCase"] = "decided it{answer}",
        ["DecideLowCases"] = "decided it together with other Low cases{answer}",
        ["CloseBallot"] = "closed the committee's ballot on it{answer}",
        ["OpenUrgentBallot"] = "opened an urgent ballot on it",
        ["CloseUrgentBallot"] = "closed the urgent ballot on it{answer}",
        ["MoveToMeeting"] = "moved the urgent ballot on it to the meeting",
        ["PutOnConsent"] = "put it on the consent agenda",
        ["PullFromConsent"] = "took it off the consent agenda",
        ["OpenConsentVote"] = "opened the vote on the consent agenda, on which it stands",
        ["CloseConsentVote"] = "closed the vote on the consent agenda, on which it stands{answer}",
        ["RemindExecutive"] = "reminded the executives to appoint a substitute for it",
        ["TellReviewOverdue"] = "told its people that the re-review is overdue",
        ["GiveProof"] = "gave proof for {condition}",
        ["RemindOfCondition"] = "reminded the owner of {condition}",
        ["TellOverdue"] = "told the people of the case that {condition} is overdue",
        ["VerifyCondition"] = "checked the proof of {condition}{answer}",
        ["WaiveCondition"] = "waived {condition}",
        ["CopyUseCase"] = "copied it from another case",
        ["GrantTransition"] = "let it go on for a time without approval",
        ["GrantTransitions"] = "let it go on for a time without approval",
        ["LapseTransition"] = "ended the time for which it could go on without approval",
        ["StartProduction"] = "recorded that it is in production",
        ["RaiseTier"] = "raised its tier",
        ["ProposeLowerTier"] = "proposed to lower its tier by one step",
        ["AnswerLowerTier"] = "answered the proposal to lower its tier",
        ["RateItem"] = "carried the new tier to the committee's agenda",
        ["SuspendUseCase"] = "suspended it",
        ["SuspendOverdue"] = "suspended it by rule",
        ["ExpireApproval"] = "applied the rule about the end of approvals",
        ["RetireUseCase"] = "retired it",
        ["AppealDecision"] = "appealed the decision",
        ["SendBack"] = "sent it back to the committee",
        ["AnswerDeferral"] = "answered what the committee missed; it returns to the committee",
        ["StateDeferral"] = "said what the committee misses, and by when",
        ["LeaveDeferred"] = "left it deferred",
        ["BeginBoundary"] = "put it to the question, for the committee has ruled it out",
        ["AskException"] = "asked for an exception from a rule",
        ["AnswerException"] = "answered the request for an exception{answer}",
        ["EndException"] = "ended an exception",
        ["RecordAssessment"] = "recorded an assessment",
        ["AnswerAssessment"] = "answered for an assessment record",
        ["LapseException"] = "let an exception lapse on its last day",
        ["AnswerConcern"] = "acted on a concern",
        ["OpenReReview"] = "opened the re-review",
        ["ExtendCondition"] = "gave {condition} one more date",
        ["SaveShutOffPlan"] = "wrote the shut-off plan",
        ["RecordDrill"] = "recorded a shut-off drill",
        ["ConfirmStopped"] = "confirmed that it stopped",
        ["EscalateStop"] = "asked the governance office and the executives to see that it stops",
        ["SaveTrigger"] = "wrote a row of the trigger table",
        ["RemoveTrigger"] = "took a row off the trigger table",
        ["RecordMeasurement"] = "recorded a value beyond a limit",
        ["ReceiveMeasurement"] = "sent a value beyond a limit",
        ["AcknowledgeBreach"] = "said what was done about an alert",
        ["MakeMeasurementToken"] = "made a token that sends values",
        ["RevokeMeasurementToken"] = "revoked a token that sends values",
        ["AskReinstatement"] = "asked to reinstate it",
        ["AnswerReinstatement"] = "answered the request to reinstate it{answer}",
    };

    /// <summary>An act nobody has put in words reads as its own name: "made a change: void ballot".</summary>
    public static string Of(string action) => Of(action, StoryAbout.Nothing);

    internal static string Of(string action, StoryAbout about) => Acts.TryGetValue(action, out var words) ? about.In(words) : $"made a change: {Apart(action)}";

    /// <summary>A field, or for answers the question itself.</summary>
    public static string Field(string name) => QuestionnaireCatalogue.Intake.Find(name)?.Text ?? name switch
    {
        "Frozen" or "Score" or "Responses" => $"{name}, stored record",
        _ when name.EndsWith("Id", StringComparison.Ordinal) => Sentence(Apart(name[..^2])),
        _ => Sentence(Apart(name)),
    };

    /// <summary>A stored value as people say it; ids become names where they are known.</summary>
    public static string? Value(string field, string? stored, IReadOnlyDictionary<Guid, string> names)
    {
        if (stored is null) return null;
        if (QuestionnaireCatalogue.Intake.Find(field) is { HasChoices: true } question)
            return string.Join("; ", stored.Split(", ").Select(v => question.Choice(v)?.Label ?? v));
        if (stored.EndsWith('Z') && DateTime.TryParse(stored, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var at)) return Moments.Exact(at);
        return string.Join(", ", stored.Split(", ").Select(v => Guid.TryParse(v, out var id) ? names.GetValueOrDefault(id, "a record") : v));
    }

    public static TrailChange Told(TrailChange change, IReadOnlyDictionary<Guid, string> names) =>
        new(Field(change.Field), Value(change.Field, change.Before, names), Value(change.Field, change.After, names));

    private static string Apart(string name) => Capitals().Replace(name.Replace('_', ' '), " $1").Trim().ToLowerInvariant();

    private static string Sentence(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];

    [GeneratedRegex("(?<=[a-z])([A-Z])")]
    private static partial Regex Capitals();
}
