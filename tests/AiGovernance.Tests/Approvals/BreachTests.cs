using AiGovernance.Approvals;
using AiGovernance.Approvals.ShutOff;
using AiGovernance.Approvals.Triggers;
using AiGovernance.Audit;
using AiGovernance.Common;
using AiGovernance.Dashboard.Inbox;
using AiGovernance.Tests.Reviews;
using AiGovernance.Tests.Support;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace AiGovernance.Tests.Approvals;

/// <summary>AP-10: a breach does what the table says, and nothing twice.</summary>
public sealed class BreachTests : IAsyncDisposable
{
    private const string Waits = "Say what was done about an alert";

    private readonly TestPortal portal = TestPortal.Start();

    [Fact]
    public async Task An_alert_waits_with_owner_office_and_watcher_until_somebody_says_what_was_done()
    {
        var useCase = await ATrigger.Watched(portal, ATrigger.Accuracy(watcher: Part.Stranger));
        Assert.Empty((await ATrigger.Measure(portal, useCase, 0.8)).Value!.Breached);
        Assert.DoesNotContain(Waits, await Whats(Part.Owner));
        Assert.Equal([TriggerEffect.Alert], (await ATrigger.Measure(portal, useCase, ATrigger.Broken)).Value!.Breached);
        foreach (var part in new[] { Part.Owner, Part.Governance, Part.Stranger }) Assert.Contains(Waits, await Whats(part));
        Assert.DoesNotContain(Waits, await Whats(Part.Sponsor));
        var breach = Assert.Single(await ATrigger.Breaches(portal));
        Assert.Equal("Accuracy 0.7, below 0.8", breach.Words);
        Assert.Equal(new DateOnly(2026, 9, 16), (await Items(Part.Owner)).Single(i => i.What == Waits).DueOn);

        Assert.Null((await Answer(breach)).Refusal);
        foreach (var part in new[] { Part.Owner, Part.Governance, Part.Stranger }) Assert.DoesNotContain(Waits, await Whats(part));
        var row = Assert.Single((await ATrigger.Read(portal, useCase)).Breaches);
        Assert.Equal(("trained again", "Owner", false), (row.Done, row.AcknowledgedBy, row.MayAnswer));
        Assert.Equal(Standing.Approved, await AnApproval.StandingOf(portal, useCase.Id));
    }

    [Fact]
    public async Task While_an_alert_is_open_further_values_are_counted_and_afterwards_the_next_alerts_again()
    {
        var useCase = await ATrigger.Watched(portal);
        for (var i = 0; i < 3; i++) Assert.Null((await ATrigger.Measure(portal, useCase, ATrigger.Broken - (0.01 * i))).Refusal);
        var breach = Assert.Single(await ATrigger.Breaches(portal));
        Assert.Equal((2, 1), (breach.Repeats, (await Whats(Part.Governance)).Count(w => w == Waits)));
        Assert.Null((await Answer(breach)).Refusal);
        Assert.Null((await ATrigger.Measure(portal, useCase, ATrigger.Fine)).Refusal);
        Assert.DoesNotContain(Waits, await Whats(Part.Governance));
        Assert.Null((await ATrigger.Measure(portal, useCase, ATrigger.Broken)).Refusal);
        Assert.Equal((2, 1), ((await ATrigger.Breaches(portal)).Count, (await Whats(Part.Governance)).Count(w => w == Waits)));
    }

    [Fact]
    public async Task What_was_done_is_said_once_with_a_word_and_about_what_was_seen()
    {
        var breach = await ATrigger.Alerted(portal);
        Assert.Equal(TriggerRefusals.DoneMissing, (await Answer(breach, " ")).Refusal);
        Assert.Equal(TriggerRefusals.DoneTooLong, (await Answer(breach, new string('x', TriggerBreach.DoneMaxLength + 1))).Refusal);
        Assert.Equal(Refusal.NotFound, (await portal.In(Part.Owner, (AcknowledgeBreach h) => h.Handle(Guid.NewGuid(), 0, "x"))).Refusal);
        Assert.Equal(Refusal.Forbidden.Code, (await portal.In(Part.Sponsor, (AcknowledgeBreach h) => h.Handle(breach.Id, breach.Version, "x"))).Refusal?.Code);
        Assert.Null((await ATrigger.Measure(portal, await Cases.Read(portal, breach.UseCaseId), 0.1)).Refusal);
        Assert.Equal(Refusal.Stale, (await Answer(breach)).Refusal);
        var seen = Assert.Single(await ATrigger.Breaches(portal));
        Assert.Null((await Answer(seen, new string('x', TriggerBreach.DoneMaxLength))).Refusal);
        Assert.Equal(TriggerRefusals.AcknowledgedAlready, (await Answer(Assert.Single(await ATrigger.Breaches(portal)))).Refusal);
    }

