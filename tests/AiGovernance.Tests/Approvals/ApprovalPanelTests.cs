using AiGovernance.Approvals;
using AiGovernance.Reviews;
using AiGovernance.Tests.Support;
using AiGovernance.UseCases;
using Bunit;
using Microsoft.EntityFrameworkCore;
using MudBlazor;
using Xunit;

namespace AiGovernance.Tests.Approvals;

/// <summary>The parts of the case page about its decision, and the list across cases, through the real handlers.</summary>
public sealed class ApprovalPanelTests : PageTest
{
    [Fact]
    public async Task The_office_chooses_gives_a_reason_and_decides_after_reading_what_follows()
    {
        var useCase = await AnApproval.Decidable(Portal);
        var (panel, dialogs) = await Office(useCase);
        Do(panel, () => panel.Find("input[value=Approved]").Change(true));
        Do(panel, () => panel.Find("#decision-reason").Input("Small and reversible"));
        Assert.Contains("is allowed until 14 Sep 2028", Words(panel.Find(".msg.info")), StringComparison.Ordinal);
        Do(panel, () => panel.Find(".btn.primary").Click());
        dialogs.WaitForElement(".btn.primary");
        Do(dialogs, () => dialogs.Find(".btn.primary").Click());
        panel.WaitForAssertion(() => Assert.Equal(Standing.Approved, AnApproval.StandingOf(Portal, useCase.Id).Result));
        panel.WaitForAssertion(() => Assert.Empty(panel.FindAll("[data-part]")));
    }

    [Fact]
    public async Task A_closed_outcome_says_why_in_its_text()
    {
        var useCase = await AnApproval.Reviewed(Portal, ReviewOutcome.SupportsWithConditions);
        var (panel, _) = await Office(useCase);
        var approved = panel.Find("input[value=Approved]");
        Assert.True(approved.HasAttribute("disabled"));
        Assert.Contains(ApprovalRefusals.GateConditionsAttach.Message, Words(approved.ParentElement!), StringComparison.Ordinal);
        Assert.False(panel.Find("input[value=ApprovedWithConditions]").HasAttribute("disabled"));
        Assert.Contains("Supports with conditions", Words(panel.Find("dl")), StringComparison.Ordinal);
        Assert.Equal(4, panel.FindAll("ol.lines li").Count);
    }

    [Fact]
    public async Task What_is_missing_is_said_at_its_field_and_nothing_is_decided()
    {
        var useCase = await AnApproval.Decidable(Portal);
        var (panel, dialogs) = await Office(useCase);
        Do(panel, () => panel.Find(".btn.primary").Click());
        Assert.Equal("Choose an outcome.", Words(panel.Find("fieldset .field-error")));
        Do(panel, () => panel.Find("input[value=ApprovedWithConditions]").Change(true));
        Assert.Equal("", Words(panel.Find("fieldset .field-error")));
        Do(panel, () => panel.Find(".btn.primary").Click());
        Assert.Equal("Give a reason. It goes on the record.", Words(panel.Find("#decision-reason-error")));
        Do(panel, () => panel.Find("#decision-reason").Input("Small"));
        Assert.Equal("", Words(panel.Find("#decision-reason-error")));
        Do(panel, () => panel.Find(".btn.primary").Click());
        dialogs.WaitForElement(".btn.primary");
        Do(dialogs, () => dialogs.Find(".btn.primary").Click());
        panel.WaitForAssertion(() => Assert.Contains(panel.FindAll(".field-error"), e => Words(e) == ApprovalRefusals.ConditionsMissing.Message));
        Assert.Equal(Standing.Registered, await AnApproval.StandingOf(Portal, useCase.Id));
    }

    [Fact]
    public async Task A_condition_is_written_with_its_proof_due_date_and_verifier()
    {
        var useCase = await AnApproval.Decidable(Portal);
        var (panel, dialogs) = await Office(useCase);
        Do(panel, () => panel.Find("input[value=ApprovedWithConditions]").Change(true));
        Do(panel, () => panel.FindAll("button").Single(b => Words(b) == "Add a condition").Click());
        Do(panel, () => panel.Find("#condition-text-1").Input("Check 200 a month"));
        Do(panel, () => panel.Find("#condition-proof-1").Input("Monthly figures"));
        Do(panel, () => panel.Find("#condition-due-1").Change("2026-12-01"));
        Do(panel, () => panel.Find("#condition-verifier-1").Change(People.Of(Part.Security).Value.ToString()));
        Do(panel, () => panel.Find("fieldset .stack input[type=checkbox]").Change(true));
        Do(panel, () => panel.Find("#decision-reason").Input("Small"));
        Do(panel, () => panel.Find(".btn.primary").Click());
        dialogs.WaitForElement(".btn.primary");
        Do(dialogs, () => dialogs.Find(".btn.primary").Click());
        panel.WaitForAssertion(() => Assert.Equal(Standing.ApprovedWithConditions, AnApproval.StandingOf(Portal, useCase.Id).Result));
        var condition = await AnApproval.ConditionOf(Portal, useCase);
        Assert.Equal(("Check 200 a month", "Monthly figures", new DateOnly(2026, 12, 1), People.Of(Part.Security), true), (condition.Text, condition.RequiredProof, condition.DueOn, condition.VerifierId, condition.Stops));
    }

    [Fact]
    public async Task Others_see_nothing_of_it_and_no_refusal_is_noted()
    {
        var useCase = await AnApproval.Decidable(Portal);
        await SignInAs(Part.Owner);
        var before = await Entries();
        Assert.Empty(Render<OfficeDecisionPanel>(p => p.Add(x => x.Case, useCase.Id)).Markup.Trim());
        Assert.Equal(before, await Entries());
    }

