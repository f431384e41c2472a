using AiGovernance.Approvals;
using AiGovernance.Dashboard.Inbox;
using AiGovernance.Reviews;
using AiGovernance.Reviews.Assessments;
using AiGovernance.Tests.Reviews;
using AiGovernance.Tests.Support;
using AiGovernance.UseCases;
using AiGovernance.UseCases.Notices;
using Bunit;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.EntityFrameworkCore;
using MudBlazor;
using Xunit;

namespace AiGovernance.Tests.Approvals;

/// <summary>AP-1, AP-2: conditions on the page of the case, from the decision to their end.</summary>
public sealed class ConditionPanelTests : PageTest
{
    [Fact]
    public async Task A_proof_with_a_file_is_sent_back_with_a_reason_given_again_and_found_enough_and_each_is_told()
    {
        var condition = await AnApproval.WithCondition(Portal, AnApproval.Stopping(verifier: People.Of(Part.Legal)));
        var dialogs = Dialogs();
        var owners = await Conditions(Part.Owner, condition);
        Do(owners, () => owners.FindAll("button").Single(b => Words(b) == "Add a file to condition 1").Click());
        owners.FindComponent<InputFile>().UploadFiles(InputFileContent.CreateFromText("Tested with 40 letters.", "report.txt"));
        owners.WaitForAssertion(() => Assert.Contains("report.txt", Words(owners.Find("a[href^='/files/']")), StringComparison.Ordinal));
        await Prove(owners, dialogs, "See the report, page 1");
        Assert.Contains(await Inbox(Part.Legal), i => i.What == "Check the proof of condition 1");

        var verifiers = await Conditions(Part.Legal, condition);
        Assert.Contains("See the report, page 1", verifiers.Markup, StringComparison.Ordinal);
        Assert.NotEmpty(verifiers.FindAll("a[href^='/files/']"));
        Press(verifiers, "Not enough");
        dialogs.WaitForElement("#reason");
        Do(dialogs, () => dialogs.Find("#reason").Input("The letters of the last month"));
        Do(dialogs, () => dialogs.Find(".btn.primary").Click());
        verifiers.WaitForAssertion(() => Assert.Contains("Missing in the proof before: The letters of the last month", Words(verifiers.Find("tbody")), StringComparison.Ordinal));
        Assert.Equal(ConditionState.Open, (await AnApproval.Again(Portal, condition)).State);
        Assert.Contains("The letters of the last month", Assert.Single(await News(condition), n => n.Title == "The proof of condition 1 is not enough").Text, StringComparison.Ordinal);

        owners = await Conditions(Part.Owner, condition);
        Assert.Contains("Missing in the proof before", owners.Markup, StringComparison.Ordinal);
        await Prove(owners, dialogs, "With the last month");
        verifiers = await Conditions(Part.Legal, condition);
        Press(verifiers, "Proof is enough");
        verifiers.WaitForAssertion(() => Assert.Contains("1 of 1 settled", verifiers.Markup, StringComparison.Ordinal));
        var met = await AnApproval.Again(Portal, condition);
        Assert.Equal((ConditionState.Met, People.Of(Part.Legal), null), (met.State, met.SettledBy!.Value, met.Remark));
        Assert.Contains(await News(condition), n => n.Title == "Condition 1 is met");
    }

