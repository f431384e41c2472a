using AiGovernance.Approvals;
using AiGovernance.Approvals.ShutOff;
using AiGovernance.Dashboard.Inbox;
using AiGovernance.Tests.Reviews;
using AiGovernance.Tests.Support;
using AiGovernance.UseCases;
using Bunit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace AiGovernance.Tests.Approvals;

/// <summary>AP-2, AP-5: what is overdue, on the page to which its task leads. The clock starts on Monday, 14 September 2026.</summary>
public sealed class OverduePageTests : PageTest
{
    private static readonly DateOnly Friday = new(2026, 9, 18);

    [Fact]
    public async Task The_task_leads_to_the_condition_where_the_rules_day_stands_and_it_can_be_suspended()
    {
        var condition = await Overdue();
        var task = Assert.Single(await Inbox(Part.Governance), i => i.What == "Waive condition 1, or suspend");
        Assert.EndsWith("?tab=conditions#condition-1", task.Href, StringComparison.Ordinal);
        var dialogs = Dialogs();
        await SignInAs(Part.Governance);
        var page = Render<CaseConditions>(p => p.Add(x => x.Case, condition.UseCaseId));
        Assert.Contains("The rule suspends on Fri 2 Oct", Words(page.Find("#condition-1 td[data-l=State]")), StringComparison.Ordinal);

        Press(page, "Suspend");
        dialogs.WaitForElement("#reason");
        Do(dialogs, () => dialogs.Find("#reason").Input("nobody answers"));
        Do(dialogs, () => dialogs.Find(".btn.danger").Click());
        page.WaitForAssertion(() => Assert.DoesNotContain(page.FindAll("button"), b => Words(b) == "Suspend"));
        await using var db = Portal.Db();
        Assert.Equal("nobody answers", (await db.Suspensions.SingleAsync()).Reason);
        Assert.DoesNotContain("The rule suspends", page.Markup, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, null)] // due today
    [InlineData(1, "The rule suspends on Fri 2 Oct")]
    [InlineData(13, "The rule suspends on Fri 2 Oct")]
    public async Task The_day_stands_there_from_the_first_day_over(int days, string? said)
    {
        var condition = await AnApproval.WithCondition(Portal, AnApproval.Stopping(Friday));
        Portal.Clock.Advance(Friday.AddDays(days).ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc) - Portal.Clock.Now);
        await SignInAs(Part.Owner);
        var state = Words(Render<CaseConditions>(p => p.Add(x => x.Case, condition.UseCaseId)).Find("td[data-l=State]"));
        if (said is null) Assert.DoesNotContain("The rule suspends", state, StringComparison.Ordinal);
        else Assert.Contains(said, state, StringComparison.Ordinal);
        Assert.DoesNotContain((await Portal.In(Part.Owner, (ListConditions h) => h.Handle(new(condition.UseCaseId)))).Value!, r => r.MaySuspend);
    }

    [Fact]
    public async Task A_suspended_use_says_what_is_settled_first_and_the_office_hears_the_same()
    {
        var condition = await Overdue();
        await Portal.GoOn(new(2026, 10, 2));
        Assert.Equal(Standing.Suspended, await AnApproval.StandingOf(Portal, condition.UseCaseId));
        await SignInAs(Part.Owner);
        var panel = Render<SuspensionPanel>(p => p.Add(x => x.Case, condition.UseCaseId));
        Assert.Contains("Settled first Condition 1 Met or waived", Words(panel.Find("dl")), StringComparison.Ordinal);
        Assert.EndsWith("?tab=conditions#condition-1", panel.Find("dl a").GetAttribute("href"), StringComparison.Ordinal);
        Assert.Null((await Portal.In(Part.Owner, (AskReinstatement h) => h.Handle(condition.UseCaseId, "it is tested"))).Refusal);
        Assert.Equal(ShutOffRefusals.StillOverdue.Code, (await Portal.In(Part.Governance, (AnswerReinstatement h) => h.Handle(condition.UseCaseId, true, "tested"))).Refusal?.Code);

        Assert.Null((await Portal.In(Part.Owner, (GiveProof h) => h.Handle(condition.Id, "the report"))).Refusal);
        Assert.DoesNotContain("Settled first", Render<SuspensionPanel>(p => p.Add(x => x.Case, condition.UseCaseId)).Markup, StringComparison.Ordinal);
        Assert.Null((await Portal.In(Part.Governance, (AnswerReinstatement h) => h.Handle(condition.UseCaseId, true, "tested"))).Refusal);
    }

    [Fact]
    public async Task What_a_former_decision_asked_for_is_folded_under_it()
    {
        var condition = await AnApproval.WithProof(Portal);
        await SignInAs(Part.Owner);
        Assert.Empty(Render<CaseDecision>(p => p.Add(x => x.Case, condition.UseCaseId)).FindAll("details"));
        Portal.Clock.Advance(TimeSpan.FromDays(1));
        Assert.Null((await AnApproval.SubmitAgain(Portal, condition.UseCaseId)).Refusal);
        Assert.Null((await AnApproval.Take(Portal, condition.UseCaseId, Standing.ApprovedWithConditions, Portal.Today().AddDays(100), AnApproval.Stopping())).Refusal);

        var page = Render<CaseDecision>(p => p.Add(x => x.Case, condition.UseCaseId));
        Assert.Equal("1 condition of this decision, not in force any more", Words(Assert.Single(page.FindAll("details summary"))));
        Assert.Equal("Test it Governance office; due before production; its proof was not checked any moreGiven: the report", Words(page.Find("details li")));
        Assert.Equal("Decision on revision 1", Words(page.Find("details").Closest("section")!.QuerySelector("h2")!));
    }

    [Fact]
    public async Task The_intake_says_who_stops_it_until_a_plan_is_written_and_is_where_the_plan_begins()
    {
        var useCase = await AnApproval.Decidable(Portal, AnApproval.Plain.With(IntakeAnswers.ShutOff, "Ines blocks the accounts, 10 minutes"));
        await SignInAs(Part.Owner);
        var panel = Render<ShutOffPanel>(p => p.Add(x => x.Case, useCase.Id));
        Assert.Contains("As the intake says Ines blocks the accounts, 10 minutes", Words(panel.Find("dl")), StringComparison.Ordinal);
        Assert.DoesNotContain("Nobody has written down", panel.Markup, StringComparison.Ordinal);
        Press(panel, "Write the plan");
        Assert.Equal("Ines blocks the accounts, 10 minutes", panel.Find("#shutoff-how").GetAttribute("value"));
        Do(panel, () => panel.Find("#shutoff-who").Input("Ines"));
        Do(panel, () => panel.Find("#shutoff-minutes").Change("10"));
        Press(panel, "Save the plan");
        panel.WaitForAssertion(() => Assert.DoesNotContain("As the intake says", panel.Markup, StringComparison.Ordinal));
        await using var db = Portal.Db();
        Assert.Equal(("Ines", 10), await db.ShutOffPlans.Select(p => new ValueTuple<string, int>(p.Who, p.Minutes)).SingleAsync());
    }

    private async Task<Condition> Overdue()
    {
        var condition = await AnApproval.WithCondition(Portal, AnApproval.Stopping(Friday));
        await Portal.GoOn(Friday.AddDays(1));
        return condition;
    }

    private async Task<IReadOnlyList<InboxItem>> Inbox(Part part) => [.. (await Portal.In(part, (ReadInbox h) => h.Handle())).Value!.Groups.SelectMany(g => g.Items)];
}
