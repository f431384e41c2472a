using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Organisation;
using AiGovernance.Organisation.Settings;
using AiGovernance.Reviews;
using AiGovernance.Reviews.Inquiries;
using AiGovernance.Reviews.Triage;
using AiGovernance.Tests.Support;
using AiGovernance.UseCases;
using Xunit;

namespace AiGovernance.Tests.Reviews;

/// <summary>Questions to the submitter, and the clock around them (RV-2, RV-3).</summary>
public class InquiryTests
{
    [Fact]
    public async Task The_office_sends_a_case_back_with_a_question_and_the_answer_brings_it_back_to_triage()
    {
        await using var portal = TestPortal.Start();
        var useCase = await Cases.Submitted(portal, Cases.High);
        Assert.Null((await Return(portal, useCase, "Which product?")).Refusal);

        var stopped = await AReview.Revision(portal, useCase.Id);
        Assert.Equal((RevisionStatus.InformationRequested, RevisionStatus.Submitted), (stopped.Status, stopped.ResumesAs!.Value));
        Assert.True((await portal.As(Part.Governance.Id, (ListTriage h) => h.Handle())).Value!.Rows[0].WithSubmitter);

        Assert.Null((await Answer(portal, useCase, "Scribeline")).Refusal);
        var back = await AReview.Revision(portal, useCase.Id);
        Assert.Equal((RevisionStatus.Submitted, default(DateTime?), default(RevisionStatus?)), (back.Status, back.ClockStoppedAt, back.ResumesAs));
        var row = (await portal.As(Part.Submitter.Id, (ListQuestions h) => h.Handle(useCase.Id))).Value!.Single();
        Assert.Equal(("Which product?", "Scribeline", "Submitter", false), (row.Text, row.Answer, row.AnsweredBy, row.MayAnswer));
    }

    [Fact]
    public async Task Asking_is_refused_without_a_question_without_right_and_when_stale()
    {
        await using var portal = TestPortal.Start();
        var useCase = await Cases.Submitted(portal, Cases.High);
        var version = useCase.Revisions[0].Version;
        Task<Result> Ask(Part part, int v, string text) => portal.As(part.Id, (ReturnToSubmitter h) => h.Handle(useCase.Id, v, text));

        Assert.Equal(ReviewRefusals.QuestionMissing, (await Ask(Part.Governance, version, " ")).Refusal);
        Assert.Equal("reviews.text-too-long", (await Ask(Part.Governance, version, new('x', Review.TextMaxLength + 1))).Refusal?.Code);
        Assert.Equal(Refusal.Stale, (await Ask(Part.Governance, version + 1, "x")).Refusal);
        Assert.Equal(RefusalKind.Forbidden, (await Ask(Part.Submitter, version, "x")).Refusal!.Kind);
        Assert.Equal(RefusalKind.NotFound, (await Ask(Part.Stranger, version, "x")).Refusal!.Kind);
        Assert.Null((await Ask(Part.Governance, version, new('x', Review.TextMaxLength))).Refusal);
    }

    [Fact]
    public async Task Answering_belongs_to_the_submitter_once()
    {
        await using var portal = TestPortal.Start();
        var useCase = await Cases.Submitted(portal, Cases.High);
        await Return(portal, useCase, "Which product?");
        var question = await AReview.Question(portal, useCase.Id);
        Task<Result> Reply(Part part, int v, string text) => portal.As(part.Id, (AnswerQuestion h) => h.Handle(question.Id, v, text));

        Assert.Equal(RefusalKind.Forbidden, (await Reply(Part.Owner, question.Version, "x")).Refusal!.Kind);
        Assert.Equal(RefusalKind.NotFound, (await Reply(Part.Stranger, question.Version, "x")).Refusal!.Kind);
        Assert.Equal(ReviewRefusals.AnswerMissing, (await Reply(Part.Submitter, question.Version, "")).Refusal);
        Assert.Equal(Refusal.Stale, (await Reply(Part.Submitter, question.Version + 1, "x")).Refusal);
        Assert.Null((await Reply(Part.Submitter, question.Version, "x")).Refusal);
        Assert.Equal(ReviewRefusals.AnsweredAlready, (await Reply(Part.Submitter, question.Version + 1, "x")).Refusal);
    }

    [Fact]
    public async Task A_stopped_clock_shifts_every_due_day_by_the_working_days_it_stood_still()
    {
        await using var portal = TestPortal.Start();
        var claimed = await AReview.Claimed(portal);
        portal.Clock.Advance(TimeSpan.FromDays(1)); // Tuesday
        Assert.Null((await portal.As(Part.Security.Id, (AskSubmitter h) => h.Handle(claimed.Id, claimed.Version, "Who holds the keys?"))).Refusal);
        portal.Clock.Advance(TimeSpan.FromDays(6)); // Monday: four working days
        Assert.Null((await Answer(portal, claimed.UseCaseId, "IT")).Refusal);

        var reviews = await AReview.All(portal, claimed.UseCaseId);
        Assert.All(reviews, r => Assert.Equal(WorkingDays.MondayToFriday.Add(claimed.DueOn, 4), r.DueOn));
        Assert.Equal(4, (await AReview.Question(portal, claimed.UseCaseId)).StoppedDays);
    }