    [Fact]
    public async Task A_suspension_is_by_rule_and_the_trail_names_rule_value_and_limit()
    {
        var useCase = await ATrigger.Watched(portal, ATrigger.Accuracy(TriggerEffect.Suspend, Part.Stranger));
        Assert.Equal([TriggerEffect.Suspend], (await ATrigger.Measure(portal, useCase, ATrigger.Broken)).Value!.Breached);
        Assert.Equal(Standing.Suspended, await AnApproval.StandingOf(portal, useCase.Id));
        var suspension = (await portal.In(Part.Owner, (ReadShutOff h) => h.Handle(useCase.Id))).Value!.Suspension!;
        Assert.Equal(("by rule", "By rule AP-10: Accuracy 0.7, below 0.8."), (suspension.By, suspension.Reason));
        Assert.NotNull(suspension.StopDueAt);
        foreach (var part in new[] { Part.Submitter, Part.Stranger }) Assert.Contains("Suspended", await Whats(part));
        Assert.Contains("Stop it, and confirm that it stopped", await Whats(Part.Owner));
        var entries = (await portal.In(Part.Auditor, (ListTrail h) => h.Handle(useCase.Id.Value, 1))).Value!.Rows;
        Assert.Contains(entries, e => e.Action == nameof(RecordMeasurement) && e.Record.Kind == "suspension" && e.Reason == "By rule AP-10: Accuracy 0.7, below 0.8.");
        Assert.Equal(TriggerRefusals.NotAnAlert, (await Answer(Assert.Single(await ATrigger.Breaches(portal)))).Refusal);
    }

    [Fact]
    public async Task What_is_suspended_is_not_suspended_twice_and_after_its_reinstatement_it_is_again()
    {
        var useCase = await ATrigger.Watched(portal, ATrigger.Accuracy(TriggerEffect.Suspend));
        for (var i = 0; i < 3; i++) Assert.Null((await ATrigger.Measure(portal, useCase, ATrigger.Broken)).Refusal);
        Assert.Equal((1, 2), (await Suspensions(), Assert.Single(await ATrigger.Breaches(portal)).Repeats));
        Assert.Null((await portal.In(Part.Owner, (AskReinstatement h) => h.Handle(useCase.Id, "mended"))).Refusal);
        Assert.Null((await portal.In(Part.Governance, (AnswerReinstatement h) => h.Handle(useCase.Id, true, "tested"))).Refusal);
        Assert.Null((await ATrigger.Measure(portal, useCase, ATrigger.Broken)).Refusal);
        Assert.Equal((2, 2), (await Suspensions(), (await ATrigger.Breaches(portal)).Count));
        Assert.Equal(Standing.Suspended, await AnApproval.StandingOf(portal, useCase.Id));
    }

    [Fact]
    public async Task What_a_person_suspended_before_is_left_as_it_is_and_the_breach_says_so()
    {
        var useCase = await ATrigger.Watched(portal, ATrigger.Accuracy(TriggerEffect.Suspend));
        Assert.Null((await portal.In(Part.Governance, (SuspendUseCase h) => h.Handle(useCase.Id, "it leaks"))).Refusal);
        Assert.Null((await ATrigger.Measure(portal, useCase, ATrigger.Broken)).Refusal);
        Assert.Equal((1, false), (await Suspensions(), Assert.Single(await ATrigger.Breaches(portal)).Acted));
    }

    [Fact]
    public async Task A_re_review_is_opened_once_and_the_approval_stays_until_it_is_decided()
    {
        var useCase = await ATrigger.Watched(portal, ATrigger.Accuracy(TriggerEffect.ReReview));
        Assert.Equal([TriggerEffect.ReReview], (await ATrigger.Measure(portal, useCase, ATrigger.Broken)).Value!.Breached);
        await portal.Work();
        for (var i = 0; i < 2; i++) Assert.Null((await ATrigger.Measure(portal, useCase, ATrigger.Broken)).Refusal);
        var now = await Cases.Read(portal, useCase.Id);
        Assert.Equal((Standing.Approved, 2), (now.Standing, now.Revisions.Count));
        var breach = Assert.Single(await ATrigger.Breaches(portal));
        Assert.Equal((true, 2), (breach.Acted, breach.Repeats));
        Assert.Single(await Whats(Part.Sponsor), w => w == "Re-review");
        await using var db = portal.Db();
        Assert.True((await db.ProcessRuns.SingleAsync(r => r.Process == "approvals.re-review")).IsOpen);
    }

