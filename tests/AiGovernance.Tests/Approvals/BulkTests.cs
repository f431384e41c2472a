using AiGovernance.Approvals;
using AiGovernance.Approvals.Bulk;
using AiGovernance.Common;
using AiGovernance.Questionnaires;
using AiGovernance.Reviews.Inquiries;
using AiGovernance.Reviews.Pages;
using AiGovernance.RiskScoring;
using AiGovernance.Tests.Reviews;
using AiGovernance.Tests.Support;
using AiGovernance.UseCases;
using Bunit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace AiGovernance.Tests.Approvals;

/// <summary>RV-9: Low cases decided in one act.</summary>
public sealed class BulkTests : PageTest
{
    private static readonly OfficeCase Ready = new(RiskTier.Low, RevisionStatus.Submitted, 0, 0, false, false, null, null, 0, 0);

    // Unlike one another in name and purpose, so that none is taken for a duplicate.
    private static readonly (string Title, string Purpose)[] Ideas =
    [
        ("Invoice triage", "Sorts supplier bills by cost centre before an accountant opens them"),
        ("Canteen planner", "Foresees how many lunches the kitchen cooks on each weekday"),
        ("Subtitle writer", "Puts captions under training films for new colleagues"),
        ("Lamp check", "Finds broken street lights in photos of the yard"),
        ("Parcel weights", "Guesses postage for boxes of the shop from their measures"),
        ("Boiler watch", "Says when heating pumps need oil by their vibration"),
    ];

    [Theory]
    [InlineData(RiskTier.Low, null, false, null)]
    [InlineData(RiskTier.Low, "G11, no way to switch it off", false, "approvals.bulk-held-back")]
    [InlineData(RiskTier.Low, null, true, "approvals.bulk-alike")]
    [InlineData(RiskTier.Moderate, null, false, "approvals.bulk-not-low")]
    [InlineData(RiskTier.Prohibited, null, false, "approvals.bulk-not-low")]
    public void Only_Low_cases_without_block_or_duplicate(RiskTier tier, string? block, bool alike, string? refusal) =>
        Assert.Equal(refusal, LowBatch.RefusalFor(Ready with { Tier = tier }, block, alike)?.Code);

    [Fact]
    public void The_rules_of_a_single_decision_hold_as_well()
    {
        Assert.Equal(ApprovalRefusals.QuestionOpen, LowBatch.RefusalFor(Ready with { Status = RevisionStatus.InformationRequested }, null, false));
        Assert.Equal(ApprovalRefusals.ReviewsOpen, LowBatch.RefusalFor(Ready with { ReviewsNeeded = 1 }, null, false));
        Assert.Equal(ApprovalRefusals.NotAccepted.Code, LowBatch.RefusalFor(Ready with { NotAccepted = "The owner" }, null, false)?.Code);
        Assert.Equal(ApprovalRefusals.Blocked.Code, LowBatch.RefusalFor(Ready with { DecisionBlock = "G9" }, "G9", false)?.Code);
        Assert.Equal(ApprovalRefusals.CommitteeDecides.Code, LowBatch.RefusalFor(Ready with { Escalated = true }, null, false)?.Code);
    }

    [Theory]
    [InlineData(0, 0, Standing.Approved)]
    [InlineData(1, 0, Standing.ApprovedWithConditions)]
    [InlineData(0, 1, Standing.ApprovedWithConditions)]
    public void What_attaches_conditions_is_approved_with_them(int gates, int reviews, Standing outcome)
    {
        var found = Ready with { GateConditions = gates, ReviewConditions = reviews };
        Assert.Equal(outcome, LowBatch.OutcomeOf(found));
        Assert.Null(LowBatch.RefusalFor(found, null, false));
    }

