using AiGovernance.Approvals;
using AiGovernance.Approvals.Renewal;
using AiGovernance.Common;
using AiGovernance.Dashboard.Inbox;
using AiGovernance.Tests.Reviews;
using AiGovernance.Tests.Support;
using AiGovernance.UseCases;
using Bunit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace AiGovernance.Tests.Approvals;

/// <summary>AP-3: the re-review, the approval that goes on while it is decided, and the end.</summary>
public sealed class RenewalTests : PageTest
{
    [Theory]
    [InlineData(null, 0)]
    [InlineData(-1, 60)]
    [InlineData(0, 60)] // on the last day is in time
    [InlineData(1, 0)]
    public void An_approval_goes_on_only_where_its_re_review_was_submitted_in_time(int? submittedAfterEnd, int goesOn)
    {
        var end = new DateOnly(2027, 3, 1);
        var submitted = submittedAfterEnd is { } days ? end.AddDays(days).ToDateTime(new TimeOnly(23, 59)) : default(DateTime?);
        Assert.Equal(end.AddDays(goesOn), LastDay.Of(end, submitted, 60));
    }

    [Fact]
    public async Task The_re_review_opens_60_days_before_with_the_same_answers_and_waits_for_the_owner()
    {
        var useCase = await AnApproval.Decided(Portal);
        var end = useCase.ReviewDueOn!.Value;
        await Portal.GoOn(end.AddDays(-60).ToDateTime(TimeOnly.MinValue).AddSeconds(-1));
        Assert.Single((await Cases.Read(Portal, useCase.Id)).Revisions);
        await Portal.GoOn(end.AddDays(-60).ToDateTime(TimeOnly.MinValue));
        var revisions = (await Cases.Read(Portal, useCase.Id)).Revisions;
        Assert.Equal((2, RevisionStatus.Draft, revisions[0].Answers), (revisions[1].Number, revisions[1].Status, revisions[1].Answers));
        var task = Assert.Single(await Inbox(Part.Owner), i => i.What == "Finish revision 2");
        Assert.Equal(end, task.DueOn);
        Assert.Contains(await Inbox(Part.Owner), i => i.What == "Re-review");
    }

    [Fact]
    public async Task Where_a_revision_is_open_already_it_is_the_re_review()
    {
        var useCase = await AnApproval.Decided(Portal);
        Assert.Null((await Portal.In(Part.Owner, (StartRevision h) => h.Handle(useCase.Id))).Refusal);
        await Portal.GoOn(useCase.ReviewDueOn!.Value.AddDays(-60).ToDateTime(TimeOnly.MinValue));
        Assert.Equal(2, (await Cases.Read(Portal, useCase.Id)).Revisions.Count);
        Assert.Contains(await Inbox(Part.Owner), i => i.What == "Re-review");
    }

    [Fact]
    public async Task Submitted_in_time_it_goes_on_for_60_days_and_then_expires()
    {
        var useCase = await Resubmitted();
        var end = useCase.ReviewDueOn!.Value;
        await Portal.GoOn(end.AddDays(1).ToDateTime(TimeOnly.MinValue));
        Assert.Equal(Standing.Approved, await AnApproval.StandingOf(Portal, useCase.Id));
        Assert.Equal(end.AddDays(60), (await Cases.Read(Portal, useCase.Id)).ReviewDueOn);
        await Portal.GoOn(end.AddDays(60).ToDateTime(new TimeOnly(23, 59, 59)));
        Assert.Equal(Standing.Approved, await AnApproval.StandingOf(Portal, useCase.Id));
        await Portal.GoOn(end.AddDays(61).ToDateTime(TimeOnly.MinValue));
        Assert.Equal(Standing.Expired, await AnApproval.StandingOf(Portal, useCase.Id));
    }

