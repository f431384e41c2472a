using AiGovernance.Approvals;
using AiGovernance.Audit;
using AiGovernance.Tests.Reviews;
using AiGovernance.Tests.Support;
using AiGovernance.UseCases;
using AiGovernance.Workflows;
using Microsoft.EntityFrameworkCore;
using Xunit;
using CaseStanding = AiGovernance.UseCases.Standing;

namespace AiGovernance.Tests.Approvals;

/// <summary>AP-2, AP-3: what happens to an approval by rule, on the day and not before.</summary>
public sealed class ApprovalDuesTests : IAsyncDisposable
{
    private readonly TestPortal portal = TestPortal.Start();

    [Fact]
    public async Task A_stopping_condition_suspends_on_day_14_and_not_on_day_13_and_the_trail_names_the_rule()
    {
        var due = portal.Today().AddDays(10);
        var condition = await AnApproval.WithCondition(portal, AnApproval.Stopping(due));
        await portal.GoOn(due.AddDays(14).ToDateTime(TimeOnly.MinValue).AddSeconds(-1));
        Assert.Equal(CaseStanding.ApprovedWithConditions, await Standing(condition));
        await portal.GoOn(due.AddDays(14).ToDateTime(TimeOnly.MinValue));
        Assert.Equal(CaseStanding.Suspended, await Standing(condition));

        var entry = (await portal.In(Part.Auditor, (ListTrail h) => h.Handle(condition.UseCaseId.Value, 1))).Value!.Rows[0];
        Assert.Equal(("SuspendOverdue", "AiGovernance"), (entry.Action, entry.ActorName));
        Assert.StartsWith("Suspended by rule AP-2: condition 1 ", entry.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Days_of_downtime_change_nothing()
    {
        var condition = await AnApproval.WithCondition(portal, AnApproval.Stopping(portal.Today().AddDays(10)));
        await portal.GoOn(portal.Clock.Now.AddDays(90));
        Assert.Equal(CaseStanding.Suspended, await Standing(condition));
    }

    [Fact]
    public async Task What_is_due_before_production_never_suspends()
    {
        var before = await AnApproval.WithCondition(portal);
        await portal.GoOn(portal.Clock.Now.AddDays(90));
        Assert.Equal(CaseStanding.ApprovedWithConditions, await Standing(before));
    }

    [Fact]
    public async Task A_proof_holds_the_rule_off_until_it_is_rejected()
    {
        var condition = await AnApproval.WithProof(portal, AnApproval.Stopping(portal.Today().AddDays(10)));
        await portal.GoOn(portal.Clock.Now.AddDays(30));
        Assert.Equal(CaseStanding.ApprovedWithConditions, await Standing(condition));
        Assert.Null((await portal.In(Part.Governance, (VerifyCondition h) => h.Handle(condition.Id, false, "of last year"))).Refusal);
        await portal.Work();
        Assert.Equal(CaseStanding.Suspended, await Standing(condition));
    }

    [Fact]
    public async Task A_proof_rejected_in_time_leaves_the_day_as_it_was()
    {
        var due = portal.Today().AddDays(10);
        var condition = await AnApproval.WithProof(portal, AnApproval.Stopping(due));
        Assert.Null((await portal.In(Part.Governance, (VerifyCondition h) => h.Handle(condition.Id, false, "of last year"))).Refusal);
        await portal.GoOn(due.AddDays(13).ToDateTime(TimeOnly.MinValue));
        Assert.Equal(CaseStanding.ApprovedWithConditions, await Standing(condition));
        await portal.GoOn(due.AddDays(14).ToDateTime(TimeOnly.MinValue));
        Assert.Equal(CaseStanding.Suspended, await Standing(condition));
    }

    [Fact]
    public async Task A_waived_condition_suspends_nothing()
    {
        var condition = await AnApproval.WithCondition(portal, AnApproval.Stopping(portal.Today().AddDays(10)));
        Assert.Null((await portal.In(Part.Governance, (WaiveCondition h) => h.Handle(condition.Id, "no longer needed"))).Refusal);
        await portal.GoOn(portal.Clock.Now.AddDays(90));
        Assert.Equal(CaseStanding.ApprovedWithConditions, await Standing(condition));
    }

    [Fact]
    public async Task The_committees_conditions_suspend_too()
    {
        var condition = await AnApproval.ByCommittee(portal, dueInDays: 30);
        await portal.Work();
        await portal.GoOn(condition.DueOn!.Value.AddDays(13).ToDateTime(TimeOnly.MinValue));
        Assert.Equal(CaseStanding.ApprovedWithConditions, await Standing(condition));
        await portal.GoOn(condition.DueOn!.Value.AddDays(14).ToDateTime(TimeOnly.MinValue));
        Assert.Equal(CaseStanding.Suspended, await Standing(condition));
    }

    [Fact]
    public async Task An_approval_expires_on_the_day_after_its_last_and_what_runs_runs_without_approval()
    {
        var useCase = await AnApproval.Decided(portal);
        Assert.Null((await portal.In(Part.Owner, (StartProduction h) => h.Handle(useCase.Id, useCase.Version, "writer", "eu"))).Refusal);
        var last = useCase.ReviewDueOn!.Value;
        await portal.GoOn(last.ToDateTime(new TimeOnly(23, 59, 59)));
        Assert.Equal(CaseStanding.Approved, await AnApproval.StandingOf(portal, useCase.Id));
        await portal.GoOn(last.AddDays(1).ToDateTime(TimeOnly.MinValue));
        Assert.Equal(CaseStanding.Expired, await AnApproval.StandingOf(portal, useCase.Id));
        Assert.True((await portal.In(Part.Owner, (ReadProduction h) => h.Handle(useCase.Id))).Value!.RunsWithoutApproval);
        var entry = (await portal.In(Part.Auditor, (ListTrail h) => h.Handle(useCase.Id.Value, 1))).Value!.Rows[0];
        Assert.StartsWith("Expired by rule AP-3: ", entry.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_suspended_approval_expires_as_well()
    {
        var useCase = await AnApproval.Decided(portal);
        Assert.Null((await portal.In(Part.Governance, (SuspendUseCase h) => h.Handle(useCase.Id, "it leaks"))).Refusal);
        await portal.GoOn(useCase.ReviewDueOn!.Value.AddDays(1).ToDateTime(TimeOnly.MinValue));
        Assert.Equal(CaseStanding.Expired, await AnApproval.StandingOf(portal, useCase.Id));
    }

    [Fact]
    public async Task A_newer_decision_ends_the_times_of_the_former()
    {
        var condition = await AnApproval.WithCondition(portal, AnApproval.Stopping(portal.Today().AddDays(10)));
        var first = await Cases.Read(portal, condition.UseCaseId);
        portal.Clock.Advance(TimeSpan.FromDays(5));
        Assert.Null((await AnApproval.SubmitAgain(portal, first.Id)).Refusal);
        Assert.Null((await portal.Decide(await Cases.Read(portal, first.Id), CaseStanding.Approved)).Refusal);
        await portal.Work();
        await portal.GoOn(first.ReviewDueOn!.Value.AddDays(1).ToDateTime(TimeOnly.MinValue));
        Assert.Equal(CaseStanding.Approved, await Standing(condition));
        await portal.GoOn(first.ReviewDueOn!.Value.AddDays(6).ToDateTime(TimeOnly.MinValue));
        Assert.Equal(CaseStanding.Expired, await Standing(condition));
    }

    [Fact]
    public async Task A_signal_that_comes_twice_notes_the_times_once()
    {
        var useCase = await AnApproval.Decided(portal, CaseStanding.ApprovedWithConditions, AnApproval.Stopping(portal.Today().AddDays(10)));
        foreach (var _ in Enumerable.Range(0, 2))
            Assert.Null((await portal.AsSystem((WatchApproval h) => h.Handle(new Delivery(Guid.NewGuid(), ApprovalSignals.Decided.Kind, useCase.Id.Value, portal.Clock.Now)))).Refusal);
        await using var db = portal.Db();
        Assert.Equal([ApprovalDues.ApprovalEnded.Kind, ApprovalDues.ConditionNear.Kind, ApprovalDues.ConditionOverdue.Kind, ApprovalDues.ReReviewOpens.Kind, ApprovalDues.StoppingConditionOverdue.Kind], await db.DueRows.Select(r => r.Kind).Order().ToListAsync());
    }

    public ValueTask DisposeAsync() => portal.DisposeAsync();

    private Task<CaseStanding> Standing(Condition condition) => AnApproval.StandingOf(portal, condition.UseCaseId);
}