    [Fact]
    public async Task Each_gets_its_own_decision_with_the_one_reason()
    {
        var (first, second) = (await Case(0), await Case(1));
        // G14 tells people that they meet AI: a condition that holds no step back.
        var third = await Case(2, a => a.With("ai-kind", AnswerValue.List("media")).With("audience", "staff-pass-on"));
        var lines = (await Decide(first, second, third)).Value!;
        Assert.Equal([(first.Reference, null), (second.Reference, null), (third.Reference, null)], lines.Select(l => (l.Reference, l.Refusal)));
        await using var db = Portal.Db();
        var made = await db.Decisions.ToDictionaryAsync(d => d.UseCaseId);
        Assert.Equal(3, made.Count);
        var decisions = new[] { first, second, third }.Select(c => made[c.Id]).ToList();
        Assert.Equal([Standing.Approved, Standing.Approved, Standing.ApprovedWithConditions], decisions.Select(d => d.Outcome));
        Assert.All(decisions, d => Assert.Equal(("Small and reversible", DecisionBody.GovernanceOffice, People.Of(Part.Governance), (DateOnly?)Portal.Today().AddMonths(24)), (d.Rationale, d.Body, d.DecidedBy!.Value, d.EndsOn)));
        Assert.Equal("Gate G14", (await db.Conditions.SingleAsync()).Source);
        await Portal.Work();
        Assert.Equal(6, await db.DueRows.CountAsync(r => r.Kind == ApprovalDues.ApprovalEnded.Kind || r.Kind == ApprovalDues.ReReviewOpens.Kind));
    }

    [Fact]
    public async Task What_cannot_be_decided_is_named_with_its_reason_and_the_others_are()
    {
        var good = await Case(0);
        var blocked = await Case(1, a => a.Only(q => q != "shutoff"));
        var asked = await Case(2);
        Assert.Null((await Portal.In(Part.Governance, (ReturnToSubmitter h) => h.Handle(asked.Id, asked.Revisions[0].Version, "Which films?"))).Refusal);
        asked = await Cases.Read(Portal, asked.Id);
        var notAccepted = await Case(3, accepted: false);
        var own = await Case(4, submitter: Part.Governance);
        var moderate = await Cases.Submitted(Portal, Cases.Moderate);
        var lines = (await Decide(good, blocked, asked, notAccepted, own, moderate)).Value!;
        Assert.Equal([null, "approvals.bulk-held-back", "approvals.question-open", "approvals.not-accepted", "use-cases.involved", "approvals.bulk-not-low"], lines.Select(l => l.Refusal?.Code));
        await using var db = Portal.Db();
        Assert.Equal(good.Id, (await db.Decisions.SingleAsync()).UseCaseId);
        Assert.Equal(Standing.Approved, await AnApproval.StandingOf(Portal, good.Id));
        Assert.Equal(Standing.Registered, await AnApproval.StandingOf(Portal, blocked.Id));
    }

    [Fact]
    public async Task Two_that_look_like_the_same_use_are_both_left_alone_and_so_is_what_changed_meanwhile()
    {
        var (one, twin, other, seen) = (await Case(0), await Case(0), await Case(1), await Case(2));
        var decided = await Portal.In(Part.Governance, (DecideLowCases h) => h.Handle([Chosen(one), Chosen(twin), Chosen(other) with { Version = other.Revisions[0].Version - 1 }, new(UseCaseId.New(), 1), Chosen(seen), Chosen(seen)], "why"));
        Assert.Equal([BulkRefusals.Alike.Code, BulkRefusals.Alike.Code, Refusal.Stale.Code, Refusal.NotFound.Code, null], decided.Value!.Select(l => l.Refusal?.Code));
        Assert.Equal(UseCaseRefusals.NothingOpen.Code, (await Decide(seen)).Value!.Single().Refusal?.Code);
    }

    [Theory]
    [InlineData(0, "approvals.bulk-none")]
    [InlineData(50, null)]
    [InlineData(51, "approvals.bulk-too-many")]
    public async Task At_most_fifty_are_chosen(int count, string? refusal)
    {
        var unknown = Enumerable.Range(0, count).Select(_ => new ChosenCase(UseCaseId.New(), 1)).ToList();
        Assert.Equal(refusal, (await Portal.In(Part.Governance, (DecideLowCases h) => h.Handle(unknown, "why"))).Refusal?.Code);
    }

