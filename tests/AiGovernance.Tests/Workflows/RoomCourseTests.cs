using AiGovernance.Approvals.Rehearings;
using AiGovernance.Approvals.Renewal;
using AiGovernance.Committee.Meetings;
using AiGovernance.Reviews.Process;
using AiGovernance.Tests.Approvals;
using AiGovernance.Tests.Committee;
using AiGovernance.Tests.Reviews;
using AiGovernance.Tests.Support;
using AiGovernance.Tests.Vendors;
using AiGovernance.UseCases;
using AiGovernance.Vendors;
using AiGovernance.Vendors.Assessments;
using AiGovernance.Workflows;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace AiGovernance.Tests.Workflows;

/// <summary>RV-7, RV-8: the rooms' own processes follow their records.</summary>
public sealed class RoomCourseTests : IAsyncDisposable
{
    private readonly TestPortal portal = TestPortal.Start();

    [Fact]
    public async Task A_review_waits_for_triage_for_the_reviews_and_for_the_decision_and_once_more_where_it_is_heard_again()
    {
        var submitted = await Cases.Submitted(portal, Cases.Moderate);
        await Waits(ReviewCourse.First, submitted.Id.Value, "triage");
        await AReview.Send(portal, submitted);
        await Waits(ReviewCourse.First, submitted.Id.Value, "the reviews");

        var reviewed = await AnApproval.Reviewed(portal);
        await Waits(ReviewCourse.First, reviewed.Id.Value, "the decision");
        Assert.Null((await portal.Decide(reviewed, Standing.Rejected)).Refusal);
        await Over(ReviewCourse.First, reviewed.Id.Value);
        Assert.Null((await portal.In(Part.Submitter, (AppealDecision h) => h.Handle(reviewed.Id, RehearingGround.NewFacts, "It reads no names any more"))).Refusal);
        await Waits(ReviewCourse.First, reviewed.Id.Value, "the decision");
    }

    [Fact]
    public async Task A_re_review_waits_for_the_owner_then_for_the_decision_and_ends_with_it()
    {
        var useCase = await ReReviewed();
        await Waits(ReReviewCourse.First, useCase.Id.Value, "the owner's answers");
        var draft = (await Cases.Read(portal, useCase.Id)).Revisions[^1];
        Assert.Null((await portal.In(Part.Owner, (SubmitUseCase h) => h.Handle(useCase.Id, draft.Version))).Refusal);
        await Waits(ReReviewCourse.First, useCase.Id.Value, "a new decision");
        Assert.Null((await portal.Decide(await Cases.Read(portal, useCase.Id), Standing.Rejected)).Refusal);
        await Over(ReReviewCourse.First, useCase.Id.Value);
    }

    [Fact]
    public async Task Withdrawn_the_re_review_is_called_off()
    {
        var useCase = await ReReviewed();
        Assert.Null((await portal.In(Part.Submitter, (WithdrawUseCase h) => h.Handle(useCase.Id, "no longer wanted"))).Refusal);
        Assert.True((await Over(ReReviewCourse.First, useCase.Id.Value)).WasCancelled);
    }

    [Fact]
    public async Task A_vendor_assessment_waits_for_the_vendor_the_assessor_and_the_office()
    {
        var asked = await AVendor.Asked(portal);
        await Waits(AssessmentCourse.First, asked.Assessment.Value, "the vendor's answers");

        await using var other = TestPortal.Start();
        var signed = await AVendor.SignedOff(other);
        await Waits(AssessmentCourse.First, signed.Assessment.Value, "the assessor's proposal", other);

        await using var third = TestPortal.Start();
        var proposed = await AVendor.Proposed(third);
        await Waits(AssessmentCourse.First, proposed.Assessment.Value, "the office's decision", third);
        Assert.Null((await third.In(Part.Governance, (DecideResult h) => h.Handle(proposed.Assessment, AVendor.VersionOf(third, proposed), VendorResult.Approved, "As proposed."))).Refusal);
        await Over(AssessmentCourse.First, proposed.Assessment.Value, third);
    }

    [Fact]
    public async Task A_meeting_waits_for_its_agenda_and_its_minutes_or_is_called_off()
    {
        await ASession.SetUp(portal);
        var next = await ASession.Next(portal);
        await Waits(MeetingCourse.First, next.Id.Value, "the agenda to close");
        await ASession.To(portal, next.AgendaClosesAt);
        await Waits(MeetingCourse.First, next.Id.Value, "the meeting and its minutes");
        ASession.Ok(await portal.In(Part.Chair, (MoveMeeting h) => h.Handle(next.Id, next.On.AddDays(21), "Room taken")));
        await Waits(MeetingCourse.First, next.Id.Value, "the agenda to close");

        ASession.Ok(await portal.In(Part.Chair, (SkipMeeting h) => h.Handle(next.Id, "Holidays")));
        Assert.True((await Over(MeetingCourse.First, next.Id.Value)).WasCancelled);
    }

    [Fact]
    public async Task A_meeting_moved_so_near_that_its_agenda_is_closed_waits_for_its_minutes()
    {
        await ASession.SetUp(portal);
        var next = await ASession.Next(portal);
        ASession.Ok(await portal.In(Part.Chair, (MoveMeeting h) => h.Handle(next.Id, DateOnly.FromDateTime(portal.Clock.Now).AddDays(1), "It cannot wait")));
        await Waits(MeetingCourse.First, next.Id.Value, "the meeting and its minutes");
    }

    public ValueTask DisposeAsync() => portal.DisposeAsync();

    private async Task<UseCase> ReReviewed()
    {
        var useCase = await AnApproval.Decided(portal);
        portal.Clock.Advance(useCase.ReviewDueOn!.Value.AddDays(-10).ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc) - portal.Clock.Now);
        await portal.Work();
        return useCase;
    }

    private async Task Waits(Process process, Guid subject, string what, TestPortal? where = null)
    {
        var run = await Run(process, subject, where ?? portal);
        Assert.Equal((true, what), (run.IsOpen, run.WaitsFor));
    }

    private async Task<ProcessRun> Over(Process process, Guid subject, TestPortal? where = null)
    {
        var run = await Run(process, subject, where ?? portal);
        Assert.Equal((false, ""), (run.IsOpen, run.WaitsFor));
        return run;
    }

    private static async Task<ProcessRun> Run(Process process, Guid subject, TestPortal where)
    {
        await where.Work();
        await using var db = where.Db();
        return (await db.StateOf(process, subject, TestContext.Current.CancellationToken))!;
    }
}