    [Fact]
    public async Task Withdrawn_after_the_end_it_expires_at_once()
    {
        var useCase = await Resubmitted();
        await Portal.GoOn(useCase.ReviewDueOn!.Value.AddDays(5).ToDateTime(TimeOnly.MinValue));
        Assert.Null((await Portal.In(Part.Submitter, (WithdrawUseCase h) => h.Handle(useCase.Id, "no longer wanted"))).Refusal);
        await Portal.Work();
        Assert.Equal(Standing.Expired, await AnApproval.StandingOf(Portal, useCase.Id));
    }

    [Fact]
    public async Task Withdrawn_before_the_end_it_stands_until_the_end()
    {
        var useCase = await Resubmitted();
        Assert.Null((await Portal.In(Part.Submitter, (WithdrawUseCase h) => h.Handle(useCase.Id, "no longer wanted"))).Refusal);
        await Portal.Work();
        Assert.Equal(Standing.Approved, await AnApproval.StandingOf(Portal, useCase.Id));
    }

    [Fact]
    public async Task What_expired_and_runs_waits_for_the_owner_to_stop_it()
    {
        var useCase = await AnApproval.Running(Portal);
        await Portal.GoOn(useCase.ReviewDueOn!.Value.AddDays(1).ToDateTime(TimeOnly.MinValue));
        var task = Assert.Single(await Inbox(Part.Owner), i => i.What == "Stop it, and confirm that it stopped");
        Assert.Equal(useCase.ReviewDueOn!.Value.AddDays(2), task.DueOn);
        Assert.Contains(await Inbox(Part.Sponsor), i => i.What == "Expired");
    }

    [Fact]
    public async Task Who_decides_anew_reads_what_changed()
    {
        var useCase = await AnApproval.Decided(Portal);
        Assert.Null((await Changes(useCase)).Value);
        Assert.Null((await Portal.In(Part.Owner, (StartRevision h) => h.Handle(useCase.Id))).Refusal);
        Assert.Null((await Portal.In(Part.Owner, (SaveAnswers h) => h.Handle(useCase.Id, 0, AnApproval.Plain.With(IntakeAnswers.Sponsor, People.Of(Part.Colleague).Value.ToString())))).Refusal);
        Assert.Null((await Changes(useCase)).Value);
        Assert.Null((await Portal.In(Part.Owner, (SubmitUseCase h) => h.Handle(useCase.Id, 1))).Refusal);
        Assert.Equal(Refusal.NotFound.Code, (await Portal.In(Part.Stranger, (ReadChangesSinceDecision h) => h.Handle(useCase.Id))).Refusal?.Code);
        var changes = (await Changes(useCase)).Value!;
        Assert.Contains(changes.Answers, a => (a.Before, a.After) == ("Sponsor", "Colleague"));
        await SignInAs(Part.Governance);
        var panel = Render<SinceDecision>(p => p.Add(x => x.Case, useCase.Id));
        Assert.Contains("Changed since the decision on revision 1", panel.Markup, StringComparison.Ordinal);
        Assert.Equal(changes.Answers.Count, panel.FindAll("dt").Count);
    }

    private Task<Result<ChangesSinceDecision?>> Changes(UseCase useCase) => Portal.In(Part.Governance, (ReadChangesSinceDecision h) => h.Handle(useCase.Id));

    private async Task<UseCase> Resubmitted()
    {
        var useCase = await AnApproval.Decided(Portal);
        await Portal.GoOn(useCase.ReviewDueOn!.Value.AddDays(-10).ToDateTime(TimeOnly.MinValue));
        await using var db = Portal.Db();
        var draft = await db.Revisions.AsNoTracking().SingleAsync(r => r.UseCaseId == useCase.Id && r.EndedAt == null);
        Assert.Null((await Portal.In(Part.Owner, (SubmitUseCase h) => h.Handle(useCase.Id, draft.Version))).Refusal);
        return useCase;
    }

    private async Task<IEnumerable<InboxItem>> Inbox(Part part) => (await Portal.In(part, (ReadInbox h) => h.Handle())).Value!.Groups.SelectMany(g => g.Items);
}
