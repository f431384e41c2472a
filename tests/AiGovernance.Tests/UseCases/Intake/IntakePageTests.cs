using AiGovernance.Questionnaires;
using AiGovernance.Tests.Support;
using AiGovernance.UseCases;
using AiGovernance.UseCases.Intake;
using Bunit;
using Microsoft.EntityFrameworkCore;
using MudBlazor;
using Xunit;

namespace AiGovernance.Tests.UseCases.Intake;

/// <summary>The guided form, through the page (UC-1, UC-3, QN-8).</summary>
public class IntakePageTests : PageTest
{
    [Fact]
    public async Task An_answer_saves_by_itself_and_moves_the_score()
    {
        var begun = await Begun();
        var page = await Open(begun, "data");
        var before = Words(page.Find(".kv strong"));

        Do(page, () => page.Find("input[name=data-level][value=restricted]").Change(true));

        Assert.NotEqual(before, Words(page.Find(".kv strong")));
        page.WaitForAssertion(() => Assert.Contains("Saved", Words(page.Find("[role=status]"))), TimeSpan.FromSeconds(10));
        Assert.Equal("restricted", (await Stored(begun))["data-level"]?.Items[0]);
    }

    [Fact]
    public async Task Legal_terms_open_by_their_subject_and_stay_open_while_one_is_ticked()
    {
        var begun = await Begun();
        var page = await Open(begun, "law");
        Assert.Equal(9, page.FindAll("details:has(input)").Count);
        Assert.Empty(page.FindAll("details[open]:has(input)"));

        Do(page, () => page.Find("input[name=regulated][value=hiring]").Change(true));

        Assert.Equal("School and work", Words(page.Find("details[open] summary")));
        page.WaitForAssertion(() => Assert.Contains("Saved", Words(page.Find("[role=status]"))), TimeSpan.FromSeconds(10));
        Assert.Equal(["hiring"], (await Stored(begun))["regulated"]?.Items);
        Do(page, () => page.Find("input[name=regulated][value=hiring]").Change(false));
        Assert.Single(page.FindAll("details[open]:has(input)"));
    }

    [Fact]
    public async Task Typed_text_is_saved_once_the_person_pauses()
    {
        var begun = await Begun();
        var page = await Open(begun, "idea");

        Do(page, () => page.Find("#answer-purpose").Input("Reads"));
        Do(page, () => page.Find("#answer-purpose").Input("Reads invoices"));

        page.WaitForAssertion(() => Assert.Contains("Saved", Words(page.Find("[role=status]"))), TimeSpan.FromSeconds(10));
        Assert.Equal("Reads invoices", (await Stored(begun))["purpose"]?.Items[0]);
    }