    [Fact]
    public async Task Nothing_is_reminded_of_while_the_clock_stands_still_and_nothing_twice_afterwards()
    {
        await using var portal = TestPortal.Start();
        var claimed = await AReview.Claimed(portal);
        portal.Clock.Advance(ReviewTime.MomentOf(claimed, ReviewTime.Half, Policy.Usual) - portal.Clock.Now);
        await portal.Work();
        Assert.Equal([50], await Reminded(portal, claimed));
        await portal.As(Part.Security.Id, (AskSubmitter h) => h.Handle(claimed.Id, claimed.Version, "?"));
        portal.Clock.Advance(TimeSpan.FromDays(20));
        await portal.Work();
        Assert.Equal([50], await Reminded(portal, claimed));

        await Answer(portal, claimed.UseCaseId, "x");
        await portal.Work();
        Assert.Equal([50], await Reminded(portal, claimed));
        portal.Clock.Advance(ReviewTime.MomentOf(await AReview.Read(portal, claimed.Id), ReviewTime.Full, Policy.Usual) - portal.Clock.Now);
        await portal.Work();
        Assert.Equal([50, 100], await Reminded(portal, claimed));
    }

    [Fact]
    public async Task With_two_questions_the_clock_goes_on_with_the_last_answer()
    {
        await using var portal = TestPortal.Start();
        var security = await AReview.Claimed(portal);
        var useCase = await Cases.Read(portal, security.UseCaseId);
        var privacy = await AReview.Claim(portal, await AReview.Read(portal, useCase, Discipline.Privacy));
        await portal.As(Part.Security.Id, (AskSubmitter h) => h.Handle(security.Id, security.Version, "One?"));
        var first = await AReview.Question(portal, useCase.Id);
        portal.Clock.Advance(TimeSpan.FromHours(1));
        await portal.As(Part.Privacy.Id, (AskSubmitter h) => h.Handle(privacy.Id, privacy.Version, "Two?"));

        await portal.As(Part.Submitter.Id, (AnswerQuestion h) => h.Handle(first.Id, first.Version, "1"));
        Assert.Equal(RevisionStatus.InformationRequested, (await AReview.Revision(portal, useCase.Id)).Status);
        await Answer(portal, useCase, "2");
        Assert.Equal(RevisionStatus.InReview, (await AReview.Revision(portal, useCase.Id)).Status);
    }

    [Fact]
    public async Task A_review_completed_while_the_clock_stands_still_moves_the_case_after_the_answer()
    {
        await using var portal = TestPortal.Start();
        var legal = await AReview.Claimed(portal, Discipline.Legal, Cases.Prohibited);
        await portal.As(Part.Legal.Id, (AskSubmitter h) => h.Handle(legal.Id, legal.Version, "?"));
        await AReview.Done(portal, legal, ReviewOutcome.Objects);
        await portal.Work();
        Assert.Equal(RevisionStatus.InformationRequested, (await AReview.Revision(portal, legal.UseCaseId)).Status);
        await Answer(portal, legal.UseCaseId, "x");
        await portal.Work();
        Assert.Equal(RevisionStatus.AwaitingDecision, (await AReview.Revision(portal, legal.UseCaseId)).Status);
    }

    [Theory]
    [InlineData(-1, RevisionStatus.InformationRequested)]
    [InlineData(0, RevisionStatus.Withdrawn)]
    public async Task Thirty_days_without_an_answer_close_the_revision_and_its_reviews(int seconds, RevisionStatus expected)
    {
        await using var portal = TestPortal.Start();
        var claimed = await AReview.Claimed(portal);
        await portal.As(Part.Security.Id, (AskSubmitter h) => h.Handle(claimed.Id, claimed.Version, "?"));
        portal.Clock.Advance(TimeSpan.FromDays(30) + TimeSpan.FromSeconds(seconds));
        await portal.Work();

        Assert.Equal(expected, (await AReview.Revision(portal, claimed.UseCaseId)).Status);
        var cancelled = expected is RevisionStatus.Withdrawn;
        Assert.All(await AReview.All(portal, claimed.UseCaseId), r => Assert.Equal(cancelled, r.State is ReviewState.Cancelled));
    }

    [Fact]
    public async Task Only_the_reviewer_who_has_the_review_asks()
    {
        await using var portal = TestPortal.Start();
        var claimed = await AReview.Claimed(portal);
        Task<Result> Ask(Part part, int version) => portal.As(part.Id, (AskSubmitter h) => h.Handle(claimed.Id, version, "?"));

        Assert.Equal(RefusalKind.NotFound, (await Ask(Part.Privacy, claimed.Version)).Refusal!.Kind);
        Assert.Equal(RefusalKind.Forbidden, (await Ask(Part.Governance, claimed.Version)).Refusal!.Kind);
        Assert.Equal(Refusal.Stale, (await Ask(Part.Security, claimed.Version + 1)).Refusal);
        await AReview.Done(portal, claimed);
        Assert.Equal(ReviewRefusals.Closed, (await Ask(Part.Security, claimed.Version + 1)).Refusal);
    }

    private static Task<Result> Return(TestPortal portal, UseCase useCase, string question) =>
        portal.As(Part.Governance.Id, (ReturnToSubmitter h) => h.Handle(useCase.Id, useCase.Revisions[0].Version, question));

    private static Task<Result> Answer(TestPortal portal, UseCase useCase, string answer) => Answer(portal, useCase.Id, answer);

    private static async Task<Result> Answer(TestPortal portal, UseCaseId useCase, string answer)
    {
        var question = await AReview.Question(portal, useCase);
        return await portal.As(Part.Submitter.Id, (AnswerQuestion h) => h.Handle(question.Id, question.Version, answer));
    }

    private static async Task<IEnumerable<int>> Reminded(TestPortal portal, Review review)
    {
        await using var db = portal.Db();
        return [.. db.ReviewReminders.Where(r => r.ReviewId == review.Id).OrderBy(r => r.Share).Select(r => r.Share)];
    }
}
