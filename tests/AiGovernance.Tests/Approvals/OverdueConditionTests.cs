using AiGovernance.Approvals;
using AiGovernance.Common;
using AiGovernance.Dashboard.Inbox;
using AiGovernance.Tests.Reviews;
using AiGovernance.Tests.Support;
using AiGovernance.UseCases;
using AiGovernance.UseCases.Notices;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace AiGovernance.Tests.Approvals;

/// <summary>AP-2: conditions that stop nothing, and are not met in time. The clock starts on Monday, 14 September 2026.</summary>
public sealed class OverdueConditionTests : IAsyncDisposable
{
    private static readonly DateOnly Friday = new(2026, 9, 18);

    private readonly TestPortal portal = TestPortal.Start();

    [Fact]
    public async Task Without_an_answer_in_five_working_days_the_rule_suspends_and_not_a_second_before()
    {
        var condition = await NotStopping();
        await portal.GoOn(new(2026, 9, 25), new TimeOnly(23, 59, 59));
        Assert.Equal(Standing.ApprovedWithConditions, await Now(condition));
        await portal.GoOn(new(2026, 9, 26));
        Assert.Equal(Standing.Suspended, await Now(condition));
        await using var db = portal.Db();
        Assert.StartsWith("Suspended by rule AP-2: condition 1 was due on 18 Sep 2026", (await db.Suspensions.SingleAsync()).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_the_day_after_the_due_date_its_people_are_told_and_who_decided_is_asked()
    {
        var condition = await NotStopping();
        await portal.GoOn(Friday, new TimeOnly(23, 59, 59));
        Assert.DoesNotContain(await Inbox(Part.Governance), i => i.What.StartsWith("Extend or waive", StringComparison.Ordinal));
        Assert.DoesNotContain(await News(condition, Part.Owner), n => n.Title == "Condition 1 is overdue");
        await portal.GoOn(Friday.AddDays(1));
        Assert.Equal(new DateOnly(2026, 9, 25), Assert.Single(await Inbox(Part.Governance), i => i.What == "Extend or waive condition 1, or suspend").DueOn);
        Assert.Single(await News(condition, Part.Owner), n => n.Title == "Condition 1 is overdue");
        Assert.Contains(await Inbox(Part.Submitter), i => i.What == "Condition 1 is overdue");
        Assert.Null((await portal.In(Part.Owner, (MarkNoticesRead h) => h.Handle(condition.UseCaseId))).Refusal);
        Assert.Empty(await News(condition, Part.Owner));
        Assert.NotEmpty(await News(condition, Part.Submitter));
    }

    [Fact]
    public async Task An_extension_moves_the_day_once()
    {
        var condition = await NotStopping();
        await portal.GoOn(new(2026, 9, 21));
        Assert.Null((await Extend(condition, new(2026, 10, 2))).Refusal);
        await portal.GoOn(new(2026, 10, 9), new TimeOnly(23, 59, 59));
        Assert.Equal(Standing.ApprovedWithConditions, await Now(condition));
        Assert.Equal(ApprovalRefusals.ExtendedAlready.Code, (await Extend(condition, new(2026, 11, 2))).Refusal?.Code);
        await portal.GoOn(new(2026, 10, 10));
        Assert.Equal(Standing.Suspended, await Now(condition));
    }

    [Fact]
    public async Task A_waived_condition_suspends_nothing()
    {
        var condition = await NotStopping();
        await portal.GoOn(new(2026, 9, 21));
        Assert.Null((await portal.In(Part.Governance, (WaiveCondition h) => h.Handle(condition.Id, "no longer needed"))).Refusal);
        await portal.GoOn(new(2026, 10, 30));
        Assert.Equal(Standing.ApprovedWithConditions, await Now(condition));
    }

    [Fact]
    public async Task A_proof_rejected_after_the_time_suspends()
    {
        var condition = await NotStopping();
        Assert.Null((await portal.In(Part.Owner, (GiveProof h) => h.Handle(condition.Id, "the report"))).Refusal);
        await portal.GoOn(new(2026, 9, 28));
        Assert.Equal(Standing.ApprovedWithConditions, await Now(condition));
        Assert.Null((await portal.In(Part.Governance, (VerifyCondition h) => h.Handle(condition.Id, false, "of last year"))).Refusal);
        await portal.Work();
        Assert.Equal(Standing.Suspended, await Now(condition));
    }

    [Fact]
    public async Task Each_refusal_of_an_extension_is_said_by_name()
    {
        var condition = await NotStopping();
        var stopping = await AnApproval.WithCondition(portal, AnApproval.Stopping(Friday));
        var before = await AnApproval.WithCondition(portal, AnApproval.Stopping() with { Stops = false });
        Assert.Equal(Refusal.NotFound.Code, (await Extend(condition, Friday.AddDays(1), by: Part.Stranger)).Refusal?.Code);
        Assert.Equal(Refusal.Forbidden.Code, (await Extend(condition, Friday.AddDays(1), by: Part.Owner)).Refusal?.Code);
        Assert.Equal(Refusal.ReasonMissing.Code, (await Extend(condition, Friday.AddDays(1), "")).Refusal?.Code);
        Assert.Equal(ApprovalRefusals.StoppingNotExtended.Code, (await Extend(stopping, Friday.AddDays(1))).Refusal?.Code);
        Assert.Equal(ApprovalRefusals.NotExtendable.Code, (await Extend(before, Friday.AddDays(1))).Refusal?.Code);
        Assert.Equal(ApprovalRefusals.ExtendedBack.Code, (await Extend(condition, Friday)).Refusal?.Code);
        Assert.Null((await Extend(condition, Friday.AddDays(1))).Refusal);
    }

    public ValueTask DisposeAsync() => portal.DisposeAsync();

    private Task<Condition> NotStopping() => AnApproval.WithCondition(portal, AnApproval.Stopping(Friday) with { Stops = false });

    private Task<Result> Extend(Condition condition, DateOnly to, string reason = "the vendor needs time", Part? by = null) =>
        portal.In(by ?? Part.Governance, (ExtendCondition h) => h.Handle(condition.Id, to, reason));

    private Task<Standing> Now(Condition condition) => AnApproval.StandingOf(portal, condition.UseCaseId);

    private async Task<IReadOnlyList<NoticeRow>> News(Condition condition, Part part) => (await portal.In(part, (ListNotices h) => h.Handle(condition.UseCaseId))).Value!;

    private async Task<IEnumerable<InboxItem>> Inbox(Part part) => (await portal.In(part, (ReadInbox h) => h.Handle())).Value!.Groups.SelectMany(g => g.Items);
}