    [Fact]
    public async Task QN_2_a_draft_learns_of_a_newer_version_and_its_owner_moves_it()
    {
        var begun = await Begun();
        await Questionnaires.Versions.AVersion.Published(Portal);
        var page = await Open(begun, "idea");
        Assert.Contains("What do you call it?", page.Markup, StringComparison.Ordinal);
        Assert.Contains("Wording: What do you call it? → Which name shall it have?", Words(page.Find(".msg.info")), StringComparison.Ordinal);

        Do(page, () => page.Find(".msg.info .buttons button").Click());

        page.WaitForAssertion(() => Assert.Empty(page.FindAll(".msg.info .buttons button")));
        Assert.Contains("Which name shall it have?", Words(page.Find("#q-title")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task People_are_picked_from_the_register()
    {
        var begun = await Begun();
        var page = await Open(begun, "idea");

        page.WaitForElement("#answer-owner");
        Do(page, () => page.Find("#answer-owner").Input("Owner"));
        Do(page, () => page.FindAll("#answer-owner-list [role=option]")[0].Click());

        page.WaitForAssertion(() => Assert.Contains("Saved", Words(page.Find("[role=status]"))), TimeSpan.FromSeconds(10));
        Assert.Equal(People.Of(Part.Owner).Value.ToString(), (await Stored(begun))["owner"]?.Items[0]);
        Assert.Contains("Owner, Finance", page.Find("#q-owner").TextContent);
    }

    [Theory]
    [InlineData("api", true)]
    [InlineData("own", false)]
    public async Task Whether_a_product_must_be_assessed_is_open_until_the_person_says_whose_model_it_is(string from, bool mustBe)
    {
        const string Rule = "Vendor product not (or no longer) assessed";
        var page = await Open(await Begun(), "model");
        page.WaitForAssertion(() => Assert.Contains(page.FindAll(".muted li"), rule => Words(rule).StartsWith(Rule, StringComparison.Ordinal)));

        Do(page, () => page.Find($"input[name=model-from][value={from}]").Change(true));

        page.WaitForAssertion(() => Assert.DoesNotContain(page.FindAll(".muted li"), rule => Words(rule).StartsWith(Rule, StringComparison.Ordinal)));
        Assert.Equal(mustBe, page.Markup.Contains(Rule, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Sections_say_what_is_answered_and_what_is_missing()
    {
        var page = await Open(await Begun(), "idea");

        Assert.StartsWith("1. Your idea 1 of 6 answered5 answers missing", Words(page.Find(".sections [aria-current=step]")));
        Assert.Contains("missing", page.Find("#q-purpose").ClassName);
        Assert.DoesNotContain("missing", page.Find("#q-title").ClassName);
    }

    [Fact]
    public async Task Somebody_elses_save_is_shown_and_mine_can_stay()
    {
        var begun = await Begun();
        var page = await Open(begun, "idea");
        await Portal.In(Part.Submitter, (SaveAnswers h) => h.Handle(begun.Id, 0, Answers.Empty.With("title", "Theirs")));

        Do(page, () => page.Find("#answer-title").Input("Mine"));
        page.WaitForAssertion(() => Assert.Contains("Yours: \"Mine\". Theirs: \"Theirs\".", page.Markup.Replace("&quot;", "\"")), TimeSpan.FromSeconds(10));
        Assert.Equal("Mine", page.Find("#answer-title").GetAttribute("value"));
        Do(page, () => page.Find(".msg.wait button:contains('Keep mine')").Click());

        // The notice goes at once; the save follows.
        page.WaitForAssertion(() => Assert.Contains("Saved", Words(page.Find("[role=status]"))), TimeSpan.FromSeconds(10));
        Assert.Empty(page.FindAll(".msg.wait"));
        Assert.Equal("Mine", (await Stored(begun))["title"]?.Items[0]);
    }

    [Fact]
    public async Task Or_theirs_are_taken()
    {
        var begun = await Begun();
        var page = await Open(begun, "idea");
        await Portal.In(Part.Submitter, (SaveAnswers h) => h.Handle(begun.Id, 0, Answers.Empty.With("title", "Theirs")));

        Do(page, () => page.Find("#answer-title").Input("Mine"));
        page.WaitForElement(".msg.wait button:contains('Take theirs')", TimeSpan.FromSeconds(10)).Click();

        page.WaitForAssertion(() => Assert.Equal("Theirs", page.Find("#answer-title").GetAttribute("value")), TimeSpan.FromSeconds(10));
        Assert.Equal("Theirs", (await Stored(begun))["title"]?.Items[0]);
    }

    [Fact]
    public async Task While_answers_are_missing_submitting_leads_to_the_first_of_them()
    {
        var begun = await Begun();
        var page = await Open(begun, "data");

        var submit = page.Find(".head .btn");

        Assert.Matches("^Submit, \\d+ answers missing$", Words(submit));
        Assert.Equal($"/use-cases/{begun.Reference}/intake?section=idea&question=purpose", submit.GetAttribute("href"));
    }

    [Theory]
    [InlineData("idea", ".head")]
    [InlineData("run", ".form")]
    public async Task A_complete_draft_is_submitted_from_its_head_or_its_end_after_hearing_who_will_look_at_it(string section, string place)
    {
        var draft = await AUseCase.Draft(Portal);
        var dialogs = Dialogs();
        var page = await Open(new(draft.Id, draft.Reference), section);

        Do(page, () => page.Find($"{place} button:contains('Submit')").Click());
        dialogs.WaitForAssertion(() => Assert.Contains("The governance office looks at it and answers within 2 working days.", dialogs.Markup));
        Do(dialogs, () => dialogs.Find(".btn.primary").Click());

        page.WaitForAssertion(() => Assert.EndsWith($"/use-cases/{draft.Reference}", Address), TimeSpan.FromSeconds(10));
        Assert.Equal(RevisionStatus.Submitted, await StatusOf(draft.Id));
    }

    [Fact]
    public async Task Stepping_back_submits_nothing()
    {
        var draft = await AUseCase.Draft(Portal);
        var dialogs = Dialogs();
        var page = await Open(new(draft.Id, draft.Reference), "idea");

        Do(page, () => page.Find(".head button:contains('Submit')").Click());
        dialogs.WaitForElement("button:contains('Cancel')");
        Do(dialogs, () => dialogs.Find("button:contains('Cancel')").Click());

        Assert.Equal(RevisionStatus.Draft, await StatusOf(draft.Id));
    }

    [Fact]
    public async Task An_answer_that_is_too_long_is_refused_at_its_field()
    {
        var page = await Open(await Begun(), "idea");

        Do(page, () => page.Find("#answer-purpose").Input(new string('x', UseCase.TextMaxLength + 1)));

        page.WaitForAssertion(() => Assert.Contains("8000 characters", Words(page.Find("#q-purpose .field-error"))), TimeSpan.FromSeconds(10));
    }

    [Fact]
    public async Task What_was_submitted_is_read_only_and_names_people_by_name()
    {
        var submitted = await AUseCase.Submitted(Portal);
        await SignInAs(Part.Governance);

        var page = Render<IntakePage>(p => p.Add(x => x.Reference, submitted.Reference));

        page.WaitForAssertion(() => Assert.Equal("Sponsor", Words(page.Find("#q-sponsor .said"))));
        Assert.Empty(page.FindAll("input, textarea"));
    }

    [Fact]
    public async Task For_a_stranger_the_case_does_not_exist()
    {
        var draft = await AUseCase.Draft(Portal);
        await SignInAs(Part.Stranger);

        var page = Render<IntakePage>(p => p.Add(x => x.Reference, draft.Reference));

        page.WaitForAssertion(() => Assert.Contains("This does not exist, or you may not see it.", page.Markup));
        Assert.DoesNotContain("Invoice triage", page.Markup);
    }

    [Fact]
    public async Task Leaving_the_page_saves_what_was_written_last()
    {
        var begun = await Begun();
        var page = await Open(begun, "idea");

        Do(page, () => page.Find("#answer-purpose").Input("Reads invoices"));
        await DisposeComponentsAsync();

        Assert.Equal("Reads invoices", (await Stored(begun))["purpose"]?.Items[0]);
    }

    private async Task<RegisteredUseCase> Begun() => (await Portal.In(Part.Submitter, (RegisterUseCase h) => h.Handle("Invoice triage"))).Value!;

    private async Task<IRenderedComponent<IntakePage>> Open(RegisteredUseCase begun, string section)
    {
        await SignInAs(Part.Submitter);
        GoTo($"/use-cases/{begun.Reference}/intake?section={section}");
        var page = Render<IntakePage>(p => p.Add(x => x.Reference, begun.Reference));
        page.WaitForElement("#section");
        return page;
    }

    private async Task<Answers> Stored(RegisteredUseCase begun)
    {
        await using var db = Portal.Db();
        var stored = await db.Revisions.SingleAsync(r => r.UseCaseId == begun.Id);
        return Answers.Read(stored.Answers, QuestionnaireCatalogue.Intake).Value!;
    }

    private async Task<RevisionStatus> StatusOf(UseCaseId id)
    {
        await using var db = Portal.Db();
        return (await db.Revisions.SingleAsync(r => r.UseCaseId == id)).Status;
    }
}
