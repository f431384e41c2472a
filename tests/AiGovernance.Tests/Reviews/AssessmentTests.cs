using AiGovernance.Approvals;
using AiGovernance.Common;
using AiGovernance.Dashboard.Inbox;
using AiGovernance.Frameworks;
using AiGovernance.Questionnaires;
using AiGovernance.Reviews.Assessments;
using AiGovernance.Tests.Approvals;
using AiGovernance.Tests.Support;
using AiGovernance.UseCases;
using Bunit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace AiGovernance.Tests.Reviews;

/// <summary>RV-10, AP-4: assessments on the record, and what waits for them.</summary>
public sealed class AssessmentTests : PageTest
{
    [Fact]
    public async Task Production_of_a_High_case_waits_for_each_and_names_it()
    {
        var useCase = await High();
        Assert.Equal(["the validation before deployment is missing", "the architecture review is missing", "the security assessment is missing", "the rollout plan is missing"],
            (await Blocks(useCase)).Where(b => b.StartsWith("the ", StringComparison.Ordinal) && !b.Contains("red-team", StringComparison.Ordinal)));
        Assert.Contains("the rollout plan is missing", (await Start(useCase)).Refusal?.Message, StringComparison.Ordinal);
        await AnAssessment.Recorded(Portal, useCase.Id, AssessmentKind.RolloutPlan);
        Assert.Contains("the rollout plan waits for approval", await Blocks(useCase));
        await AnAssessment.Approved(Portal, useCase.Id, AssessmentKind.ArchitectureReview, AssessmentKind.SecurityAssessment, AssessmentKind.ValidationBefore, AssessmentKind.RedTeam);
        await AllApproved();
        Assert.Null((await Start(useCase)).Refusal);
    }

    [Fact]
    public async Task A_record_holds_through_its_last_day_and_one_that_was_not_passed_never()
    {
        var useCase = await Chatbot();
        Assert.Equal(["the red-team test is missing"], await Blocks(useCase));
        await Approve(useCase, Portal.Terms(AssessmentKind.RedTeam, end: Portal.Today().AddDays(10)));
        await Later(10);
        Assert.Empty(await Blocks(useCase));
        await Later(1);
        Assert.Equal(["the red-team test ended on 24 Sep 2026"], await Blocks(useCase));
        await Approve(useCase, Portal.Terms(AssessmentKind.RedTeam, AssessmentResult.Failed));
        Assert.Equal(["the red-team test was not passed"], await Blocks(useCase));
        Assert.Equal(ApprovalRefusals.ProductionBlocked.Code, (await Start(useCase)).Refusal?.Code);
    }

    [Fact]
    public async Task Waiving_the_condition_of_a_gate_waives_its_assessment()
    {
        // G17: an effect on people without a fairness check.
        var answers = AnApproval.Plain.With("people", AnswerValue.List("customers")).With("how-many", "lt100").With("vulnerable", "no").With("effect", "influences").With("rights", AnswerValue.List("none")).With("explain", "yes").With("s-fair", "no");
        var useCase = await AnApproval.Decidable(Portal, answers);
        await AnApproval.Take(Portal, useCase.Id, Standing.ApprovedWithConditions, null, new ConditionTerms("Bias check", "Gate G17", null, "Report", null, true));
        useCase = await Cases.Read(Portal, useCase.Id);
        Assert.Contains("the bias assessment is missing", await Blocks(useCase));
        var condition = await AnApproval.ConditionOf(Portal, useCase);
        Assert.Null((await Portal.In(Part.Governance, (WaiveCondition h) => h.Handle(condition.Id, "no person is ranked"))).Refusal);
        Assert.DoesNotContain("the bias assessment is missing", await Blocks(useCase));
    }

