using AiGovernance.Access;
using AiGovernance.Approvals;
using AiGovernance.Approvals.ShutOff;
using AiGovernance.CaseFile;
using AiGovernance.CaseFile.Risk;
using AiGovernance.Common;
using AiGovernance.Questionnaires;
using AiGovernance.Reviews.Inquiries;
using AiGovernance.RiskScoring;
using AiGovernance.Tests.Approvals;
using AiGovernance.Tests.Committee.Boundaries;
using AiGovernance.Tests.Reviews;
using AiGovernance.Tests.Support;
using AiGovernance.Tests.UseCases;
using AiGovernance.Tests.UseCases.Import;
using AiGovernance.UseCases;
using AiGovernance.UseCases.Import;
using Bunit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace AiGovernance.Tests.CaseFile;

/// <summary>The case page, through the page (RV-8).</summary>
public class UseCasePageTests : PageTest
{
    [Fact]
    public async Task The_header_says_tier_step_who_has_it_and_by_when()
    {
        var useCase = await AUseCase.Submitted(Portal);
        await Portal.Work();
        Portal.Clock.Advance(TimeSpan.FromHours(1));
        var page = await Open(useCase, Part.Governance);

        var header = Words(page.Find(".casehead"));

        Assert.Equal($"/use-cases/{useCase.Reference}?tab=risk", page.Find(".casehead .tier a").GetAttribute("href"));
        Assert.Contains("Governance office, triage, since Mon 14 Sep", header);
        Assert.Contains("2 working days left (Wed 16 Sep)", header);
        Assert.Equal(["Overview", "Intake", "Risk", "Comments", "Assessments", "Decision", "Evidence", "History"], page.FindAll(".tabs a").Select(Words));
    }

    [Fact]
    public async Task The_owner_accepts_by_one_click()
    {
        var submitted = await AUseCase.Submitted(Portal);
        var page = await Open(submitted, Part.Owner);
        Assert.Contains("Owner has not accepted yet", Words(page.FindAll(".facts.tight dd")[2]));

        Do(page, () => page.Find("button:contains('Accept to be the owner')").Click());

        page.WaitForAssertion(() => Assert.Contains("Owner accepted 14 Sep 2026", Words(page.FindAll(".facts.tight dd")[2])));
        Assert.Empty(page.FindAll("button:contains('Accept')"));
        await using var db = Portal.Db();
        Assert.Equal(Portal.Clock.Now, (await db.UseCases.SingleAsync()).OwnerAcceptedAt);
    }

    [Fact]
    public async Task A_new_revision_is_compared_with_the_former_answer_by_answer()
    {
        var submitted = await AUseCase.Submitted(Portal);
        Assert.Null((await Portal.In(Part.Submitter, (WithdrawUseCase h) => h.Handle(submitted.Id, "once more"))).Refusal);
        Assert.Null((await Portal.In(Part.Submitter, (StartRevision h) => h.Handle(submitted.Id))).Refusal);
        var saved = await Portal.In(Part.Submitter, (SaveAnswers h) => h.Handle(submitted.Id, 0, AUseCase.CompleteAnswers.With("benefit", "Money").With("critical", "slower")));
        Assert.Null(saved.Refusal);

        var page = await Open(submitted, Part.Submitter, "?tab=changes");

        page.WaitForAssertion(() => Assert.Contains("2 answers changed, 1 of them materially", Words(page.Find(".msg.wait"))));
        Assert.Equal(["No", "YesRules look at this answer: G6."], page.FindAll("td[data-l=Material]").Select(Words));
        var others = await Open(submitted, Part.Colleague);
        Assert.DoesNotContain("Changes", others.FindAll(".tabs a").Select(Words));
    }

