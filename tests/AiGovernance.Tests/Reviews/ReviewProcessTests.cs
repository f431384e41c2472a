using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Organisation;
using AiGovernance.Organisation.Settings;
using AiGovernance.Reviews;
using AiGovernance.Reviews.Desk;
using AiGovernance.Reviews.Process;
using AiGovernance.Tests.Support;
using AiGovernance.UseCases;
using AiGovernance.Workflows;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace AiGovernance.Tests.Reviews;

/// <summary>The process opens, reminds and escalates, whatever comes twice, late or not at all (RV-2, RV-5, RV-6).</summary>
public class ReviewProcessTests
{
    [Fact]
    public async Task A_second_delivery_opens_nothing_and_a_third_with_another_id_neither()
    {
        await using var portal = TestPortal.Start();
        var useCase = await AReview.InReview(portal);
        var delivery = new Delivery(Guid.NewGuid(), ReviewSignals.SentToReview.Kind, useCase.Id.Value, portal.Clock.Now);

        for (var i = 0; i < 2; i++) Assert.Null((await portal.AsSystem((OpenReviews h) => h.Handle(delivery))).Refusal);
        Assert.Null((await portal.AsSystem((OpenReviews h) => h.Handle(delivery with { Id = Guid.NewGuid() }))).Refusal);

        Assert.Equal(5, (await AReview.All(portal, useCase.Id)).Count);
    }

    [Fact]
    public async Task A_late_all_done_does_not_move_a_case_whose_reviews_are_open()
    {
        await using var portal = TestPortal.Start();
        var useCase = await AReview.InReview(portal);
        Assert.Null((await portal.AsSystem((MoveToDecision h) => h.Handle(new(Guid.NewGuid(), ReviewSignals.AllDone.Kind, useCase.Id.Value, portal.Clock.Now)))).Refusal);
        Assert.Equal(RevisionStatus.InReview, (await AReview.Revision(portal, useCase.Id)).Status);
    }

    [Fact]
    public async Task Withdrawn_before_the_reviews_were_opened_none_is_opened()
    {
        await using var portal = TestPortal.Start();
        var useCase = await Cases.Submitted(portal, Cases.High);
        await AReview.Send(portal, useCase);
        await portal.As(Part.Submitter.Id, (WithdrawUseCase h) => h.Handle(useCase.Id, "no longer wanted"));
        await portal.Work();
        Assert.Empty(await AReview.All(portal, useCase.Id));
    }

    [Fact]
    public async Task Withdrawing_cancels_what_is_open_and_keeps_what_is_done()
    {
        await using var portal = TestPortal.Start();
        var done = await AReview.Done(portal, await AReview.Claimed(portal));
        await portal.As(Part.Submitter.Id, (WithdrawUseCase h) => h.Handle(done.UseCaseId, "no longer wanted"));
        await portal.Work();

        var reviews = await AReview.All(portal, done.UseCaseId);
        Assert.Equal(ReviewState.Done, reviews.Single(r => r.Discipline is Discipline.Security).State);
        Assert.Equal(4, reviews.Count(r => r.State is ReviewState.Cancelled));
        await using var db = portal.Db();
        Assert.False(await db.DueRows.AnyAsync(d => d.DoneAt == null));
    }

    [Theory]
    [InlineData(ReviewTime.Half)]
    [InlineData(ReviewTime.Full)]
    [InlineData(ReviewTime.Escalation)]
    public async Task A_reminder_comes_at_its_moment_and_not_before(int share)
    {
        await using var portal = TestPortal.Start();
        var claimed = await AReview.Claimed(portal);
        var moment = ReviewTime.MomentOf(claimed, share, Policy.Usual);
        portal.Clock.Advance(moment - portal.Clock.Now - TimeSpan.FromSeconds(1));
        await portal.Work();
        Assert.Null(await Reminder(portal, claimed, share));

        portal.Clock.Advance(TimeSpan.FromSeconds(1));
        await portal.Work();
        await portal.Work();
        Assert.NotNull(await Reminder(portal, claimed, share));
    }