    [Fact]
    public async Task Each_refusal_is_said_by_name()
    {
        var useCase = await Chatbot();
        var terms = Portal.Terms(AssessmentKind.RedTeam);
        Assert.Equal(Refusal.NotFound.Code, (await AnAssessment.Record(Portal, useCase.Id, terms, Part.Stranger)).Refusal?.Code);
        Assert.Equal(Refusal.Forbidden.Code, (await AnAssessment.Record(Portal, useCase.Id, terms, Part.Colleague)).Refusal?.Code);
        Assert.Equal(AssessmentRefusals.SummaryMissing.Code, (await AnAssessment.Record(Portal, useCase.Id, terms with { Summary = " " })).Refusal?.Code);
        var id = await AnAssessment.Recorded(Portal, useCase.Id);
        Assert.Equal(Refusal.NotFound.Code, (await AnAssessment.Answer(Portal, id, by: Part.Stranger)).Refusal?.Code);
        Assert.Equal(Refusal.Forbidden.Code, (await AnAssessment.Answer(Portal, id, by: Part.Owner)).Refusal?.Code);
        Assert.Equal(Refusal.Forbidden.Code, (await AnAssessment.Answer(Portal, id, by: Part.Privacy)).Refusal?.Code);
        Assert.Equal(Refusal.ReasonMissing.Code, (await AnAssessment.Answer(Portal, id, reason: " ")).Refusal?.Code);
        Assert.Null((await AnAssessment.Answer(Portal, id, by: Part.Security)).Refusal);
        Assert.Equal(AssessmentRefusals.AnsweredAlready.Code, (await AnAssessment.Answer(Portal, id)).Refusal?.Code);
    }

    [Fact]
    public async Task Who_has_a_part_in_the_case_or_recorded_it_does_not_approve_it()
    {
        var own = await AnApproval.Decidable(Portal, submitter: Part.Governance);
        var id = await AnAssessment.Recorded(Portal, own.Id);
        Assert.StartsWith("You submitted", (await AnAssessment.Answer(Portal, id)).Refusal?.Message, StringComparison.Ordinal);
        var useCase = await Chatbot();
        Assert.Null((await AnAssessment.Record(Portal, useCase.Id, Portal.Terms(AssessmentKind.Bias), Part.Governance)).Refusal);
        await using var db = Portal.Db();
        var recorded = await db.AssessmentRecords.SingleAsync(r => r.Kind == AssessmentKind.Bias);
        Assert.Equal(AssessmentRefusals.OwnWork.Code, (await AnAssessment.Answer(Portal, recorded.Id)).Refusal?.Code);
    }

    [Fact]
    public async Task The_owner_is_told_what_is_missing_and_what_ends_soon_and_the_approver_what_waits()
    {
        var useCase = await Chatbot();
        Assert.Contains("Bring: red-team test", await Whats(Part.Owner));
        var id = await AnAssessment.Recorded(Portal, useCase.Id);
        Assert.DoesNotContain("Bring: red-team test", await Whats(Part.Owner));
        Assert.Contains("Approve: red-team test", await Whats(Part.Governance));
        Assert.Contains("Approve: red-team test", await Whats(Part.Security));
        Assert.DoesNotContain("Approve: red-team test", await Whats(Part.Privacy));
        Assert.Null((await AnAssessment.Answer(Portal, id)).Refusal);
        Assert.DoesNotContain("Approve: red-team test", await Whats(Part.Governance));
        Assert.DoesNotContain("Bring: red-team test", await Whats(Part.Owner));

        var end = Portal.Today().AddDays(100);
        await Approve(useCase, Portal.Terms(AssessmentKind.RedTeam, end: end));
        await Later(39);
        Assert.DoesNotContain("Bring: red-team test", await Whats(Part.Owner));
        await Later(1);
        var task = (await Inbox(Part.Owner)).Single(i => i.What == "Bring: red-team test");
        Assert.Equal(("It ends soon. Production waits for it (AP-4).", end), (task.Why, task.DueOn));
    }

