using AiGovernance.Approvals;
using AiGovernance.Approvals.ShutOff;
using AiGovernance.Common;
using AiGovernance.Dashboard.Inbox;
using AiGovernance.Tests.Reviews;
using AiGovernance.Tests.Support;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace AiGovernance.Tests.Approvals;

/// <summary>AP-5: the plan, its drills, the stop that is confirmed, and the way back.</summary>
public sealed class ShutOffTests : IAsyncDisposable
{
    private static readonly ShutOffTerms Plan = new("Platform team", "Switch off the flag", 5);

    private readonly TestPortal portal = TestPortal.Start();

    [Fact]
    public async Task The_plan_is_written_changed_and_read_by_everyone_who_sees_the_case()
    {
        var useCase = await AnApproval.Decided(portal);
        Assert.Null((await Save(useCase, 0, Plan)).Refusal);
        var read = await Read(useCase, Part.Colleague);
        Assert.Equal((Plan, false), (read.Plan, read.MayPlan));
        Assert.Equal(Refusal.Stale.Code, (await Save(useCase, read.PlanVersion - 1, Plan)).Refusal?.Code);
        Assert.Null((await Save(useCase, read.PlanVersion, Plan with { Minutes = 9 })).Refusal);
        Assert.Equal(9, (await Read(useCase)).Plan!.Minutes);
    }

    [Theory]
    [InlineData(" ", "flag", 5, "approvals.shutoff-who-missing")]
    [InlineData("team", "", 5, "approvals.shutoff-how-missing")]
    [InlineData("team", "flag", 0, "approvals.shutoff-minutes")]
    [InlineData("team", "flag", ShutOffPlan.MostMinutes + 1, "approvals.shutoff-minutes")]
    [InlineData("team", "flag", 1, null)]
    [InlineData("team", "flag", ShutOffPlan.MostMinutes, null)]
    public async Task A_plan_says_who_how_and_how_long(string who, string how, int minutes, string? refusal)
    {
        var useCase = await AnApproval.Decided(portal);
        Assert.Equal(refusal, (await Save(useCase, 0, new(who, how, minutes))).Refusal?.Code);
        if (refusal is null) Assert.Equal(ShutOffRefusals.PlanTooLong.Code, (await Save(useCase, 0, new(who, new string('x', ShutOffPlan.TextMaxLength + 1), minutes))).Refusal?.Code);
    }

    [Theory]
    [InlineData(0, 4, null)]
    [InlineData(1, 4, "approvals.drill-ahead")]
    [InlineData(0, 0, "approvals.shutoff-minutes")]
    public async Task A_drill_has_a_day_and_minutes_and_is_not_recorded_ahead(int daysAhead, int minutes, string? refusal)
    {
        var useCase = await AnApproval.Decided(portal);
        Assert.Equal(refusal, (await portal.In(Part.Owner, (RecordDrill h) => h.Handle(useCase.Id, portal.Today().AddDays(daysAhead), minutes))).Refusal?.Code);
        Assert.Equal(refusal is null ? [(portal.Today(), 4, "Owner")] : [], (await Read(useCase)).Drills.Select(d => (d.On, d.Minutes, d.By)));
    }

    [Fact]
    public async Task The_owner_confirms_since_when_it_stopped()
    {
        var useCase = await AnApproval.Suspended(portal);
        Assert.Contains(await Whats(Part.Owner), w => w == "Stop it, and confirm that it stopped");
        Assert.Contains(await Whats(Part.Sponsor), w => w == "Suspended");
        portal.Clock.Advance(TimeSpan.FromHours(2));
        Assert.Equal(Refusal.Forbidden.Code, (await Confirm(useCase, portal.Clock.Now, Part.Submitter)).Refusal?.Code);
        Assert.Equal(ShutOffRefusals.StopAhead.Code, (await Confirm(useCase, portal.Clock.Now.AddSeconds(1))).Refusal?.Code);
        Assert.Equal(ShutOffRefusals.StopBeforeStart.Code, (await Confirm(useCase, portal.Clock.Now.AddHours(-2).AddSeconds(-1))).Refusal?.Code);
        Assert.Equal(Refusal.Stale.Code, (await portal.In(Part.Owner, (ConfirmStopped h) => h.Handle(useCase.Id, useCase.Version - 1, portal.Clock.Now))).Refusal?.Code);
        Assert.Null((await Confirm(useCase, portal.Clock.Now.AddHours(-1))).Refusal);
        var read = await Read(useCase);
        Assert.Equal((portal.Clock.Now.AddHours(-1), false), (read.StoppedAt, read.MayConfirm));
        Assert.DoesNotContain(await Whats(Part.Owner), w => w.StartsWith("Stop it", StringComparison.Ordinal) || w == "Suspended");
        Assert.Contains(await Whats(Part.Sponsor), w => w == "Suspended");
        Assert.Equal("use-cases.does-not-run", (await Confirm(await Cases.Read(portal, useCase.Id), portal.Clock.Now)).Refusal?.Code);
        await using var db = portal.Db();
        Assert.Equal([(true, false), (false, true)], await db.Set<CaseHistory>().Where(h => h.Standing == Standing.Suspended).OrderBy(h => h.From).Select(h => new ValueTuple<bool, bool>(h.InProduction, h.Until == null)).ToListAsync());
    }

