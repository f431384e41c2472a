using AiGovernance.Questionnaires;
using AiGovernance.Tests.Support;
using AiGovernance.UseCases;
using AiGovernance.UseCases.Colleagues;
using AiGovernance.UseCases.Intake;
using Bunit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace AiGovernance.Tests.UseCases.Colleagues;

/// <summary>Asking and answering through the pages (QN-7).</summary>
public class AskedPageTests : PageTest
{
    [Fact]
    public async Task The_colleague_sees_one_question_and_answers_it()
    {
        var (draft, id) = await AColleagueQuestion.About(Portal);
        var page = await Answering(id);
        Assert.Contains("Submitter asks about \"Invoice triage\"", Words(page.Find(".meta")));
        Assert.DoesNotContain(draft.Reference, page.Markup);
        Assert.Single(page.FindAll("legend:not(.sr)"));

        Do(page, () => page.Find("input[name=data-level][value=restricted]").Change(true));
        Do(page, () => page.Find("form").Submit());

        page.WaitForAssertion(() => Assert.Contains("Your answer stands in the form.", Words(page.Find("[role=status]"))));
        Assert.Equal(Asked.Answered, await State());
    }

    [Fact]
    public async Task Or_says_that_they_do_not_know()
    {
        var page = await Answering(await AColleagueQuestion.Asked(Portal));

        Press(page, "I do not know");

        page.WaitForAssertion(() => Assert.Contains("You said that you do not know.", Words(page.Find("[role=status]"))));
        Assert.Equal(Asked.NotKnown, await State());
    }

    [Fact]
    public async Task Without_an_answer_the_page_says_what_to_do()
    {
        var page = await Answering(await AColleagueQuestion.Asked(Portal));

        Do(page, () => page.Find("form").Submit());

        page.WaitForAssertion(() => Assert.Contains("Give an answer, or say that you do not know.", page.Markup));
    }

    [Fact]
    public async Task For_anybody_else_the_question_does_not_exist()
    {
        var id = await AColleagueQuestion.Asked(Portal);
        await SignInAs(Part.Colleague);

        var page = Render<AskedPage>(p => p.Add(x => x.Id, id.Value));

        page.WaitForAssertion(() => Assert.Contains("This does not exist, or you may not see it.", page.Markup));
    }

    [Fact]
    public async Task A_question_is_sent_from_the_form_and_its_answer_comes_into_the_open_form()
    {
        var draft = await AUseCase.Draft(Portal);
        await SignInAs(Part.Submitter);
        GoTo($"/use-cases/{draft.Reference}/intake?section=data");
        var page = Render<IntakePage>(p => p.Add(x => x.Reference, draft.Reference));
        page.WaitForElement("#q-data-level");

        Do(page, () => page.Find("#q-data-level button:contains('Ask a colleague')").Click());
        page.WaitForElement("#ask-data-level");
        Do(page, () => page.Find("#ask-data-level").Input("Stran"));
        Do(page, () => page.Find("#ask-data-level-list [role=option]").Click());
        Do(page, () => page.FindAll("#q-data-level button").Single(b => b.TextContent == "Send the question").Click());
        page.WaitForAssertion(() => Assert.Contains("With Stranger, asked", Words(page.Find("#q-data-level"))));

        await using (var db = Portal.Db())
        {
            var asked = await db.ColleagueQuestions.SingleAsync();
            Assert.Null((await Portal.In(Part.Stranger, (AnswerAsColleague h) => h.Handle(asked.Id, 0, AnswerValue.Text("restricted")))).Refusal);
        }

        page.WaitForAssertion(() => Assert.Contains("Answered by Stranger.", Words(page.Find("#q-data-level"))));
        Assert.True(page.Find("input[name=data-level][value=restricted]").HasAttribute("checked"));
        // The person goes on writing: nothing is stale.
        Do(page, () => page.Find("input[name=classified][value=unknown]").Change(true));
        page.WaitForAssertion(() => Assert.Contains("Saved", Words(page.Find(".head [role=status]"))));
        Assert.Empty(page.FindAll(".msg.wait"));
    }

    private async Task<IRenderedComponent<AskedPage>> Answering(ColleagueQuestionId id)
    {
        await SignInAs(Part.Stranger);
        var page = Render<AskedPage>(p => p.Add(x => x.Id, id.Value));
        page.WaitForElement("form");
        return page;
    }

    private async Task<Asked> State()
    {
        await using var db = Portal.Db();
        return (await db.ColleagueQuestions.SingleAsync()).State;
    }
}