    [Fact]
    public async Task The_comparison_follows_the_draft_and_names_the_boundary_that_looks_at_it()
    {
        await ABoundary.Adopted(Portal);
        var submitted = await AUseCase.Submitted(Portal);
        Assert.Null((await Portal.In(Part.Submitter, (WithdrawUseCase h) => h.Handle(submitted.Id, "once more"))).Refusal);
        Assert.Null((await Portal.In(Part.Submitter, (StartRevision h) => h.Handle(submitted.Id))).Refusal);
        var page = await Open(submitted, Part.Submitter, "?tab=changes");
        page.WaitForAssertion(() => Assert.Contains("Nothing changed.", page.Markup, StringComparison.Ordinal));

        Assert.Null((await Portal.In(Part.Submitter, (SaveAnswers h) => h.Handle(submitted.Id, 0, AUseCase.CompleteAnswers.With("regulated", AnswerValue.List("hiring"))))).Refusal);
        Assert.Null((await Portal.In(Part.Submitter, (RegisterUseCase h) => h.Handle("Something else"))).Refusal); // a saved answer is no news, an entry of the trail is
        page.WaitForAssertion(() => Assert.EndsWith(", B1.", Words(Assert.Single(page.FindAll("td[data-l=Material]"))), StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_case_is_copied_as_a_new_draft_that_names_its_source()
    {
        var submitted = await AUseCase.Submitted(Portal);
        var dialogs = Dialogs();
        var page = await Open(submitted, Part.Governance);

        Press(page, "Copy as a new draft");
        dialogs.WaitForElement(".btn.primary");
        Do(dialogs, () => dialogs.Find(".btn.primary").Click());

        page.WaitForAssertion(() => Assert.EndsWith("/use-cases/AI-2026-0002/intake", Address));
        await using var db = Portal.Db();
        Assert.Equal(submitted.Id, (await db.UseCases.SingleAsync(u => u.Reference == "AI-2026-0002")).CopiedFromId);
    }

    [Fact]
    public async Task Facts_open_their_answers()
    {
        var submitted = await AUseCase.Submitted(Portal);
        var page = await Open(submitted, Part.Governance);

        Assert.Contains(page.FindAll(".facts a"), a => a.GetAttribute("href") == $"/use-cases/{submitted.Reference}?tab=intake&question=stage");
    }

    [Fact]
    public async Task The_intake_tab_shows_the_frozen_answers()
    {
        var page = await Open(await AUseCase.Submitted(Portal), Part.Auditor, "?tab=intake");

        page.WaitForAssertion(() => Assert.Equal("Invoice triage", Words(page.Find("#q-title .said"))));
    }

    [Fact]
    public async Task The_risk_tab_recomputes_the_stored_score_and_finds_it_the_same()
    {
        var page = await Open(await AUseCase.Submitted(Portal), Part.Auditor, "?tab=risk");
        Assert.Equal("Why it is Low", Words(page.Find("h2")));

        Do(page, () => page.Find("button:contains('Recompute')").Click());

        Assert.StartsWith("Same result, computed again from what is stored", Words(page.Find("[role=status]")));
    }

    [Fact]
    public async Task A_stored_score_that_was_tampered_with_is_an_alarm()
    {
        var submitted = await AUseCase.Submitted(Portal);
        await using (var db = Portal.Db())
        {
            var score = ScoreSnapshot.FromJson((await db.Revisions.SingleAsync()).Score);
            var forged = (score with { Score = score.Score with { Impact = score.Score.Impact + 1 } }).ToJson();
            await db.Database.ExecuteSqlAsync($"UPDATE Revisions SET Score = {forged}");
        }
        var page = await Open(submitted, Part.Auditor, "?tab=risk");

        Do(page, () => page.Find("button:contains('Recompute')").Click());

        Assert.Contains("The stored score does not come out again.", Words(page.Find(".msg.bad")));
        Assert.Contains("score.impact: stored", Words(page.Find(".msg.bad li")));
    }

    [Fact]
    public async Task What_folds_on_a_telephone_opens_and_closes_by_its_button()
    {
        var page = await Open(await AUseCase.Submitted(Portal), Part.Submitter);
        Assert.Equal(("false", false), Fold());
        Press(page, "More");
        Assert.Equal(("true", true), Fold());
        Press(page, "More");
        Assert.Equal(("false", false), Fold());

        (string?, bool) Fold() => (page.Find(".fold-more").GetAttribute("aria-expanded"), page.Find(".folded").ClassList.Contains("open"));
    }

    [Fact]
    public async Task A_draft_offers_its_writer_to_go_on_and_others_nothing()
    {
        var draft = await AUseCase.Draft(Portal);

        var mine = await Open(draft, Part.Submitter);
        Assert.Equal($"/use-cases/{draft.Reference}/intake", mine.Find(".btn.primary").GetAttribute("href"));
        Assert.Empty((await Open(draft, Part.Colleague)).FindAll(".casehead .btn"));
    }

    [Fact]
    public async Task A_decided_case_shows_its_decision_and_may_be_changed_by_a_new_revision()
    {
        var submitted = await AUseCase.Submitted(Portal);
        await Portal.Write(async db => (await db.UseCases.ForChange(Actor.System(ActSource.Job)).SingleAsync(u => u.Id == submitted.Id))
            .Decide(Standing.Approved, new(2027, 9, 14), "internal", Portal.Clock.Now));

        var page = await Open(submitted, Part.Submitter);

        Assert.Equal(["Overview", "Intake", "Risk", "Comments", "Assessments", "Decision", "Conditions", "Operation", "Evidence", "History"], page.FindAll(".tabs a").Select(Words));
        Assert.Equal($"/use-cases/{submitted.Reference}/revisions/new", page.Find(".casehead a.btn").GetAttribute("href"));
    }

    [Theory]
    [InlineData("Intake")]
    [InlineData("Risk")]
    [InlineData("Decision")]
    [InlineData("Conditions")]
    [InlineData("Operation")]
    [InlineData("Evidence")]
    [InlineData("History")]
    public async Task Every_tab_opens_and_follows_what_happens(string tab)
    {
        var approved = await AnApproval.Running(Portal);

        var page = await Open(approved, Part.Governance, $"?tab={tab.ToLowerInvariant()}");
        page.WaitForAssertion(() => Assert.Equal(tab, Words(page.Find(".tabs [aria-current=page]")).Split(' ')[0]));

        await Portal.Write(async db => (await db.UseCases.ForChange(Actor.System(ActSource.Job)).SingleAsync(u => u.Id == approved.Id)).Suspend(Portal.Clock.Now));
        page.WaitForAssertion(() => Assert.Contains("Suspended", Words(page.Find(".casehead"))));
    }

    [Fact]
    public async Task The_header_of_a_suspended_use_says_who_does_what_next_and_the_process_goes_on_after_the_decision()
    {
        var useCase = await AnApproval.Suspended(Portal);
        var page = await Open(useCase, Part.Governance);
        Assert.Contains("Owner, to confirm that it stopped, since Mon 14 Sep", Words(page.Find(".casehead")), StringComparison.Ordinal);
        Assert.Equal(["Production, donelive since Mon 14 Sep 2026", "Suspendedsince Mon 14 Sep 2026", "Retired"], page.FindAll(".steps li").Skip(4).Select(Words));
        Assert.Equal("Suspendedsince Mon 14 Sep 2026", Words(page.Find(".steps [aria-current=step]")));

        Assert.Null((await Portal.In(Part.Owner, (ConfirmStopped h) => h.Handle(useCase.Id, useCase.Version, Portal.Clock.Now))).Refusal);
        Assert.Null((await Portal.In(Part.Owner, (AskReinstatement h) => h.Handle(useCase.Id, "the leak is closed"))).Refusal);
        page.WaitForAssertion(() => Assert.Contains("Governance office, to answer Owner, since Mon 14 Sep", Words(page.Find(".casehead")), StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_approved_use_says_who_has_what_production_waits_for_and_then_who_records_its_start()
    {
        var condition = await AnApproval.WithCondition(Portal);
        var page = await Open(await Cases.Read(Portal, condition.UseCaseId), Part.Submitter);
        Assert.Contains("Owner, to prove condition 1, since Mon 14 Sep", Words(page.Find(".casehead")), StringComparison.Ordinal);
        Assert.Equal("Mon 14 Sep 2026, Governance office", Words(page.FindAll(".steps li .dim")[3]));
        Assert.Equal("not live yet; 1 thing to settle first", Words(page.FindAll(".steps li .dim")[4]));
        Assert.Contains("Condition 1 is open Owner gives the proof", Words(page.FindAll("section").Single(s => s.TextContent.Contains("Before production", StringComparison.Ordinal))), StringComparison.Ordinal);

        Assert.Null((await Portal.In(Part.Owner, (GiveProof h) => h.Handle(condition.Id, "the report"))).Refusal);
        page.WaitForAssertion(() => Assert.Contains("Governance office, to check the proof of condition 1", Words(page.Find(".casehead")), StringComparison.Ordinal));
        Assert.Null((await Portal.In(Part.Governance, (VerifyCondition h) => h.Handle(condition.Id, true, null))).Refusal);
        page.WaitForAssertion(() => Assert.Contains("Owner, to record the start of production", Words(page.Find(".casehead")), StringComparison.Ordinal));
        page.WaitForAssertion(() => Assert.Contains("Nothing blocks it: its start can be recorded.", page.Markup, StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_overdue_condition_is_said_on_the_overview_with_the_day_on_which_the_rule_suspends()
    {
        var due = Portal.Today().AddDays(5);
        var useCase = await AnApproval.Decided(Portal, Standing.ApprovedWithConditions, AnApproval.Stopping(due) with { Stops = false });
        Assert.Null((await Portal.In(Part.Owner, (StartProduction h) => h.Handle(useCase.Id, useCase.Version, "writer 2.1", "eu"))).Refusal);
        await Portal.GoOn(due, new TimeOnly(12, 0));
        var page = await Open(useCase, Part.Submitter);
        Assert.Contains("Owner, to prove condition 1, since Mon 14 Sep", Words(page.Find(".casehead")), StringComparison.Ordinal);
        Assert.Equal("until Thu 14 Sep 2028", Words(page.Find(".steps [aria-current=step] .dim")));
        Assert.DoesNotContain("Before production", page.Markup, StringComparison.Ordinal);

        await Portal.GoOn(due.AddDays(1), new TimeOnly(12, 0));
        var later = await Open(useCase, Part.Submitter);
        Assert.Equal("until Thu 14 Sep 2028; condition 1 is overdue, and the rule suspends it on Sat 26 Sep 2026", Words(later.Find(".steps [aria-current=step] .dim")));
    }

    [Fact]
    public async Task Who_answers_on_the_overview_reads_that_it_was_sent()
    {
        var claimed = await AReview.Claimed(Portal, example: Cases.Moderate);
        Assert.Null((await Portal.In(Part.Security, (AskSubmitter h) => h.Handle(claimed.Id, claimed.Version, "Where are the keys?"))).Refusal);
        var page = await Open(await Cases.Read(Portal, claimed.UseCaseId), Part.Submitter);
        Do(page, () => page.Find("textarea[id^=answer-]").Input("In the vault"));
        Press(page, "Send the answer");
        page.WaitForAssertion(() => Assert.Contains("Your answer is sent; Security reviewer reads it here.", page.Markup, StringComparison.Ordinal));
        await using var db = Portal.Db();
        Assert.Equal("In the vault", (await db.SubmitterQuestions.SingleAsync()).Answer);
    }

    [Fact]
    public async Task An_imported_case_shows_what_its_inventory_said()
    {
        using var file = AnInventory.File(AnInventory.Header + "Chat,IT,Answers questions,Running,Rights-Impacting,1/2/2026,payroll,y\n");
        Assert.Null((await Portal.In(Part.Governance, (ImportInventory h) => h.Handle(new("inventory.csv", file), AnInventory.Profile))).Refusal);
        await using var db = Portal.Db();

        var page = await Open(await db.UseCases.SingleAsync(), Part.Governance);

        page.WaitForAssertion(() => Assert.Contains("Data, other payroll", string.Join(' ', page.FindAll("dt, dd").Select(Words))));
        Assert.Contains("Answers questions", page.Markup);
        Assert.Equal("Answer the questions", Words(page.Find(".casehead .btn")));
    }

    [Fact]
    public async Task What_somebody_else_does_is_shown_without_reloading()
    {
        var submitted = await AUseCase.Submitted(Portal);
        var page = await Open(submitted, Part.Governance);

        Assert.Null((await Portal.In(Part.Submitter, (WithdrawUseCase h) => h.Handle(submitted.Id, "no longer wanted"))).Refusal);

        page.WaitForAssertion(() => Assert.Contains("Withdrawn", Words(page.Find(".casehead"))));
    }

    [Theory]
    [InlineData("Stranger")]
    [InlineData("Administrator")]
    public async Task Who_may_not_see_the_case_is_told_nothing_of_it(string part)
    {
        var submitted = await AUseCase.Submitted(Portal);
        await SignInAs(Part.All.Single(p => p.Name == part));

        var page = Render<UseCasePage>(p => p.Add(x => x.Reference, submitted.Reference));

        page.WaitForAssertion(() => Assert.Contains(Refusal.NotFound.Message, page.Markup));
        Assert.DoesNotContain("Invoice triage", page.Markup);
    }

    [Theory]
    [InlineData("IT agent that changes servers by itself", "Change things without asking")]
    [InlineData("Marketing copy assistant", null)]
    public void Changes_of_the_tier_name_the_answers_that_would_bring_them(string example, string? present)
    {
        var given = RiskScoring.IntakeExample.Named(example);
        var snapshot = ScoreSnapshot.Of(AiGovernance.Questionnaires.QuestionnaireCatalogue.Intake, GateCatalogue.Intake, given.Answers, given.Facts, mitigationConfirmed: false);

        var paper = Render<TierChanges>(p => p.Add(x => x.Snapshot, snapshot).Add(x => x.Definition, AiGovernance.Questionnaires.QuestionnaireCatalogue.Intake));

        Assert.NotEmpty(paper.FindAll("li"));
        if (present is not null) Assert.DoesNotContain(present, paper.FindAll("li > span").Select(Words));
    }

    private async Task<IRenderedComponent<UseCasePage>> Open(UseCase useCase, Part part, string query = "")
    {
        await SignInAs(part);
        GoTo($"/use-cases/{useCase.Reference}{query}");
        var page = Render<UseCasePage>(p => p.Add(x => x.Reference, useCase.Reference));
        page.WaitForElement(".casehead");
        return page;
    }
}