    [Fact]
    public async Task Where_the_office_confirms_the_owner_still_reads_that_it_was_suspended()
    {
        var useCase = await AnApproval.Suspended(portal);
        Assert.Null((await Confirm(useCase, portal.Clock.Now, Part.Governance)).Refusal);
        Assert.Contains("Suspended", await Whats(Part.Owner));
        Assert.DoesNotContain("Suspended", await Whats(Part.Governance));
    }

    [Fact]
    public async Task Who_confirms_the_stop_still_reads_why_their_request_was_refused()
    {
        var useCase = await AnApproval.Suspended(portal);
        Assert.Null((await Ask(useCase)).Refusal);
        Assert.Null((await Answer(useCase, false, reason: "show the test")).Refusal);
        Assert.Null((await Confirm(useCase, portal.Clock.Now)).Refusal);
        Assert.Contains("Not reinstated", await Whats(Part.Owner));
    }

    [Fact]
    public async Task Without_a_word_in_24_hours_it_escalates_and_not_before()
    {
        await AnApproval.Suspended(portal);
        portal.Clock.Advance(TimeSpan.FromHours(24) - TimeSpan.FromSeconds(1));
        await portal.Work();
        Assert.DoesNotContain("See that it stops", await Whats(Part.Executive));
        portal.Clock.Advance(TimeSpan.FromSeconds(1));
        await portal.Work();
        Assert.Contains("See that it stops", await Whats(Part.Executive));
        Assert.Contains("See that it stops", await Whats(Part.Governance));
        Assert.Contains("Not confirmed as stopped", await Whats(Part.Submitter));
        // The owner has it as a task, which says both: why, and that it is late.
        Assert.Equal(["Stop it, and confirm that it stopped"], (await Whats(Part.Owner)).Except(["Approved"]));
        Assert.Contains(await Whys(Part.Owner), w => w == "Suspended: it leaks. The stop was not confirmed in time; the governance office and the executives are told (AP-5).");
    }

    [Fact]
    public async Task What_was_confirmed_in_time_does_not_escalate()
    {
        var useCase = await AnApproval.Suspended(portal);
        Assert.Null((await Confirm(useCase, portal.Clock.Now)).Refusal);
        portal.Clock.Advance(TimeSpan.FromDays(2));
        await portal.Work();
        Assert.DoesNotContain("See that it stops", await Whats(Part.Executive));
        await using var db = portal.Db();
        Assert.Null((await db.Suspensions.SingleAsync()).EscalatedAt);
    }

    [Fact]
    public async Task What_did_not_run_has_no_stop_to_confirm()
    {
        var useCase = await AnApproval.Decided(portal);
        Assert.Null((await portal.In(Part.Owner, (SuspendUseCase h) => h.Handle(useCase.Id, "it leaks"))).Refusal);
        var read = await Read(useCase);
        Assert.Equal((null, false), (read.Suspension!.StopDueAt, read.MayConfirm));
    }

