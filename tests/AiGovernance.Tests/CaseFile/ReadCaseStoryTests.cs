using AiGovernance.Access;
using AiGovernance.Approvals;
using AiGovernance.Approvals.ShutOff;
using AiGovernance.CaseFile.Story;
using AiGovernance.Organisation;
using AiGovernance.Reviews.Desk;
using AiGovernance.Reviews.Inquiries;
using AiGovernance.Tests.Approvals;
using AiGovernance.Tests.Committee;
using AiGovernance.Tests.Reviews;
using AiGovernance.Tests.Support;
using AiGovernance.Tests.UseCases;
using AiGovernance.UseCases;
using Bunit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace AiGovernance.Tests.CaseFile;

/// <summary>The life of a case, told from its trail (AT-1, PP-1).</summary>
public class ReadCaseStoryTests : PageTest
{
    [Fact]
    public async Task The_story_is_told_newest_first_with_names_reasons_and_answers_in_words()
    {
        var submitted = await AUseCase.Submitted(Portal);
        Portal.Clock.Advance(TimeSpan.FromHours(1));
        await Portal.In(Part.Submitter, (WithdrawUseCase h) => h.Handle(submitted.Id, "no longer wanted"));

        var story = (await Portal.In(Part.Colleague, (ReadCaseStory h) => h.Handle(submitted.Id, 1))).Value!.Rows;

        Assert.Equal(["withdrew the request", "submitted the request; its answers are frozen", "registered the case"], story.Select(e => e.What));
        Assert.Equal(("Submitter", "no longer wanted"), (story[0].Who, story[0].Reason));
        Assert.Contains(story[1].Changes, c => c is { Field: "Who answers for it once it runs?", After: "Owner" });
        Assert.Contains(story[1].Changes, c => c is { Field: "How far is it?", After: not null } && c.After != "idea");
    }

    [Fact]
    public async Task Who_may_not_see_the_case_finds_no_story()
    {
        var submitted = await AUseCase.Submitted(Portal);

        var told = await Portal.In(Part.Stranger, (ReadCaseStory h) => h.Handle(submitted.Id, 1));

        Assert.Equal(AiGovernance.Common.Refusal.NotFound, told.Refusal);
    }

    [Fact]
    public async Task Refused_attempts_of_others_are_for_the_auditors_not_for_the_story()
    {
        var submitted = await AUseCase.Submitted(Portal);
        Assert.False((await Portal.In(Part.Colleague, (WithdrawUseCase h) => h.Handle(submitted.Id, "not mine"))).Succeeded);

        var story = (await Portal.In(Part.Submitter, (ReadCaseStory h) => h.Handle(submitted.Id, 1))).Value!.Rows;

        Assert.DoesNotContain(story, e => e.Who == "Colleague");
    }

    [Fact]
    public async Task The_history_folds_the_fields_under_each_sentence()
    {
        var submitted = await AUseCase.Submitted(Portal);
        await SignInAs(Part.Submitter);

        var page = Render<CaseStory>(p => p.Add(x => x.Case, submitted.Id));

        Assert.StartsWith("Submitter submitted the request; its answers are frozen.", Words(page.WaitForElement(".lines > li")));
        Assert.NotEmpty(page.FindAll("details"));
    }

    [Fact]
    public async Task A_review_is_told_with_its_discipline_and_in_whose_hands_it_went()
    {
        await Portal.AsSystem((AssignRole h) => h.Handle(Part.Stranger.Id!.Value, Role.Reviewer, Discipline.Security));
        var open = await AReview.Open(Portal, example: Cases.Moderate);
        Assert.Null((await Portal.In(Part.Governance, (AssignReview h) => h.Handle(open.Id, open.Version, People.Of(Part.Stranger)))).Refusal);
        Portal.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Null((await Portal.In(Part.Governance, (AssignReview h) => h.Handle(open.Id, open.Version + 1, People.Of(Part.Security), "on leave"))).Refusal);
        await AReview.Done(Portal, await AReview.Read(Portal, open.Id));
        await AReview.Claim(Portal, (await AReview.All(Portal, open.UseCaseId)).Single(r => r.Discipline is Discipline.Privacy));

        var told = (await Told(open.UseCaseId)).ToList();

        Assert.Contains("opened the reviews: Privacy, Security", told);
        Assert.Contains("assigned the Security review to Stranger", told);
        Assert.Contains("assigned the Security review to Security reviewer, who takes it over from Stranger", told);
        Assert.Contains("completed the Security review", told);
        Assert.Contains("took the Privacy review", told);
    }

