using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Reviews;
using AiGovernance.Reviews.Assessments;
using AiGovernance.Reviews.Comments;
using AiGovernance.Reviews.Desk;
using AiGovernance.Reviews.Inquiries;
using AiGovernance.Reviews.Lifts;
using AiGovernance.Reviews.Overrides;
using AiGovernance.Reviews.Process;
using AiGovernance.Reviews.Triage;
using AiGovernance.RiskScoring;
using AiGovernance.Tests.Architecture;
using AiGovernance.Tests.Reviews.Comments;
using AiGovernance.Tests.Reviews.Lifts;
using AiGovernance.Tests.Support;
using AiGovernance.UseCases;
using AiGovernance.Workflows;

namespace AiGovernance.Tests.Reviews;

public class ReviewsMatrix : IActionRows
{
    private static readonly Part[] SeeTheCase =
        [Part.Submitter, Part.Sponsor, Part.Owner, Part.Colleague, Part.UnitLead, Part.Governance, Part.Compliance, Part.Executive, Part.Auditor, Part.System];

    private static readonly Part[] Desk = [Part.Governance, Part.Security, Part.Privacy, Part.Legal, Part.Architecture, Part.DataReviewer];

    public IEnumerable<ActionRow> Rows() => [.. Triage(), .. Rating(), .. Work(), .. Assessments(), .. Inquiries(), .. Comments(), .. Process()];

    private static IEnumerable<ActionRow> Triage() =>
    [
        Row.Of<SendToReview>().Given(p => Cases.Submitted(p, Cases.Moderate)).Act((h, useCase) => h.Handle(useCase.Id, useCase.Revisions[0].Version)).May(Part.Governance),
        Row.Of<ListTriage>().Given(p => Cases.Submitted(p, Cases.Moderate)).Act((h, _) => h.Handle()).May(Part.Governance),
        Row.Of<EscalateToCommittee>().Given(ClaimedModerate).Act((h, s) => h.Handle(s.Review.UseCaseId, s.Revision.Version, "new kind of use")).May(Part.Governance, Part.Security),
    ];

    private static IEnumerable<ActionRow> Rating() =>
    [
        Row.Of<RaiseTier>().Given(p => Cases.Submitted(p, Cases.Moderate)).Act((h, useCase) => h.Handle(useCase.Id, useCase.Revisions[0].Version, RiskTier.High, "new kind of use")).May(Part.Governance),
        Row.Of<ProposeLowerTier>().Given(AnOverride.Lowerable).Act((h, useCase) => h.Handle(useCase.Id, useCase.Revisions[0].Version, "never leaves the team")).May(Part.Governance),
        Row.Of<AnswerLowerTier>().Given(AnOverride.Proposed).Act((h, proposal) => h.Handle(proposal.Id, true, "seen in use")).May(Part.Compliance),
        Row.Of<LiftGate>().Given(p => ALift.WithLegal(p)).Act((h, useCase) => h.Handle(useCase.Id, useCase.Revisions[0].Version, ALift.Exception())).May(Part.Legal),
        Row.Of<AnswerLift>().Given(ALift.Proposed).Act((h, lift) => h.Handle(lift.Id, true, "Read the model card")).May(Part.Compliance),
        Row.Of<ReadLifts>().Given(ALift.Proposed).Act((h, lift) => h.Handle(lift.UseCaseId)).May([.. SeeTheCase, Part.Legal]),
        Row.Of<ReadOverrides>().Given(AnOverride.Proposed).Act((h, proposal) => h.Handle(proposal.UseCaseId)).May([.. SeeTheCase]),
    ];

    private static IEnumerable<ActionRow> Work() =>
    [
        Row.Of<ClaimReview>().Given(p => AReview.Open(p, example: Cases.Moderate)).Act((h, review) => h.Handle(review.Id, review.Version)).May(Part.Security),
        Row.Of<AssignReview>().Given(p => AReview.Open(p, example: Cases.Moderate)).Act((h, review) => h.Handle(review.Id, review.Version, People.Of(Part.Security))).May(Part.Governance),
        Row.Of<DeclareReviewConflict>().Given(ClaimedModerate).Act((h, s) => h.Handle(s.Review.Id, s.Review.Version, "my sister sells it")).May(Part.Security),
        Row.Of<SaveReview>().Given(ClaimedModerate).Act((h, s) => h.Handle(s.Review.Id, s.Review.Version, s.Content)).May(Part.Security)
            .LeavesNoEntry("completing the review shows all that it says (AT-1, RV-1)"),
        Row.Of<CompleteReview>().Given(ClaimedModerate).Act((h, s) => h.Handle(s.Review.Id, s.Review.Version, s.Content)).May(Part.Security),
        Row.Of<FindReview>().Given(p => AReview.Open(p, example: Cases.Moderate)).Act((h, review) => h.Handle(review.Id)).May([.. SeeTheCase, Part.Security]),
        Row.Of<ListReviewsOf>().Given(ClaimedModerate).Act((h, s) => h.Handle(s.Review.UseCaseId)).May([.. SeeTheCase, Part.Security]),
        Row.Of<ReadSafeguards>().Given(ClaimedModerate).Act((h, s) => h.Handle(s.Review.UseCaseId, 1)).May([.. SeeTheCase, Part.Security]),
        Row.Of<ListReviewQueue>().Given(ClaimedModerate).Act((h, _) => EveryShelf(h)).May(Desk),
    ];

