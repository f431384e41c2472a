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
    public async Task An_answer_saves_by_itself_and_says_what_it_does_to_the_review()
    {
        var begun = await Begun();
        var page = await Open(begun, "data");
        Assert.DoesNotContain("raised the tier", page.Markup, StringComparison.Ordinal);

        Do(page, () => page.Find("input[name=data-kinds][value=customer-record]").Change(true));
        Do(page, () => page.Find("input[name=data-level][value=restricted]").Change(true));

        Assert.Contains("\"What kinds of data?\" raised the tier from Low to Moderate.", Words(page.Find("section[aria-labelledby=h-the-review-it-faces]")), StringComparison.Ordinal);
        Assert.Contains("Security and Privacy review it", Words(page.Find("section[aria-labelledby=h-the-review-it-faces]")), StringComparison.Ordinal);
        Assert.Empty(page.FindAll(".form .pts"));
        page.WaitForAssertion(() => Assert.Equal("restricted", Stored(begun)["data-level"]?.Items[0]));
        page.WaitForAssertion(() => Assert.Contains("Saved", Words(page.Find("[role=status]"))));
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
        page.WaitForAssertion(() => Assert.Equal(["hiring"], Stored(begun)["regulated"]?.Items));
        page.WaitForAssertion(() => Assert.Contains("Saved", Words(page.Find("[role=status]"))));
        Do(page, () => page.Find("input[name=regulated][value=hiring]").Change(false));
        Assert.Single(page.FindAll("details[open]:has(input)"));
    }

    [Theory]
    [InlineData("prohibited")]
    [InlineData("regulated")]
    public async Task None_of_all_these_stands_below_the_groups_it_speaks_of(string question)
    {
        var page = await Open(await Begun(), "law");
        var parts = page.Find($"#q-{question} .opts").Children.Select(Words).ToList();
        Assert.True(parts.FindIndex(p => p.StartsWith("None of all these", StringComparison.Ordinal)) == parts.Count - 2);
        Assert.Equal("Not sure", parts[^1]);
    }

    [Fact]
    public async Task What_no_register_has_is_named_in_words_and_its_rule_says_so()
    {
        var begun = await Begun();
        var page = await Open(begun, "data");
        page.WaitForElement("#answer-data-assets-named");

        Do(page, () => page.Find("#answer-data-assets-named").Input("Forklift fault logs"));
        Do(page, () => page.Find("button:contains('Take this name')").Click());

        page.WaitForAssertion(() => Assert.Contains("Forklift fault logsNamed in words, not registered yet", Words(page.Find("#q-data-assets .lines")), StringComparison.Ordinal));
        page.WaitForAssertion(() => Assert.Contains("A data source is not registered yet", page.Markup, StringComparison.Ordinal));
        page.WaitForAssertion(() => Assert.Equal(["Forklift fault logs"], Stored(begun)["data-assets"]?.Items));
        page.WaitForAssertion(() => Assert.Contains("Saved", Words(page.Find("[role=status]"))));
    }

    [Fact]
    public async Task Typing_the_name_of_a_record_picks_it()
    {
        var asset = await DataAssets.ADataAsset.Named(Portal);
        var begun = await Begun();
        var page = await Open(begun, "data");
        page.WaitForElement("#answer-data-assets-named");

        Do(page, () => page.Find("#answer-data-assets-named").Input("supplier INVOICES"));
        Do(page, () => page.Find("#answer-data-assets-named").KeyDown("Enter"));

        page.WaitForAssertion(() => Assert.Equal([asset.Value.ToString()], Stored(begun)["data-assets"]?.Items));
        page.WaitForAssertion(() => Assert.Contains("Saved", Words(page.Find("[role=status]"))));
    }

    [Fact]
    public async Task The_level_of_a_confidential_source_is_the_registers_and_nobody_is_asked_for_it()
    {
        var asset = await DataAssets.ADataAsset.Named(Portal);
        Assert.Null((await Portal.In(Part.DataReviewer, (AiGovernance.DataAssets.ClassifyDataAsset h) => h.Handle(asset, 0, AiGovernance.DataAssets.DataLevel.Confidential, "Looked at it"))).Refusal);
        var begun = await Begun();
        Assert.Null((await Portal.In(Part.Submitter, (SaveAnswers h) => h.Handle(begun.Id, 0, Answers.Empty.With("title", "Invoices").With("data-assets", AnswerValue.List(asset.Value.ToString()))))).Refusal);
        var page = await Open(begun, "data");

        page.WaitForAssertion(() => Assert.Equal(
            ["What is the most sensitive data it sees?Confidential Answer it myself: What is the most sensitive data it sees?", "Has somebody written down how sensitive this data is?Yes Answer it myself: Has somebody written down how sensitive this data is?"],
            page.FindAll(".form details li").Select(Words)));
        Assert.Empty(page.FindAll("#q-data-level, #q-classified"));
        Do(page, () => page.Find("button:contains('Answer it myself')").Click());
        Do(page, () => page.Find("input[name=data-level][value=restricted]").Change(true));
        page.WaitForAssertion(() => Assert.Equal("restricted", Stored(begun)["data-level"]?.Items[0]));
        page.WaitForAssertion(() => Assert.Contains("Saved", Words(page.Find("[role=status]"))));
    }

    [Fact]
    public async Task The_level_of_an_internal_source_stands_there_and_nobody_is_asked_whether_it_is_classified()
    {
        var asset = await DataAssets.ADataAsset.Named(Portal);
        Assert.Null((await Portal.In(Part.DataReviewer, (AiGovernance.DataAssets.ClassifyDataAsset h) => h.Handle(asset, 0, AiGovernance.DataAssets.DataLevel.Internal, "Looked at it"))).Refusal);
        var begun = await Begun();
        var page = await Open(begun, "data");
        page.WaitForElement("#answer-data-assets");

        Do(page, () => page.Find("#answer-data-assets").Input("Supplier"));
        Do(page, () => page.Find("#answer-data-assets-list [role=option]").Click());

        page.WaitForAssertion(() => Assert.True(page.Find("input[name=data-level][value=internal]").HasAttribute("checked")));
        Assert.Empty(page.FindAll("#q-classified"));
        Assert.Contains("Has somebody written down how sensitive this data is?Yes", page.FindAll(".form details li").Select(Words).Single(), StringComparison.Ordinal);
        page.WaitForAssertion(() => Assert.Equal("internal", Stored(begun)["data-level"]?.Items[0]));
        page.WaitForAssertion(() => Assert.Contains("Saved", Words(page.Find("[role=status]"))));
    }

    [Fact]
    public async Task Who_knows_better_answers_what_was_not_asked()
    {
        var begun = await Begun();
        var page = await Open(begun, "what");
        Do(page, () => page.Find("input[name=output-role][value=draft]").Change(true));
        Assert.Empty(page.FindAll("#q-human-check"));

        Do(page, () => page.Find("button:contains('Answer it myself')").Click());
        Do(page, () => page.Find("input[name=human-check][value=sample]").Change(true));

        page.WaitForAssertion(() => Assert.Equal("sample", Stored(begun)["human-check"]?.Items[0]));
        page.WaitForAssertion(() => Assert.Contains("Saved", Words(page.Find("[role=status]"))));
    }

    [Fact]
    public async Task At_the_beginning_what_is_open_is_planned_in_one_act()
    {
        var begun = await Begun();
        Assert.Null((await Portal.In(Part.Submitter, (SaveAnswers h) => h.Handle(begun.Id, 0, Answers.Empty.With("title", "Routes").With("stage", "trial-real").With("data-level", "confidential")))).Refusal);
        var page = await Open(begun, "safe");

        Press(page, "Mark what is open here as planned");

        Assert.All(page.FindAll("fieldset.q"), q => Assert.NotNull(q.QuerySelector("input[value=planned][checked]")));
        Assert.Contains("planned: reviewers propose each as a condition.", page.Markup, StringComparison.Ordinal);
        page.WaitForAssertion(() => Assert.Equal("planned", Stored(begun)["s-encrypt"]?.Items[0]));
        page.WaitForAssertion(() => Assert.Contains("Saved", Words(page.Find("[role=status]"))));
        Assert.Empty(page.FindAll("button:contains('Mark what is open')"));
    }

    [Fact]
    public async Task A_step_passes_over_a_section_in_which_nothing_is_asked()
    {
        var begun = await Begun();
        Assert.Null((await Portal.In(Part.Submitter, (SaveAnswers h) => h.Handle(begun.Id, 0, Answers.Empty.With("title", "Routes").With("stage", "idea").With("people", AnswerValue.List("nobody")).With("data-level", "confidential").With("data-kinds", AnswerValue.List("nothing"))))).Refusal);

        var page = await Open(begun, "data");

        Assert.EndsWith("section=run", page.Find("a:contains('Next')").GetAttribute("href"), StringComparison.Ordinal);
        Assert.Contains(page.FindAll(".sections li"), s => Words(s) == "8. Safeguards nothing to answer");
        Assert.EndsWith("section=data", (await Open(begun, "run")).Find("a:contains('Back')").GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_name_given_at_the_start_is_not_asked_again()
    {
        var page = await Open(await Begun(), "idea");
        Assert.Equal("Its name: Invoice triage. Change it", Words(page.Find("details:not([open]) > summary")));
        Assert.NotNull(page.Find("details #answer-title"));
    }

    [Fact]
    public async Task Typed_text_is_saved_once_the_person_pauses()
    {
        var begun = await Begun();
        var page = await Open(begun, "idea");

        Do(page, () => page.Find("#answer-purpose").Input("Reads"));
        Do(page, () => page.Find("#answer-purpose").Input("Reads invoices"));

        page.WaitForAssertion(() => Assert.Equal("Reads invoices", Stored(begun)["purpose"]?.Items[0]));
        page.WaitForAssertion(() => Assert.Contains("Saved", Words(page.Find("[role=status]"))));
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

        page.WaitForAssertion(() => Assert.Equal(People.Of(Part.Owner).Value.ToString(), Stored(begun)["owner"]?.Items[0]));
        page.WaitForAssertion(() => Assert.Contains("Saved", Words(page.Find("[role=status]"))));
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
        page.WaitForAssertion(() => Assert.Contains("Yours: \"Mine\". Theirs: \"Theirs\".", page.Markup.Replace("&quot;", "\"")));
        Assert.Equal("Mine", page.Find("#answer-title").GetAttribute("value"));
        Do(page, () => page.Find(".msg.wait button:contains('Keep mine')").Click());

        // The notice goes at once; the save follows.
        page.WaitForAssertion(() => Assert.Equal("Mine", Stored(begun)["title"]?.Items[0]));
        page.WaitForAssertion(() => Assert.Contains("Saved", Words(page.Find("[role=status]"))));
        Assert.Empty(page.FindAll(".msg.wait"));
    }

    [Fact]
    public async Task Or_theirs_are_taken()
    {
        var begun = await Begun();
        var page = await Open(begun, "idea");
        await Portal.In(Part.Submitter, (SaveAnswers h) => h.Handle(begun.Id, 0, Answers.Empty.With("title", "Theirs")));

        Do(page, () => page.Find("#answer-title").Input("Mine"));
        page.WaitForElement(".msg.wait button:contains('Take theirs')");
        Do(page, () => page.Find(".msg.wait button:contains('Take theirs')").Click());

        page.WaitForAssertion(() => Assert.Equal("Theirs", page.Find("#answer-title").GetAttribute("value")));
        Assert.Equal("Theirs", Stored(begun)["title"]?.Items[0]);
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

        page.WaitForAssertion(() => Assert.EndsWith($"/use-cases/{draft.Reference}", Address));
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

        page.WaitForAssertion(() => Assert.Contains("8000 characters", Words(page.Find("#q-purpose .field-error"))));
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

        Assert.Equal("Reads invoices", Stored(begun)["purpose"]?.Items[0]);
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

    private Answers Stored(RegisteredUseCase begun)
    {
        using var db = Portal.Db();
        var stored = db.Revisions.Single(r => r.UseCaseId == begun.Id);
        return Answers.Read(stored.Answers, QuestionnaireCatalogue.Intake).Value!;
    }

    private async Task<RevisionStatus> StatusOf(UseCaseId id)
    {
        await using var db = Portal.Db();
        return (await db.Revisions.SingleAsync(r => r.UseCaseId == id)).Status;
    }
}
