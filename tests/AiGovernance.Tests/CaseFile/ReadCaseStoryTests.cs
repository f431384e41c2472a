using AiGovernance.CaseFile.Story;
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

    [Theory]
    [InlineData("SubmitUseCase", "submitted the request; its answers are frozen")]
    [InlineData("SomethingNew", "made a change: something new")]
    public void Every_act_has_words(string action, string expected) => Assert.Equal(expected, StoryWords.Of(action));
}