    [Fact]
    public async Task An_answer_a_part_and_a_condition_are_told_by_what_they_were()
    {
        var condition = await AnApproval.WithProof(Portal);
        Assert.Null((await Portal.In(Part.Governance, (VerifyCondition h) => h.Handle(condition.Id, true, null))).Refusal);
        Assert.Null((await Portal.In(Part.Executive, (SuspendUseCase h) => h.Handle(condition.UseCaseId, "it leaks"))).Refusal);
        foreach (var granted in new[] { false, true })
        {
            Assert.Null((await Portal.In(Part.Owner, (AskReinstatement h) => h.Handle(condition.UseCaseId, "closed"))).Refusal);
            Portal.Clock.Advance(TimeSpan.FromMinutes(1));
            Assert.Null((await Portal.In(Part.Governance, (AnswerReinstatement h) => h.Handle(condition.UseCaseId, granted, "tested"))).Refusal);
        }

        var told = (await Told(condition.UseCaseId)).ToList();

        Assert.Contains("accepted being sponsor", told);
        Assert.Contains("accepted being owner", told);
        Assert.Contains("gave proof for condition 1", told);
        Assert.Contains("checked the proof of condition 1: it is met", told);
        Assert.Equal(["answered the request to reinstate it: it is reinstated", "answered the request to reinstate it: it stays suspended"], told.Where(t => t.Contains("reinstate it:", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task The_committees_steps_have_words()
    {
        var (session, _) = await ASession.AtTheBallot(Portal);
        var told = (await Told(session.UseCase)).ToList();
        Assert.Contains("opened it at the committee's meeting", told);
        Assert.Contains("opened the committee's ballot on it", told);
        Assert.DoesNotContain(told, t => t.StartsWith("made a change", StringComparison.Ordinal) && t != "made a change: test portal");
    }

    [Fact]
    public async Task Why_a_review_changed_hands_is_told_and_why_somebody_gave_one_back_is_not()
    {
        await Portal.AsSystem((AssignRole h) => h.Handle(Part.Stranger.Id!.Value, Role.Reviewer, Discipline.Security));
        var claimed = await AReview.Claimed(Portal, example: Cases.Moderate);
        Assert.Null((await Portal.In(Part.Governance, (AssignReview h) => h.Handle(claimed.Id, claimed.Version, People.Of(Part.Stranger), "on leave"))).Refusal);
        Portal.Clock.Advance(TimeSpan.FromMinutes(1));
        var given = await AReview.Read(Portal, claimed.Id);
        Assert.Null((await Portal.In(Part.Stranger, (DeclareReviewConflict h) => h.Handle(given.Id, given.Version, "my brother sells it"))).Refusal);

        var story = await Story(claimed.UseCaseId);

        Assert.Equal("on leave", Assert.Single(story, e => e.What.StartsWith("assigned the Security review", StringComparison.Ordinal)).Reason);
        Assert.Null(Assert.Single(story, e => e.What.StartsWith("gave the Security review back", StringComparison.Ordinal)).Reason);
    }

    [Fact]
    public async Task A_question_and_its_answer_are_told_in_their_words_with_the_review_they_belong_to()
    {
        var claimed = await AReview.Claimed(Portal, example: Cases.Moderate);
        Assert.Null((await Portal.In(Part.Security, (AskSubmitter h) => h.Handle(claimed.Id, claimed.Version, "Where are the keys?"))).Refusal);
        Portal.Clock.Advance(TimeSpan.FromMinutes(1));
        await using var db = Portal.Db();
        var question = await db.SubmitterQuestions.AsNoTracking().SingleAsync();
        Assert.Null((await Portal.In(Part.Submitter, (AnswerQuestion h) => h.Handle(question.Id, question.Version, "In the vault"))).Refusal);

        var story = await Story(claimed.UseCaseId);

        Assert.Equal("Where are the keys?", Assert.Single(story, e => e.What == "asked the submitter for the Security review; the reviewers' clock stands still").Said);
        Assert.Equal("Where are the keys?\nAnswer: In the vault", Assert.Single(story, e => e.What == "answered the question of the Security review").Said);
        await SignInAs(Part.Submitter);
        var page = Render<CaseStory>(p => p.Add(x => x.Case, claimed.UseCaseId));
        Assert.Contains("Answer: In the vault", page.WaitForElement(".said").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_decided_is_told_with_its_outcome()
    {
        var useCase = await AnApproval.Decided(Portal, AiGovernance.UseCases.Standing.ApprovedWithConditions, AnApproval.Stopping());
        Assert.Contains("decided it: approved with conditions", await Told(useCase.Id));
        var (session, ballot) = await ASession.AtTheBallot(Portal);
        foreach (var part in ASession.Four) ASession.Ok(await session.Vote(ballot, part, AiGovernance.Committee.Choice.Reject, "too risky"));
        Assert.Null((await session.Close(ballot, "in case of half")).Refusal);
        Assert.Contains("closed the committee's ballot on it: rejected", await Told(session.UseCase));
    }

    [Fact]
    public async Task A_reminder_and_the_word_of_an_overdue_condition_are_on_the_trail_with_what_was_said()
    {
        var due = Portal.Today().AddDays(20);
        var condition = await AnApproval.WithCondition(Portal, AnApproval.Stopping(due));
        foreach (var day in new[] { due.AddDays(-7), due.AddDays(1) })
        {
            Portal.Clock.Advance(day.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc) - Portal.Clock.Now);
            await Portal.Work();
        }

        var story = await Story(condition.UseCaseId);

        var reminded = Assert.Single(story, e => e.What == "reminded the owner of condition 1");
        Assert.Equal("Its proof is due on 4 Oct 2026 (AP-2).", reminded.Reason);
        Assert.Contains(reminded.Changes, c => c is { Field: "Reminded", After: "Owner" });
        var told = Assert.Single(story, e => e.What == "told the people of the case that condition 1 is overdue");
        Assert.Contains(told.Changes, c => c is { Field: "Rule suspends on", After: "18 Oct 2026" });
    }

    private async Task<IReadOnlyList<StoryEvent>> Story(UseCaseId id) => (await Portal.In(Part.Governance, (ReadCaseStory h) => h.Handle(id, 1))).Value!.Rows;

    private async Task<IEnumerable<string>> Told(UseCaseId id) => (await Portal.In(Part.Governance, (ReadCaseStory h) => h.Handle(id, 1))).Value!.Rows.Select(e => e.What);

    [Theory]
    [InlineData("ClaimReview", "took a review")] // where its record is not known
    [InlineData("SubmitUseCase", "submitted the request; its answers are frozen")]
    [InlineData("SomethingNew", "made a change: something new")]
    public void Every_act_has_words(string action, string expected) => Assert.Equal(expected, StoryWords.Of(action));
}
