using AiGovernance.Questionnaires.Versions;
using AiGovernance.Tests.Support;
using Bunit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace AiGovernance.Tests.Questionnaires.Versions;

public sealed class QuestionnairePageTests : PageTest
{
    [Fact]
    public async Task The_list_names_every_version_and_starts_a_new_one()
    {
        var page = await List(Part.Administrator);
        Assert.Equal(Enumerable.Repeat("Version 1 Current the beginning came with the product", 9), page.FindAll("tbody tr").Select(r => Words(r)[..^13]));

        Do(page, () => page.Find("button[aria-label='Start a new version of Register a use of AI']").Click());

        page.WaitForAssertion(() => Assert.EndsWith("/administration/questionnaires/intake/2", Address, StringComparison.Ordinal));
        Assert.Contains("Version 2 Draft", (await List(Part.Auditor)).FindAll("tbody tr").Select(r => Words(r)[..15]));
    }

    [Fact]
    public async Task Who_only_reads_finds_no_button_and_who_may_not_a_refusal()
    {
        Assert.Empty((await List(Part.Auditor)).FindAll("button"));
        Assert.NotNull((await List(Part.Stranger)).Find("[data-code='common.forbidden']"));
    }

    [Fact]
    public async Task Faults_stand_with_their_line_and_hinder_publishing_not_saving()
    {
        var draft = await AVersion.Draft(Portal);
        var page = await Open(Part.Administrator);
        Assert.Equal("No faults", Words(page.Find("#faults-label")));

        Do(page, () => page.Find("#definition").Change(draft.Json.Replace("\"type\": \"person\"", "\"type\": \"persona\"", StringComparison.Ordinal)));

        page.WaitForAssertion(() => Assert.Contains("fault", Words(page.Find("#faults-label")), StringComparison.Ordinal));
        var line = int.Parse(page.Find("button[data-line]").GetAttribute("data-line")!, System.Globalization.CultureInfo.InvariantCulture);
        Assert.Contains("\"type\": \"person\"", draft.Json.Split('\n')[line - 1], StringComparison.Ordinal);
        Assert.True(page.Find(".btn.primary").HasAttribute("disabled"));
        Do(page, () => page.Find(".buttons .btn").Click());
        page.WaitForAssertion(() => Assert.Contains("Saved, with", page.Markup, StringComparison.Ordinal));
        await using var db = Portal.Db();
        Assert.Contains("persona", (await db.QuestionnaireVersions.SingleAsync()).Json, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_saved_a_moment_ago_is_tried_on_the_next_tab()
    {
        var draft = await AVersion.Draft(Portal);
        var page = await Open(Part.Administrator);
        Do(page, () => page.Find("#definition").Change(draft.Json.Replace("What do you call it?", "What is its name?", StringComparison.Ordinal)));
        Press(page, "Check and save");
        page.WaitForAssertion(() => Assert.Contains("Saved, without faults.", page.Markup, StringComparison.Ordinal));

        GoTo($"{QuestionnaireAddress.Of("intake", 2)}?tab=preview");

        page.WaitForAssertion(() => Assert.Contains("What is its name?", page.Markup, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_right_draft_is_published_with_a_reason_and_then_only_read()
    {
        await AVersion.Draft(Portal, AVersion.Reworded);
        var dialogs = Dialogs();
        var page = await Open(Part.Administrator);

        Do(page, () => page.Find(".btn.primary").Click());
        dialogs.WaitForElement("#reason");
        Do(dialogs, () => dialogs.Find("#reason").Input("clearer words"));
        Do(dialogs, () => dialogs.Find(".btn.primary").Click());

        page.WaitForAssertion(() => Assert.True(page.Find("#definition").HasAttribute("readonly")));
        Assert.Empty(page.FindAll(".btn.primary"));
        Assert.False((await AVersion.Read(Portal)).IsDraft);
    }

    [Fact]
    public async Task Trying_it_shows_what_an_answer_opens_and_points_when_asked()
    {
        var page = await Open(Part.Auditor, 1, "?tab=preview");
        var before = page.FindAll(".q").Count;
        Assert.Empty(page.FindAll(".pts"));

        Do(page, () => page.Find("label.row input").Change(true));
        Assert.NotEmpty(page.FindAll(".pts"));
        Do(page, () => page.Find("input[name='try-output-role'][value='decides-alone']").Change(true));

        Assert.Contains("12 of 100", Words(page.FindAll(".kv")[0]), StringComparison.Ordinal);
        Assert.True(page.FindAll(".q").Count >= before);
    }

    [Fact]
    public async Task Two_versions_are_compared()
    {
        await AVersion.Draft(Portal, AVersion.Extended);

        var page = await Open(Part.Compliance, 2, "?tab=compare");

        Assert.Contains("Why now?", Words(page.Find("[aria-labelledby=added]")), StringComparison.Ordinal);
        Assert.Contains("Wording: What do you call it? → Which name shall it have?", Words(page.Find("[aria-labelledby=changed]")), StringComparison.Ordinal);
        Assert.Contains("Choice trial-real: \"Trial, real data\" → nothing", Words(page.Find("[aria-labelledby=changed]")), StringComparison.Ordinal);
    }

    private async Task<IRenderedComponent<QuestionnairesPage>> List(Part part)
    {
        await SignInAs(part);
        GoTo(QuestionnaireAddress.List);
        var page = Render<QuestionnairesPage>();
        page.WaitForAssertion(() => Assert.Empty(page.FindAll(".loading")));
        return page;
    }

    private async Task<IRenderedComponent<QuestionnairePage>> Open(Part part, int number = 2, string query = "")
    {
        await SignInAs(part);
        GoTo(QuestionnaireAddress.Of(AVersion.Id, number) + query);
        var page = Render<QuestionnairePage>(p => p.Add(x => x.Id, AVersion.Id).Add(x => x.Number, number));
        page.WaitForAssertion(() => Assert.Empty(page.FindAll(".loading")));
        return page;
    }
}