    [Theory]
    [InlineData(Standing.Approved)]
    [InlineData(Standing.ApprovedWithConditions)]
    public async Task One_asks_another_grants_and_its_standing_is_what_it_was(Standing before)
    {
        var useCase = await AnApproval.Decided(portal, before, before is Standing.Approved ? [] : [AnApproval.Stopping()]);
        Assert.Null((await portal.In(Part.Executive, (SuspendUseCase h) => h.Handle(useCase.Id, "it leaks"))).Refusal);
        Assert.Equal(ShutOffRefusals.NobodyAsked.Code, (await Answer(useCase, true)).Refusal?.Code);
        Assert.Equal(Refusal.ReasonMissing.Code, (await Ask(useCase, reason: " ")).Refusal?.Code);
        Assert.Null((await Ask(useCase)).Refusal);
        Assert.Equal(ShutOffRefusals.AskedAlready.Code, (await Ask(useCase)).Refusal?.Code);
        Assert.Contains("Reinstate, or leave suspended", await Whats(Part.Governance));
        Assert.Equal(Refusal.Forbidden.Code, (await Answer(useCase, true, Part.Owner)).Refusal?.Code);
        Assert.Equal(Refusal.ReasonMissing.Code, (await Answer(useCase, true, reason: "")).Refusal?.Code);
        Assert.Null((await Answer(useCase, true)).Refusal);
        Assert.Equal(before, await AnApproval.StandingOf(portal, useCase.Id));
        Assert.Equal(ShutOffRefusals.NotSuspended.Code, (await Ask(useCase)).Refusal?.Code);
        Assert.Equal(ShutOffRefusals.NotSuspended.Code, (await Answer(useCase, true)).Refusal?.Code);
        Assert.Null((await Read(useCase)).Suspension);
    }

    [Fact]
    public async Task Who_asked_does_not_grant_it()
    {
        var useCase = await AnApproval.Suspended(portal);
        Assert.Null((await Ask(useCase, Part.Governance)).Refusal);
        Assert.Equal(ShutOffRefusals.OwnRequest.Code, (await Answer(useCase, true)).Refusal?.Code);
    }

    [Fact]
    public async Task A_refused_request_can_be_made_again_and_its_reason_is_read()
    {
        var useCase = await AnApproval.Suspended(portal);
        Assert.Null((await Ask(useCase)).Refusal);
        Assert.Null((await Answer(useCase, false, reason: "show the test")).Refusal);
        Assert.Equal(Standing.Suspended, await AnApproval.StandingOf(portal, useCase.Id));
        Assert.Equal("show the test", (await Read(useCase)).Suspension!.RefusedBecause);
        Assert.Contains("Not reinstated", await Whats(Part.Owner));
        Assert.Null((await Ask(useCase)).Refusal);
    }

    [Fact]
    public async Task What_the_rule_suspended_is_not_reinstated_while_its_condition_is_overdue()
    {
        var condition = await AnApproval.WithCondition(portal, AnApproval.Stopping(portal.Today()));
        portal.Clock.Advance(TimeSpan.FromDays(14));
        await portal.Work();
        var useCase = await Cases.Read(portal, condition.UseCaseId);
        Assert.Equal("by rule", (await Read(useCase)).Suspension!.By);
        Assert.Null((await Ask(useCase)).Refusal);
        Assert.Equal(ShutOffRefusals.StillOverdue.Code, (await Answer(useCase, true)).Refusal?.Code);
        Assert.Null((await portal.In(Part.Governance, (WaiveCondition h) => h.Handle(condition.Id, "no longer needed"))).Refusal);
        Assert.Null((await Answer(useCase, true)).Refusal);
        Assert.Equal(Standing.ApprovedWithConditions, await AnApproval.StandingOf(portal, useCase.Id));
    }

    public ValueTask DisposeAsync() => portal.DisposeAsync();

    private Task<Result> Save(UseCase useCase, int version, ShutOffTerms terms) => portal.In(Part.Owner, (SaveShutOffPlan h) => h.Handle(useCase.Id, version, terms));

    private Task<Result> Confirm(UseCase useCase, DateTime at, Part? by = null) => portal.In(by ?? Part.Owner, (ConfirmStopped h) => h.Handle(useCase.Id, useCase.Version, at));

    private Task<Result> Ask(UseCase useCase, Part? by = null, string reason = "the leak is closed") => portal.In(by ?? Part.Owner, (AskReinstatement h) => h.Handle(useCase.Id, reason));

    private Task<Result> Answer(UseCase useCase, bool granted, Part? by = null, string reason = "tested") => portal.In(by ?? Part.Governance, (AnswerReinstatement h) => h.Handle(useCase.Id, granted, reason));

    private async Task<ShutOffDetails> Read(UseCase useCase, Part? by = null) => (await portal.In(by ?? Part.Owner, (ReadShutOff h) => h.Handle(useCase.Id))).Value!;

    private async Task<IEnumerable<string>> Whats(Part part) => (await Items(part)).Select(i => i.What);

    private async Task<IEnumerable<string>> Whys(Part part) => (await Items(part)).Select(i => i.Why);

    private async Task<IEnumerable<InboxItem>> Items(Part part) => (await portal.In(part, (ReadInbox h) => h.Handle())).Value!.Groups.SelectMany(g => g.Items);
}