    [Fact]
    public async Task A_revision_that_waits_for_its_decision_is_the_re_review()
    {
        var useCase = await ATrigger.Watched(portal, ATrigger.Accuracy(TriggerEffect.ReReview));
        Assert.Null((await AnApproval.SubmitAgain(portal, useCase.Id)).Refusal);
        Assert.Null((await ATrigger.Measure(portal, useCase, ATrigger.Broken)).Refusal);
        Assert.False(Assert.Single(await ATrigger.Breaches(portal)).Acted);
        Assert.DoesNotContain("Re-review", await Whats(Part.Owner));
    }

    [Fact]
    public async Task A_draft_that_was_open_becomes_the_re_review()
    {
        var useCase = await ATrigger.Watched(portal, ATrigger.Accuracy(TriggerEffect.ReReview));
        Assert.Null((await portal.In(Part.Submitter, (StartRevision h) => h.Handle(useCase.Id))).Refusal);
        Assert.Null((await ATrigger.Measure(portal, useCase, ATrigger.Broken)).Refusal);
        Assert.Null((await ATrigger.Measure(portal, useCase, ATrigger.Broken)).Refusal);
        Assert.Equal((true, 1), (Assert.Single(await ATrigger.Breaches(portal)).Acted, (await Whats(Part.Sponsor)).Count(w => w == "Re-review")));
        Assert.Equal(2, (await Cases.Read(portal, useCase.Id)).Revisions.Count);
    }

    [Fact]
    public async Task What_was_rejected_and_does_not_run_is_not_reviewed_again()
    {
        var useCase = await AnApproval.Decided(portal, Standing.Rejected);
        foreach (var effect in new[] { TriggerEffect.ReReview, TriggerEffect.Suspend }) Assert.Null((await ATrigger.Save(portal, useCase, ATrigger.Accuracy(effect))).Refusal);
        Assert.Null((await ATrigger.Measure(portal, useCase, ATrigger.Broken)).Refusal);
        Assert.All(await ATrigger.Breaches(portal), b => Assert.False(b.Acted));
        Assert.Equal(Standing.Rejected, await AnApproval.StandingOf(portal, useCase.Id));
    }

    [Fact]
    public async Task One_value_does_all_that_the_table_says_of_it_in_one_write()
    {
        var rows = new[] { (TriggerEffect.Suspend, 0.5), (TriggerEffect.Alert, 0.8), (TriggerEffect.ReReview, 0.7) };
        var useCase = await ATrigger.Watched(portal, [.. rows.Select(r => ATrigger.Accuracy(r.Item1) with { Low = r.Item2 })]);
        Assert.Equal([TriggerEffect.Alert], (await ATrigger.Measure(portal, useCase, 0.75)).Value!.Breached);
        Assert.Equal([TriggerEffect.Alert, TriggerEffect.ReReview, TriggerEffect.Suspend], (await ATrigger.Measure(portal, useCase, 0.4)).Value!.Breached);
        var now = await Cases.Read(portal, useCase.Id);
        Assert.Equal((Standing.Suspended, 2), (now.Standing, now.Revisions.Count));
        Assert.Equal([TriggerEffect.Alert, TriggerEffect.ReReview, TriggerEffect.Suspend], (await ATrigger.Breaches(portal)).Select(b => b.Effect).Order());
    }

    public ValueTask DisposeAsync() => portal.DisposeAsync();

    private Task<Result> Answer(TriggerBreach breach, string done = "trained again") => portal.In(Part.Owner, (AcknowledgeBreach h) => h.Handle(breach.Id, breach.Version, done));

    private async Task<int> Suspensions()
    {
        await using var db = portal.Db();
        return await db.Suspensions.CountAsync();
    }

    private async Task<IEnumerable<string>> Whats(Part part) => (await Items(part)).Select(i => i.What);

    private async Task<IEnumerable<InboxItem>> Items(Part part) => (await portal.In(part, (ReadInbox h) => h.Handle())).Value!.Groups.SelectMany(g => g.Items);
}
