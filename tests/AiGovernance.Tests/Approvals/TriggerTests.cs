using AiGovernance.Access;
using AiGovernance.Approvals.Retiring;
using AiGovernance.Approvals.ShutOff;
using AiGovernance.Approvals.Triggers;
using AiGovernance.Audit;
using AiGovernance.Common;
using AiGovernance.Tests.Support;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace AiGovernance.Tests.Approvals;

/// <summary>AP-10: the table, who writes it, and what its trail says.</summary>
public sealed class TriggerTests : IAsyncDisposable
{
    private readonly TestPortal portal = TestPortal.Start();

    [Fact]
    public async Task A_row_is_written_changed_and_read_by_everyone_who_sees_the_case()
    {
        var useCase = await ATrigger.Watched(portal);
        var row = Assert.Single((await ATrigger.Read(portal, useCase, Part.Colleague)).Triggers);
        Assert.Equal(("Accuracy", "below 0.8", TriggerEffect.Alert, "Owner"), (row.Metric, row.Threshold.InWords(row.Unit), row.Effect, row.Watcher));
        var changed = ATrigger.Accuracy(TriggerEffect.Suspend) with { Low = 0.6 };
        Assert.Null((await Change(useCase, row.Id, row.Version, changed)).Refusal);
        Assert.Equal(Refusal.Stale, (await Change(useCase, row.Id, row.Version, changed)).Refusal);
        Assert.Equal(("below 0.6", TriggerEffect.Suspend), ((await ATrigger.Only(portal)).Threshold.InWords(""), (await ATrigger.Only(portal)).Effect));
        var last = (await portal.In(Part.Auditor, (ListTrail h) => h.Handle(useCase.Id.Value, 1))).Value!.Rows.First(r => r.Action == nameof(SaveTrigger));
        Assert.Contains(last.Changes, c => c is { Field: "Low", Before: "0.8", After: "0.6" });
    }

    [Fact]
    public async Task Nobody_without_a_part_in_it_sees_or_edits()
    {
        var useCase = await ATrigger.Watched(portal);
        Assert.False((await ATrigger.Read(portal, useCase, Part.Colleague)).MayEdit);
        Assert.Equal(Refusal.Forbidden.Code, (await ATrigger.Save(portal, useCase, ATrigger.Accuracy(TriggerEffect.Suspend), Part.Submitter)).Refusal?.Code);
        Assert.Equal(Refusal.NotFound, (await ATrigger.Save(portal, useCase, ATrigger.Accuracy(TriggerEffect.Suspend), Part.Stranger)).Refusal);
        Assert.Null((await ATrigger.Save(portal, useCase, ATrigger.Accuracy(TriggerEffect.Suspend), Part.Governance)).Refusal);
    }

    [Fact]
    public async Task One_metric_has_one_unit_and_one_row_for_each_effect()
    {
        var useCase = await ATrigger.Watched(portal);
        Assert.Equal(TriggerRefusals.Twice, (await ATrigger.Save(portal, useCase, ATrigger.Accuracy() with { Metric = " accuracy", Low = 0.5 })).Refusal);
        Assert.Equal("approvals.trigger-unit-differs", (await ATrigger.Save(portal, useCase, ATrigger.Accuracy(TriggerEffect.Suspend) with { Unit = "%" })).Refusal?.Code);
        Assert.Null((await ATrigger.Save(portal, useCase, ATrigger.Accuracy(TriggerEffect.Suspend))).Refusal);
        var row = (await ATrigger.Read(portal, useCase)).Triggers[^1];
        Assert.Equal(TriggerRefusals.Twice, (await Change(useCase, row.Id, row.Version, ATrigger.Accuracy())).Refusal);
    }

    [Fact]
    public async Task Who_watches_is_with_us_and_may_read_the_case()
    {
        var useCase = await AnApproval.Running(portal);
        Assert.Equal(TriggerRefusals.WatcherMissing, (await ATrigger.Save(portal, useCase, ATrigger.Accuracy() with { Watcher = new PersonId(Guid.NewGuid()) })).Refusal);
        Assert.Equal(Refusal.NotFound, (await portal.In(Part.Stranger, (ReadTriggers h) => h.Handle(useCase.Id))).Refusal);
        Assert.Null((await ATrigger.Save(portal, useCase, ATrigger.Accuracy(watcher: Part.Stranger))).Refusal);
        Assert.True((await ATrigger.Read(portal, useCase, Part.Stranger)).MayRecord);
        Assert.Null((await ATrigger.Save(portal, useCase, ATrigger.Accuracy(TriggerEffect.Suspend))).Refusal);
        Assert.DoesNotContain((await Cases.Read(portal, useCase.Id)).Readers, r => r.PersonId == People.Of(Part.Owner));
    }