    [Fact]
    public async Task A_stopping_condition_offers_its_owner_the_proof_and_tells_others_whom_it_waits_for()
    {
        var condition = await AnApproval.WithCondition(Portal, AnApproval.Stopping(Portal.Today().AddDays(5)));
        Portal.Clock.Advance(TimeSpan.FromDays(6));
        Assert.Contains((await Conditions(Part.Owner, condition)).FindAll("button"), b => Words(b) == "Give proof");
        var offices = await Conditions(Part.Governance, condition);
        Assert.Equal(["Suspend", "Waive"], offices.FindAll("td .buttons button").Select(Words));
        Assert.Contains("Owner gives the proof", Words(offices.Find("tbody")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_date_that_is_not_taken_is_said_in_the_dialog_and_nothing_typed_is_lost()
    {
        var (condition, panel, dialogs) = await Extending();
        Do(dialogs, () => dialogs.Find("#extend-to").Change("2026-09-18"));
        Do(dialogs, () => dialogs.Find("#extend-reason").Input("The vendor needs a month"));
        Do(dialogs, () => dialogs.Find(".btn.primary").Click());
        dialogs.WaitForAssertion(() => Assert.Equal(ApprovalRefusals.ExtendedBack.Message, Words(dialogs.Find("#extend-error"))));
        Assert.Equal("The vendor needs a month", dialogs.Find("#extend-reason").GetAttribute("value"));
        Assert.Equal(new DateOnly(2026, 9, 18), (await AnApproval.Again(Portal, condition)).DueOn);

        Do(dialogs, () => dialogs.Find("#extend-to").Change("2026-10-18"));
        Do(dialogs, () => dialogs.Find(".btn.primary").Click());
        panel.WaitForAssertion(() => Assert.Contains("was Fri 18 Sep, extended: The vendor needs a month", Words(panel.Find("tbody")), StringComparison.Ordinal));
        var extended = await AnApproval.Again(Portal, condition);
        Assert.Equal((new DateOnly(2026, 10, 18), new DateOnly(2026, 9, 18), "The vendor needs a month"), (extended.DueOn, extended.ExtendedFrom, extended.ExtendedBecause));
    }

    [Fact]
    public async Task A_waived_condition_says_why()
    {
        var condition = await AnApproval.WithCondition(Portal);
        Assert.Null((await Portal.In(Part.Governance, (WaiveCondition h) => h.Handle(condition.Id, "the vendor closed the gap"))).Refusal);
        Assert.Contains("Waived because: the vendor closed the gap", Words((await Conditions(Part.Owner, condition)).Find("tbody")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Weekly figures", "Proof: Weekly figures. Stops production.")]
    [InlineData("Weekly figures.", "Proof: Weekly figures. Stops production.")]
    public async Task A_proof_ends_with_one_full_stop(string proof, string expected)
    {
        var condition = await AnApproval.WithCondition(Portal, AnApproval.Stopping() with { Proof = proof });
        Assert.Contains(expected, Words((await Conditions(Part.Owner, condition)).Find("tbody")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_office_numbers_its_own_after_those_that_attach_and_reads_their_proof_and_people()
    {
        var useCase = await AnApproval.Reviewed(Portal, ReviewOutcome.SupportsWithConditions);
        await SignInAs(Part.Governance);
        var panel = Render<OfficeDecisionPanel>(p => p.Add(x => x.Case, useCase.Id));
        var attached = panel.FindAll("ol.lines li").Select(Words).ToList();
        Assert.Equal(4, attached.Count);
        Assert.Contains(attached, a => a.Contains("Proof: Screenshot of the mask. Owner gives it, Security reviewer checks it; due before production. Stops production.", StringComparison.Ordinal));
        Assert.Contains(attached, a => a.Contains("the governance office checks it", StringComparison.Ordinal));
        Do(panel, () => panel.Find("input[value=ApprovedWithConditions]").Change(true));
        Press(panel, "Add a condition");
        Assert.Equal("Condition 5", Words(panel.Find("label[for=condition-text-1]")));
        Assert.False(panel.Find("fieldset .stack input[type=checkbox]").HasAttribute("checked"));
    }

    [Fact]
    public async Task An_approved_assessment_offers_itself_as_proof_of_its_gates_condition()
    {
        var condition = await OfGate("Gate G12");
        Assert.Null((await Row(condition)).OnRecord);
        var record = await AnAssessment.Recorded(Portal, condition.UseCaseId, AssessmentKind.Dpia);
        Assert.Null((await Row(condition)).OnRecord);
        Assert.Null((await AnAssessment.Answer(Portal, record)).Refusal);
        var offered = (await Row(condition)).OnRecord!;
        Assert.Equal("Data protection impact assessment of 14 Sep 2026 by Harbour Security: passed; approved by Governance office. Kept at HS-1.", offered);

        var dialogs = Dialogs();
        var panel = await Conditions(Part.Owner, condition);
        Press(panel, "Give proof");
        dialogs.WaitForElement("#reason");
        Assert.Equal(offered, dialogs.Find("#reason").GetAttribute("value"));
        Do(dialogs, () => dialogs.Find(".btn.primary").Click());
        panel.WaitForAssertion(() => Assert.Equal((ConditionState.ProofGiven, offered), StateOf(condition)));
    }

    [Theory]
    [InlineData("Gate G13", AssessmentResult.Passed, 0)] // asks for another kind
    [InlineData("Gate G12", AssessmentResult.Failed, 0)]
    [InlineData("Gate G12", AssessmentResult.Passed, 11)] // over since yesterday
    public async Task What_does_not_show_it_does_not_offer_itself(string source, AssessmentResult result, int days)
    {
        var condition = await OfGate(source);
        Assert.Null((await AnAssessment.Record(Portal, condition.UseCaseId, Portal.Terms(AssessmentKind.Dpia, result, Portal.Today().AddDays(10)))).Refusal);
        await using var db = Portal.Db();
        Assert.Null((await AnAssessment.Answer(Portal, await db.AssessmentRecords.Select(r => r.Id).SingleAsync())).Refusal);
        Portal.Clock.Advance(TimeSpan.FromDays(days));
        Assert.Null((await Row(condition)).OnRecord);
    }

    private async Task<Condition> OfGate(string source)
    {
        var useCase = await AnApproval.Decidable(Portal);
        await AnApproval.Take(Portal, useCase.Id, Standing.ApprovedWithConditions, null, new ConditionTerms("Impact assessment", source, null, "Report", null, true));
        return await AnApproval.ConditionOf(Portal, useCase);
    }

    private async Task<(Condition, IRenderedComponent<CaseConditions>, IRenderedComponent<MudDialogProvider>)> Extending()
    {
        var condition = await AnApproval.WithCondition(Portal, AnApproval.Stopping(new(2026, 9, 18)) with { Stops = false });
        var dialogs = Dialogs();
        var panel = await Conditions(Part.Governance, condition);
        Press(panel, "Extend");
        dialogs.WaitForElement("#extend-to");
        return (condition, panel, dialogs);
    }

    private async Task Prove(IRenderedComponent<CaseConditions> panel, IRenderedComponent<MudDialogProvider> dialogs, string proof)
    {
        Press(panel, "Give proof");
        dialogs.WaitForElement("#reason");
        Do(dialogs, () => dialogs.Find("#reason").Input(proof));
        Do(dialogs, () => dialogs.Find(".btn.primary").Click());
        panel.WaitForAssertion(() => Assert.Contains("Proof given", panel.Markup, StringComparison.Ordinal));
        await Task.CompletedTask;
    }

    private async Task<IRenderedComponent<CaseConditions>> Conditions(Part part, Condition condition)
    {
        await SignInAs(part);
        return Render<CaseConditions>(p => p.Add(x => x.Case, condition.UseCaseId));
    }

    private async Task<ConditionRow> Row(Condition condition) => Assert.Single((await Portal.In(Part.Owner, (ListConditions h) => h.Handle(new(condition.UseCaseId)))).Value!);

    private (ConditionState, string?) StateOf(Condition condition)
    {
        using var db = Portal.Db();
        var now = db.Conditions.AsNoTracking().Single(c => c.Id == condition.Id);
        return (now.State, now.Proof);
    }

    private async Task<IReadOnlyList<NoticeRow>> News(Condition condition) => (await Portal.In(Part.Owner, (ListNotices h) => h.Handle(condition.UseCaseId))).Value!;

    private async Task<IEnumerable<InboxItem>> Inbox(Part part) => (await Portal.In(part, (ReadInbox h) => h.Handle())).Value!.Groups.SelectMany(g => g.Items);
}