    private static IEnumerable<ActionRow> Assessments() =>
    [
        Row.Of<ReadAssessments>().Given(ClaimedModerate).Act((h, s) => h.Handle(s.Review.UseCaseId)).May([.. SeeTheCase, Part.Security]),
        Row.Of<RecordAssessment>().Given(ClaimedModerate).Act((h, s) => h.Handle(s.Review.UseCaseId, RedTeam)).May(Part.Submitter, Part.Sponsor, Part.Owner, Part.Governance, Part.Security),
        Row.Of<AnswerAssessment>().Given(Tested).Act((h, id) => h.Handle(id, true, "read in full")).May(Part.Governance, Part.Security),
    ];

    private static IEnumerable<ActionRow> Inquiries() =>
    [
        Row.Of<ReturnToSubmitter>().Given(p => Cases.Submitted(p, Cases.Moderate)).Act((h, useCase) => h.Handle(useCase.Id, useCase.Revisions[0].Version, "Which product?")).May(Part.Governance),
        Row.Of<AskSubmitter>().Given(ClaimedModerate).Act((h, s) => h.Handle(s.Review.Id, s.Review.Version, "Who holds the keys?")).May(Part.Security),
        Row.Of<AnswerQuestion>().Given(Asked).Act((h, question) => h.Handle(question.Id, question.Version, "IT")).May(Part.Submitter),
        Row.Of<ListQuestions>().Given(Asked).Act((h, question) => h.Handle(question.UseCaseId)).May([.. SeeTheCase, Part.Security]),
    ];

    private static IEnumerable<ActionRow> Comments() =>
    [
        Row.Of<WriteComment>().Given(AComment.CaseWithAdvice).Act((h, id) => h.Handle(id, "Looks fine", [])).May(AComment.Readers),
        Row.Of<ListComments>().Given(AComment.CaseWithAdvice).Act((h, id) => h.Handle(id)).May(AComment.Readers),
        Row.Of<SeeMentions>().Given(AComment.CaseWithAdvice).Act((h, id) => h.Handle(id)).May(AComment.Readers)
            .LeavesNoEntry("it clears the reader's own inbox; the comment has its entry (AT-1)"),
        Row.Of<WritePrivilegedNote>().Given(AComment.CaseWithAdvice).Act((h, id) => h.Handle(id, "Sue-proof?")).May(Part.Legal, Part.Chair),
        Row.Of<ListPrivilegedNotes>().Given(AComment.CaseWithAdvice).Act((h, id) => h.Handle(id)).May(Part.Legal, Part.Chair),
    ];

    private static IEnumerable<ActionRow> Process() =>
    [
        Row.Of<OpenReviews>().Given(Sent).Act((h, id) => h.Handle(Delivery(ReviewSignals.SentToReview.Kind, id.Value))).May(Part.System),
        Row.Of<MoveToDecision>().Given(AllDone).Act((h, id) => h.Handle(Delivery(ReviewSignals.AllDone.Kind, id.Value))).May(Part.System),
        Row.Of<CancelReviews>().Given(Withdrawn).Act((h, id) => h.Handle(Delivery(UseCaseSignals.Withdrawn.Kind, id.Value))).May(Part.System),
        Row.Of<RemindReviewer>().Given(ClaimedModerate).Act((h, s) => h.Handle(Delivery(ReviewDues.Escalation.Kind, s.Review.Id.Value))).May(Part.System),
        Row.Of<CloseUnanswered>().Given(Asked).Act((h, question) => h.Handle(Delivery(ReviewDues.NoAnswer.Kind, question.Id.Value))).May(Part.System),
    ];

    private static Delivery Delivery(string kind, Guid subject) => new(Guid.NewGuid(), kind, subject, TestClock.Start);

    private static async Task<(Review Review, Revision Revision, ReviewContent Content)> ClaimedModerate(TestPortal portal)
    {
        var review = await AReview.Claimed(portal, Discipline.Security, Cases.Moderate);
        return (review, await AReview.Revision(portal, review.UseCaseId), review.Content(portal));
    }

    private static readonly AssessmentTerms RedTeam = new(AssessmentKind.RedTeam, new DateOnly(2026, 9, 1), "Harbour Security", AssessmentResult.Passed, "Nothing got through.", "HS-1", null);

    private static async Task<Guid> Tested(TestPortal portal) => await AnAssessment.Recorded(portal, (await ClaimedModerate(portal)).Review.UseCaseId);

    private static async Task<SubmitterQuestion> Asked(TestPortal portal)
    {
        var review = await AReview.Claimed(portal, Discipline.Security, Cases.Moderate);
        await portal.In(Part.Security, (AskSubmitter h) => h.Handle(review.Id, review.Version, "Who holds the keys?"));
        return await AReview.Question(portal, review.UseCaseId);
    }

    private static async Task<UseCaseId> Sent(TestPortal portal)
    {
        var useCase = await Cases.Submitted(portal, Cases.Moderate);
        await AReview.Send(portal, useCase);
        return useCase.Id;
    }

    private static async Task<UseCaseId> AllDone(TestPortal portal) =>
        (await AReview.Done(portal, await AReview.Claimed(portal, Discipline.Legal, Cases.Prohibited), ReviewOutcome.Objects)).UseCaseId;

    private static async Task<UseCaseId> Withdrawn(TestPortal portal)
    {
        var review = await AReview.Claimed(portal, Discipline.Security, Cases.Moderate);
        await portal.In(Part.Submitter, (WithdrawUseCase h) => h.Handle(review.UseCaseId, "no longer wanted"));
        return review.UseCaseId;
    }

    /// <summary>Every shelf, so that each of their queries is asked.</summary>
    private static async Task<Result> EveryShelf(ListReviewQueue list)
    {
        foreach (var shelf in Enum.GetValues<ReviewShelf>())
            if ((await list.Handle(shelf)).Refusal is { } refusal) return refusal;
        return Result.Success;
    }
}