    [Fact]
    public async Task An_office_with_a_part_in_the_case_reads_that_it_cannot_decide()
    {
        var useCase = await AnApproval.Decidable(Portal, submitter: Part.Governance);
        var (panel, _) = await Office(useCase);
        Assert.Contains("You submitted this case, so you cannot decide it", Words(panel.Find("[role=alert]")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Production_says_in_words_what_blocks_it()
    {
        var condition = await AnApproval.WithCondition(Portal);
        await SignInAs(Part.Owner);
        var panel = Render<ProductionPanel>(p => p.Add(x => x.Case, condition.UseCaseId));
        Assert.Equal("Condition 1 is open Owner gives the proof, the governance office checks it.", Words(panel.Find("ul.lines li")));
        Assert.EndsWith("?tab=conditions", panel.Find("ul.lines li a").GetAttribute("href"), StringComparison.Ordinal);
        Assert.Empty(panel.FindAll(".btn.primary"));
    }

    [Fact]
    public async Task The_owner_records_the_start_and_suspends_with_a_reason()
    {
        var useCase = await AnApproval.Decided(Portal);
        await SignInAs(Part.Owner);
        var dialogs = Dialogs();
        var panel = Render<ProductionPanel>(p => p.Add(x => x.Case, useCase.Id));
        Do(panel, () => panel.Find(".btn.primary").Click());
        panel.WaitForAssertion(() => Assert.Equal(ApprovalRefusals.ModelMissing.Message, Words(panel.Find("#production-model-error"))));
        Do(panel, () => panel.Find("#production-model").Input("writer 2.1"));
        Do(panel, () => panel.Find("#production-region").Change("eu"));
        Do(panel, () => panel.Find(".btn.primary").Click());
        panel.WaitForAssertion(() => Assert.Contains("In production", Words(panel.Find(".ph")), StringComparison.Ordinal));
        Assert.Contains("writer 2.1", panel.Markup, StringComparison.Ordinal);

        Do(panel, () => panel.Find(".btn.danger").Click());
        dialogs.WaitForElement("textarea");
        Do(dialogs, () => dialogs.Find("textarea").Input("it leaks"));
        Do(dialogs, () => dialogs.Find(".btn.danger").Click());
        panel.WaitForAssertion(() => Assert.Contains("It runs without approval", Words(panel.Find(".msg.bad")), StringComparison.Ordinal));
        Assert.Equal(Standing.Suspended, await AnApproval.StandingOf(Portal, useCase.Id));
        Assert.Empty(panel.FindAll(".btn.danger"));
    }

    [Fact]
    public async Task A_proof_is_given_and_found_enough_on_the_case()
    {
        var condition = await AnApproval.WithCondition(Portal);
        var dialogs = Dialogs();
        await SignInAs(Part.Owner);
        var owners = Render<CaseConditions>(p => p.Add(x => x.Case, condition.UseCaseId));
        Do(owners, () => owners.FindAll("button").Single(b => Words(b) == "Give proof").Click());
        dialogs.WaitForElement("textarea");
        Do(dialogs, () => dialogs.Find("textarea").Input("the report"));
        Do(dialogs, () => dialogs.Find(".btn.primary").Click());
        owners.WaitForAssertion(() => Assert.Contains("Proof given", owners.Markup, StringComparison.Ordinal));

        await SignInAs(Part.Governance);
        var offices = Render<CaseConditions>(p => p.Add(x => x.Case, condition.UseCaseId));
        Do(offices, () => offices.FindAll("button").Single(b => Words(b) == "Proof is enough").Click());
        offices.WaitForAssertion(() => Assert.Contains("1 of 1 settled", offices.Markup, StringComparison.Ordinal));
        Assert.Equal(ConditionState.Met, (await AnApproval.Again(Portal, condition)).State);
    }

    [Fact]
    public async Task The_decision_is_shown_in_the_words_of_the_intake()
    {
        var useCase = await AnApproval.Decided(Portal);
        await SignInAs(Part.Owner);
        var part = Render<CaseDecision>(p => p.Add(x => x.Case, useCase.Id));
        Assert.Contains("At the vendor, by contract", part.Markup, StringComparison.Ordinal);
        Assert.Contains("Up to Public", part.Markup, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("conditions", 2)]
    [InlineData("conditions?overdue=yes", 1)]
    [InlineData("conditions?unsettled=yes", 2)]
    public async Task Conditions_across_cases_are_filtered_by_the_address(string address, int rows)
    {
        await AnApproval.WithCondition(Portal, AnApproval.Stopping(Portal.Today()));
        await AnApproval.WithCondition(Portal);
        Portal.Clock.Advance(TimeSpan.FromDays(1));
        await SignInAs(Part.Governance);
        GoTo(address);
        var page = Render<ConditionsPage>();
        Assert.Equal(rows, page.FindAll("tbody tr").Count);
        // The overdue one comes first: what is due before production has no day.
        Assert.Contains("Overdue", Words(page.Find("tbody tr")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_no_condition_matches_the_page_says_so()
    {
        await AnApproval.WithCondition(Portal);
        await SignInAs(Part.Governance);
        GoTo("conditions?overdue=yes");
        Assert.Contains("No condition matches these filters.", Render<ConditionsPage>().Markup, StringComparison.Ordinal);
    }

    private async Task<(IRenderedComponent<OfficeDecisionPanel> Panel, IRenderedComponent<MudDialogProvider> Dialogs)> Office(UseCase useCase)
    {
        await SignInAs(Part.Governance);
        var dialogs = Dialogs();
        return (Render<OfficeDecisionPanel>(p => p.Add(x => x.Case, useCase.Id)), dialogs);
    }

    private async Task<int> Entries()
    {
        await using var db = Portal.Db();
        return await db.Trail.CountAsync();
    }
}
