using AiGovernance.Access;
using AiGovernance.Approvals;
using AiGovernance.Approvals.ShutOff;
using AiGovernance.CaseFile.Story;
using AiGovernance.Organisation;
using AiGovernance.Reviews.Desk;
using AiGovernance.Tests.Approvals;
using AiGovernance.Tests.Committee;
using AiGovernance.Tests.Reviews;
using AiGovernance.Tests.Support;
using AiGovernance.Tests.UseCases;
using AiGovernance.UseCases;
using Bunit;
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

    private async Task<IEnumerable<string>> Told(UseCaseId id) => (await Portal.In(Part.Governance, (ReadCaseStory h) => h.Handle(id, 1))).Value!.Rows.Select(e => e.What);

    [Theory]
    [InlineData("ClaimReview", "took a review")] // where its record is not known
    [InlineData("SubmitUseCase", "submitted the request; its answers are frozen")]
    [InlineData("SomethingNew", "made a change: something new")]
    public void Every_act_has_words(string action, string expected) => Assert.Equal(expected, StoryWords.Of(action));
}