    [Fact]
    public async Task While_it_runs_one_validation_is_asked_for_after_the_other()
    {
        var useCase = await High();
        await AnAssessment.Approved(Portal, useCase.Id, AssessmentKind.ArchitectureReview, AssessmentKind.SecurityAssessment, AssessmentKind.RolloutPlan, AssessmentKind.ValidationBefore, AssessmentKind.RedTeam);
        Assert.DoesNotContain(await Whats(Part.Owner), w => w.StartsWith("Bring", StringComparison.Ordinal));
        Assert.Null((await Start(useCase)).Refusal);
        Assert.Equal(["Bring: validation during deployment"], (await Whats(Part.Owner)).Where(w => w.StartsWith("Bring", StringComparison.Ordinal)));
        await AnAssessment.Approved(Portal, useCase.Id, AssessmentKind.ValidationDuring);
        Assert.Equal(["Bring: validation after deployment"], (await Whats(Part.Owner)).Where(w => w.StartsWith("Bring", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task An_approved_assessment_is_evidence_and_one_that_waits_is_not()
    {
        var useCase = await Chatbot();
        var id = await AnAssessment.Recorded(Portal, useCase.Id, AssessmentKind.ValidationBefore);
        Assert.NotEqual(Verdict.Evidenced, await Verdict21());
        Assert.Null((await AnAssessment.Answer(Portal, id)).Refusal);
        Assert.Equal(Verdict.Evidenced, await Verdict21());

        async Task<Verdict> Verdict21() => (await Portal.In(Part.Owner, (ReadUseCaseCoverage h) => h.Handle(useCase.Id))).Value!.Rows.Single(s => s.Subcategory.Id == "MEASURE 2.1").Result.Verdict;
    }

    [Fact]
    public async Task It_is_recorded_and_approved_on_the_case_and_what_is_wrong_stands_at_its_field()
    {
        var useCase = await Chatbot();
        var dialogs = Dialogs();
        await SignInAs(Part.Owner);
        var owners = Render<AssessmentPanel>(p => p.Add(x => x.Case, useCase.Id));
        Assert.Contains("Red-team test It generates or acts by itself, or nobody knows before production Missing", Words(owners.WaitForElement("tbody tr")), StringComparison.Ordinal);
        Press(owners, "Record an assessment");
        Assert.Equal("RedTeam", owners.Find("#assessment-kind optgroup option").GetAttribute("value"));
        Do(owners, () => owners.Find("#assessment-kind").Change("RedTeam"));
        Do(owners, () => owners.Find("#assessment-done").Change("2026-09-10"));
        Do(owners, () => owners.Find("#assessment-by").Input("Harbour Security"));
        Do(owners, () => owners.Find("input[value='WithFindings']").Change(true));
        Do(owners, () => owners.Find("#assessment-summary").Input("Two prompts got through; both are closed."));
        Do(owners, () => owners.Find("#assessment-reference").Input("https://docs.example.org/hs-1"));
        Do(owners, () => owners.Find("#assessment-end").Change("2026-09-01"));
        Do(owners, () => owners.Find("form").Submit());
        owners.WaitForAssertion(() => Assert.Equal(AssessmentRefusals.EndsTooEarly.Message, owners.Find("#assessment-end-error").TextContent));
        Assert.Equal("Harbour Security", owners.Find("#assessment-by").GetAttribute("value"));
        Do(owners, () => owners.Find("#assessment-end").Change("2027-09-10"));
        Do(owners, () => owners.Find("form").Submit());
        Assert.Equal("https://docs.example.org/hs-1", owners.WaitForElement("td a").GetAttribute("href"));
        Assert.DoesNotContain("Approve", owners.FindAll("button").Select(Words));

        await SignInAs(Part.Security);
        var reviewers = Render<AssessmentPanel>(p => p.Add(x => x.Case, useCase.Id));
        Press(reviewers, "Approve");
        dialogs.WaitForElement("textarea");
        Do(dialogs, () => dialogs.Find("textarea").Input("Read in full"));
        Do(dialogs, () => dialogs.Find(".btn.primary").Click());
        reviewers.WaitForAssertion(() => Assert.Contains("In force 10 Sep 2027", Words(reviewers.Find("tbody tr")), StringComparison.Ordinal));
        await using var db = Portal.Db();
        var record = await db.AssessmentRecords.SingleAsync();
        Assert.Equal((AssessmentState.Approved, People.Of(Part.Security), AssessmentResult.WithFindings), (record.State, record.AnsweredBy!.Value, record.Result));
    }

    [Fact]
    public async Task A_reference_that_is_no_web_address_is_text()
    {
        var useCase = await Chatbot();
        Assert.Null((await AnAssessment.Record(Portal, useCase.Id, Portal.Terms(AssessmentKind.Bias) with { Reference = "javascript:alert(1)" })).Refusal);
        await SignInAs(Part.Owner);
        var panel = Render<AssessmentPanel>(p => p.Add(x => x.Case, useCase.Id));
        panel.WaitForAssertion(() => Assert.Contains("javascript:alert(1)", panel.Markup, StringComparison.Ordinal));
        Assert.Empty(panel.FindAll("td a"));
    }

    /// <summary>Approved by the committee; its conditions are met.</summary>
    private async Task<UseCase> High()
    {
        var condition = await AnApproval.ByCommittee(Portal);
        await using var db = Portal.Db();
        foreach (var open in await db.Conditions.AsNoTracking().Where(c => c.UseCaseId == condition.UseCaseId).ToListAsync())
            Assert.Null((await Portal.In(Part.Chair, (WaiveCondition h) => h.Handle(open.Id, "for the test"))).Refusal);
        return await Cases.Read(Portal, condition.UseCaseId);
    }

    /// <summary>Moderate and it converses; approved.</summary>
    private async Task<UseCase> Chatbot()
    {
        var useCase = await AnApproval.Reviewed(Portal);
        Assert.Null((await Portal.Decide(useCase, Standing.ApprovedWithConditions)).Refusal);
        await using var db = Portal.Db();
        foreach (var condition in await db.Conditions.AsNoTracking().Where(c => c.UseCaseId == useCase.Id).ToListAsync())
            Assert.Null((await Portal.In(Part.Governance, (WaiveCondition h) => h.Handle(condition.Id, "for the test"))).Refusal);
        return await Cases.Read(Portal, useCase.Id);
    }

    private async Task Approve(UseCase useCase, AssessmentTerms terms)
    {
        Assert.Null((await AnAssessment.Record(Portal, useCase.Id, terms)).Refusal);
        await AllApproved();
    }

    private async Task AllApproved()
    {
        await using var db = Portal.Db();
        foreach (var id in await db.AssessmentRecords.Where(r => r.State == AssessmentState.Recorded).Select(r => r.Id).ToListAsync())
            Assert.Null((await AnAssessment.Answer(Portal, id)).Refusal);
    }

    private async Task<IReadOnlyList<string>> Blocks(UseCase useCase) => (await Portal.In(Part.Owner, (ReadProduction h) => h.Handle(useCase.Id))).Value!.Blocks;

    private Task<Result> Start(UseCase useCase) => Portal.In(Part.Owner, (StartProduction h) => h.Handle(useCase.Id, useCase.Version, "writer", "eu"));

    private async Task<IEnumerable<string>> Whats(Part part) => (await Inbox(part)).Select(i => i.What);

    private async Task<IEnumerable<InboxItem>> Inbox(Part part) => (await Portal.In(part, (ReadInbox h) => h.Handle())).Value!.Groups.SelectMany(g => g.Items);

    private Task Later(int days)
    {
        Portal.Clock.Advance(TimeSpan.FromDays(days));
        return Task.CompletedTask;
    }
}