    [Fact]
    public async Task Who_left_watches_nothing_new()
    {
        var useCase = await AnApproval.Running(portal);
        await portal.Write(async db => (await db.People.SingleAsync(p => p.Id == People.Of(Part.Stranger))).Leave(portal.Clock.Now));
        Assert.Equal(TriggerRefusals.WatcherMissing, (await ATrigger.Save(portal, useCase, ATrigger.Accuracy(watcher: Part.Stranger))).Refusal);
    }

    [Fact]
    public async Task A_row_is_taken_off_with_a_reason_and_nothing_breaks_it_any_more()
    {
        var useCase = await ATrigger.Watched(portal);
        var row = await ATrigger.Only(portal);
        Assert.Equal(Refusal.ReasonMissing, (await Remove(row.Id, row.Version, " ")).Refusal);
        Assert.Equal(Refusal.Stale, (await Remove(row.Id, row.Version + 1)).Refusal);
        Assert.Equal(Refusal.NotFound, (await Remove(Guid.NewGuid(), 0)).Refusal);
        Assert.Null((await Remove(row.Id, row.Version)).Refusal);
        Assert.Equal(TriggerRefusals.Ended, (await Remove(row.Id, row.Version + 1)).Refusal);
        Assert.Equal(TriggerRefusals.Ended, (await Change(useCase, row.Id, row.Version + 1, ATrigger.Accuracy())).Refusal);
        Assert.Empty((await ATrigger.Read(portal, useCase)).Triggers);
        Assert.Equal(MeasurementRefusals.MetricUnknown, (await ATrigger.Measure(portal, useCase, ATrigger.Broken)).Refusal);
        Assert.Null((await ATrigger.Save(portal, useCase, ATrigger.Accuracy())).Refusal);
    }

    [Fact]
    public async Task A_row_of_another_case_is_not_changed_through_this_one()
    {
        var useCase = await ATrigger.Watched(portal);
        var row = await ATrigger.Only(portal);
        var other = await AnApproval.Decidable(portal);
        Assert.Equal(Refusal.NotFound, (await Change(other, row.Id, row.Version, ATrigger.Accuracy())).Refusal);
    }

    [Fact]
    public async Task A_retired_use_is_watched_no_longer()
    {
        var useCase = await ATrigger.Watched(portal);
        Assert.Null((await portal.In(Part.Owner, (ConfirmStopped h) => h.Handle(useCase.Id, useCase.Version, portal.Clock.Now))).Refusal);
        var stopped = await Cases.Read(portal, useCase.Id);
        Assert.Null((await portal.In(Part.Owner, (RetireUseCase h) => h.Handle(useCase.Id, stopped.Version, new(true, DataFate.Deleted, "", VendorWord.NoVendor, true)))).Refusal);
        Assert.Equal(TriggerRefusals.CaseEnded, (await ATrigger.Save(portal, useCase, ATrigger.Accuracy(TriggerEffect.Suspend))).Refusal);
        Assert.Equal(TriggerRefusals.CaseEnded, (await ATrigger.Measure(portal, useCase, ATrigger.Broken)).Refusal);
        Assert.Equal(TriggerRefusals.CaseEnded, (await portal.In(Part.Owner, (MakeMeasurementToken h) => h.Handle(useCase.Id, "Monitoring"))).Refusal);
        var read = await ATrigger.Read(portal, useCase);
        Assert.Equal((false, false, false), (read.MayEdit, read.MayRecord, read.MayGiveTokens));
    }

    public ValueTask DisposeAsync() => portal.DisposeAsync();

    private Task<Result> Change(UseCase useCase, Guid id, int version, TriggerTerms terms) => portal.In(Part.Owner, (SaveTrigger h) => h.Handle(useCase.Id, id, version, terms));

    private Task<Result> Remove(Guid id, int version, string reason = "not measured any more") => portal.In(Part.Owner, (RemoveTrigger h) => h.Handle(id, version, reason));
}