    [Fact]
    public void Half_of_eight_working_days_is_four_and_half_again_is_twelve()
    {
        var monday = new DateOnly(2026, 9, 14);
        Assert.Equal(["18 Sep", "24 Sep", "30 Sep"], ReviewTime.Shares.Select(s => ReviewTime.MomentOf(monday, 8, s, Policy.Usual).ToString("d MMM", System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public async Task A_done_review_is_not_reminded_of()
    {
        await using var portal = TestPortal.Start();
        var done = await AReview.Done(portal, await AReview.Claimed(portal));
        portal.Clock.Advance(TimeSpan.FromDays(60));
        await portal.Work();
        Assert.Null(await Reminder(portal, done, ReviewTime.Half));
    }

    [Fact]
    public async Task A_late_review_goes_to_the_lead_of_the_discipline_who_may_read_and_assign()
    {
        await using var portal = TestPortal.Start();
        await portal.AsSystem((AssignRole h) => h.Handle(Part.Stranger.Id!.Value, Role.Reviewer, Discipline.Security, true));
        var late = await Escalated(portal);

        Assert.Equal(Part.Stranger.Id, late.EscalatedToId);
        Assert.Equal([late.Id], (await portal.As(Part.Stranger.Id, (ListReviewQueue h) => h.Handle(ReviewShelf.Overdue))).Value!.Rows.Rows.Where(r => r.State is ReviewState.Claimed).Select(r => r.Id));
        Assert.Null((await portal.As(Part.Stranger.Id, (AssignReview h) => h.Handle(late.Id, late.Version, Part.Stranger.Id!.Value, "it is late"))).Refusal);
    }

    [Fact]
    public async Task Without_a_lead_or_when_the_lead_is_late_themselves_it_goes_to_the_governance_office()
    {
        await using var portal = TestPortal.Start();
        var withoutLead = await Escalated(portal);
        Assert.Equal((true, default(PersonId?)), (withoutLead.EscalatedAt is not null, withoutLead.EscalatedToId));
        Assert.Contains((await portal.As(Part.Governance.Id, (ListReviewQueue h) => h.Handle(ReviewShelf.Overdue))).Value!.Rows.Rows, r => r.Id == withoutLead.Id);
    }

    [Fact]
    public async Task The_lead_who_sponsors_the_case_is_passed_over()
    {
        await using var portal = TestPortal.Start();
        await portal.AsSystem((AssignRole h) => h.Handle(Part.Sponsor.Id!.Value, Role.Reviewer, Discipline.Security, true));
        Assert.Null((await Escalated(portal)).EscalatedToId);
    }

    [Fact]
    public async Task After_days_of_downtime_everything_due_is_handled_once()
    {
        await using var portal = TestPortal.Start();
        var late = await Escalated(portal);
        await portal.Work();
        await using var db = portal.Db();
        Assert.Equal([50, 100, 150], await db.ReviewReminders.Where(r => r.ReviewId == late.Id).OrderBy(r => r.Share).Select(r => r.Share).ToListAsync());
    }

    [Fact]
    public async Task A_delivery_that_keeps_failing_is_parked_and_other_cases_go_on()
    {
        await using var portal = TestPortal.Start(services => services.AddSingleton(new Trap()).AddScoped<Stumbling>().Follow<Stumbling>(ReviewSignals.SentToReview));
        var (bad, good) = (await Cases.Submitted(portal, Cases.High), await Cases.Submitted(portal, Cases.Moderate));
        portal.Services.GetRequiredService<Trap>().Subject = bad.Id.Value;
        await AReview.Send(portal, bad);
        await AReview.Send(portal, good);
        for (var i = 0; i < 6; i++)
        {
            await portal.Work();
            portal.Clock.Advance(TimeSpan.FromMinutes(1));
        }

        Assert.Equal(2, (await AReview.All(portal, good.Id)).Count);
        Assert.Equal(5, (await AReview.All(portal, bad.Id)).Count); // its own step was done, and once
        await using var db = portal.Db();
        Assert.NotNull((await db.OutboxSignals.SingleAsync(s => s.Kind == ReviewSignals.SentToReview.Kind && s.Subject == bad.Id.Value)).ParkedAt);
    }

    [Fact]
    public async Task The_steps_of_the_process_are_nobodys_action()
    {
        await using var portal = TestPortal.Start();
        var useCase = await AReview.InReview(portal);
        var delivery = new Delivery(Guid.NewGuid(), ReviewSignals.AllDone.Kind, useCase.Id.Value, portal.Clock.Now);
        Assert.Equal(RefusalKind.Forbidden, (await portal.As(Part.Governance.Id, (MoveToDecision h) => h.Handle(delivery))).Refusal!.Kind);
    }

    private static async Task<Review> Escalated(TestPortal portal)
    {
        var claimed = await AReview.Claimed(portal);
        portal.Clock.Advance(ReviewTime.MomentOf(claimed, ReviewTime.Escalation, Policy.Usual) - portal.Clock.Now);
        await portal.Work();
        return await AReview.Read(portal, claimed.Id);
    }

    private static async Task<ReviewReminder?> Reminder(TestPortal portal, Review review, int share)
    {
        await using var db = portal.Db();
        return await db.ReviewReminders.SingleOrDefaultAsync(r => r.ReviewId == review.Id && r.Share == share);
    }

    private sealed class Trap
    {
        public Guid Subject { get; set; }
    }

    private sealed class Stumbling(Trap trap) : ISubscriber
    {
        public Task<Result> Handle(Delivery delivery, CancellationToken ct) =>
            Task.FromResult(delivery.Subject == trap.Subject ? new Result(Refusal.Stale) : Result.Success);
    }
}