    [Fact]
    public async Task Without_a_reason_nothing_is_decided()
    {
        var useCase = await Case(0);
        Assert.Equal(Refusal.ReasonMissing.Code, (await Portal.In(Part.Governance, (DecideLowCases h) => h.Handle([Chosen(useCase)], " "))).Refusal?.Code);
        Assert.Equal(Standing.Registered, await AnApproval.StandingOf(Portal, useCase.Id));
    }

    [Fact]
    public async Task The_office_comes_from_triage_chooses_confirms_and_sees_what_came_of_it()
    {
        var (first, second, blocked) = (await Case(0), await Case(1), await Case(2, a => a.Only(q => q != "shutoff")));
        var dialogs = Dialogs();
        await SignInAs(Part.Governance);
        var queue = Render<ReviewQueuePage>();
        Assert.Equal("/reviews/low", queue.WaitForElement("p.note a").GetAttribute("href"));

        var page = Render<LowCasesPage>();
        page.WaitForAssertion(() => Assert.Equal(2, page.FindAll("tbody tr").Count));
        Assert.StartsWith($"{blocked.Reference} Subtitle writer A rule holds it back: G11", Words(page.Find("ul.lines li")), StringComparison.Ordinal);
        Do(page, () => page.Find("form").Submit());
        Assert.Equal(BulkRefusals.NoneChosen.Message, page.Find("#cases-error").TextContent);
        Do(page, () => page.Find("#choose-all").Change(true));
        Do(page, () => page.Find("form").Submit());
        Assert.Equal(Refusal.ReasonMissing.Message, page.Find("#bulk-reason-error").TextContent);
        Do(page, () => page.Find("#bulk-reason").Input("Small and reversible"));
        // Meanwhile somebody else decides the second.
        Assert.Null((await Portal.Decide(second, Standing.Rejected)).Refusal);
        Press(page, "Approve 2 cases");
        Assert.Contains($"{first.Reference}, {second.Reference}. Each gets its own decision", dialogs.WaitForElement(".dialog-text").TextContent, StringComparison.Ordinal);
        Do(dialogs, () => dialogs.FindAll("button").Single(b => b.TextContent == "Approve").Click());
        page.WaitForAssertion(() => Assert.Contains("1 case is approved.", page.Markup, StringComparison.Ordinal));
        Assert.Contains($"{second.Reference}: {UseCaseRefusals.NothingOpen.Message}", Words(page.Find(".msg.wait")), StringComparison.Ordinal);
        Assert.Equal("Small and reversible", (await Portal.Db().Decisions.SingleAsync(d => d.UseCaseId == first.Id)).Rationale);
    }

    [Fact]
    public async Task Who_does_not_decide_is_told_so()
    {
        await SignInAs(Part.Colleague);
        Assert.Equal(Refusal.Forbidden.Code, Render<LowCasesPage>().WaitForElement("[data-code]").GetAttribute("data-code"));
    }

    private Task<UseCase> Case(int idea, Func<Answers, Answers>? change = null, bool accepted = true, Part? submitter = null)
    {
        var answers = AnApproval.Plain.With(IntakeAnswers.Title, Ideas[idea].Title).With(IntakeAnswers.Purpose, Ideas[idea].Purpose);
        return AnApproval.Decidable(Portal, change?.Invoke(answers) ?? answers, submitter, accepted);
    }

    private static ChosenCase Chosen(UseCase useCase) => new(useCase.Id, useCase.Revisions[^1].Version);

    private Task<Result<IReadOnlyList<BulkLine>>> Decide(params UseCase[] cases) => Portal.In(Part.Governance, (DecideLowCases h) => h.Handle([.. cases.Select(Chosen)], "Small and reversible"));
}
