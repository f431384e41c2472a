using AiGovernance.Approvals;
using AiGovernance.Approvals.Concerns;
using AiGovernance.Approvals.Rehearings;
using AiGovernance.Committee;
using AiGovernance.Committee.Meetings;
using AiGovernance.Common;
using AiGovernance.Dashboard.Inbox;
using AiGovernance.DataAssets;
using AiGovernance.Organisation.Settings;
using AiGovernance.Reviews;
using AiGovernance.Reviews.Desk;
using AiGovernance.Reviews.Inquiries;
using AiGovernance.Reviews.Triage;
using AiGovernance.RiskScoring;
using AiGovernance.Tests.Approvals;
using AiGovernance.Tests.Committee;
using AiGovernance.Tests.DataAssets;
using AiGovernance.Tests.Reviews;
using AiGovernance.Tests.Support;
using AiGovernance.UseCases;
using AiGovernance.Vendors;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace AiGovernance.Tests.Organisation.Settings;

/// <summary>A change counts from then on, and no date that was given moves. The clock starts on Monday, 14 September 2026.</summary>
public sealed class PolicyEffectTests : IAsyncDisposable
{
    private static readonly DateOnly Friday = new(2026, 9, 18);

    private readonly TestPortal portal = TestPortal.Start();

    [Fact]
    public async Task A_condition_suspends_on_the_day_it_was_to_suspend_on_and_a_later_one_by_the_new_figure()
    {
        var former = await AnApproval.WithCondition(portal, AnApproval.Stopping(Friday));
        Minute();
        await portal.Set(ApprovalFigures.StoppingOverdueDays, 30);
        Minute();
        var later = await AnApproval.WithCondition(portal, AnApproval.Stopping(Friday));

        await portal.GoOn(Friday.AddDays(14));
        Assert.Equal((Standing.Suspended, Standing.ApprovedWithConditions), (await StandingOf(former), await StandingOf(later)));
        await portal.GoOn(Friday.AddDays(29));
        Assert.Equal(Standing.ApprovedWithConditions, await StandingOf(later));
        await portal.GoOn(Friday.AddDays(30));
        Assert.Equal(Standing.Suspended, await StandingOf(later));
    }

    [Fact]
    public async Task A_shorter_time_suspends_nothing_earlier()
    {
        var former = await AnApproval.WithCondition(portal, AnApproval.Stopping(Friday));
        Minute();
        await portal.Set(ApprovalFigures.StoppingOverdueDays, 3);
        await portal.GoOn(Friday.AddDays(13));
        Assert.Equal(Standing.ApprovedWithConditions, await StandingOf(former));
        await portal.GoOn(Friday.AddDays(14));
        Assert.Equal(Standing.Suspended, await StandingOf(former));
    }

    [Fact]
    public async Task The_answer_to_an_overdue_condition_is_counted_by_the_calendar_of_the_day_it_got_its_date()
    {
        var condition = await AnApproval.WithCondition(portal, AnApproval.Stopping(Friday) with { Stops = false });
        Minute();
        await portal.AddHoliday(new(2026, 9, 22));
        await portal.GoOn(Friday.AddDays(1));
        Assert.Equal(new DateOnly(2026, 9, 25), Assert.Single(await Inbox(Part.Governance), i => i.What == "Extend or waive condition 1, or suspend").DueOn);
        // Extended now: five working days after Thursday, with a holiday between.
        await portal.AddHoliday(new(2026, 9, 28));
        Minute();
        Assert.Null((await portal.In(Part.Governance, (ExtendCondition h) => h.Handle(condition.Id, new(2026, 9, 24), "the vendor needs time"))).Refusal);
        await portal.GoOn(new DateOnly(2026, 10, 2));
        Assert.Equal(Standing.ApprovedWithConditions, await StandingOf(condition));
        await portal.GoOn(new DateOnly(2026, 10, 3));
        Assert.Equal(Standing.Suspended, await StandingOf(condition));
    }

    [Fact]
    public async Task An_approval_ends_by_the_figure_of_the_day_it_was_decided()
    {
        var former = await AnApproval.Decided(portal);
        await portal.Set(ApprovalFigures.LowMonths, 12);
        var later = await AnApproval.Decided(portal);
        Assert.Equal((portal.Today().AddMonths(24), portal.Today().AddMonths(12)), ((await Cases.Read(portal, former.Id)).ReviewDueOn, later.ReviewDueOn));
    }

    [Fact]
    public async Task An_appeal_stays_possible_for_as_long_as_it_was()
    {
        var former = await AnApproval.Decided(portal, Standing.Rejected);
        Minute();
        await portal.Set(ApprovalFigures.AppealDays, 40);
        await portal.AddHoliday(new(2026, 9, 21));
        Minute();
        var later = await AnApproval.Decided(portal, Standing.Rejected);
        Assert.Equal(new DateOnly(2026, 10, 12), await AppealUntil(former));
        Assert.Equal(new DateOnly(2026, 11, 10), await AppealUntil(later));
    }

    [Fact]
    public async Task Holidays_and_figures_count_for_what_comes_after_them()
    {
        await portal.AddHoliday(new(2026, 9, 15));
        await portal.Set(ApprovalFigures.ConcernDays, 2);
        Assert.Null((await portal.In(Part.Stranger, (ReportConcern h) => h.Handle(null, "It writes nonsense", true))).Refusal);
        await using var db = portal.Db();
        Assert.Equal(new DateOnly(2026, 9, 17), (await db.Concerns.SingleAsync()).AnswerDueOn);
    }

    [Fact]
    public async Task A_review_keeps_its_due_day_and_shows_the_days_left_by_the_calendar_of_today()
    {
        var review = await AReview.Claimed(portal);
        Assert.Equal(new DateOnly(2026, 9, 24), review.DueOn);
        await portal.AddHoliday(new(2026, 9, 16));
        var row = Assert.Single((await portal.In(Part.Security, (ListReviewQueue h) => h.Handle(ReviewShelf.Mine))).Value!.Rows.Rows);
        Assert.Equal((new DateOnly(2026, 9, 24), 7), (row.DueOn, row.DaysLeft));
        Assert.Equal(new DateOnly(2026, 9, 25), (await AReview.Open(portal)).DueOn);
    }

    [Fact]
    public async Task A_clock_that_stood_still_goes_on_by_the_calendar_of_that_day()
    {
        var review = await AReview.Claimed(portal);
        Assert.Null((await portal.In(Part.Security, (AskSubmitter h) => h.Handle(review.Id, review.Version, "Who holds the keys?"))).Refusal);
        await portal.AddHoliday(new(2026, 9, 15));
        portal.Clock.Advance(TimeSpan.FromDays(2)); // Wednesday: one working day with the holiday
        var question = await AReview.Question(portal, review.UseCaseId);
        Assert.Null((await portal.In(Part.Submitter, (AnswerQuestion h) => h.Handle(question.Id, question.Version, "IT"))).Refusal);
        Assert.Equal(new DateOnly(2026, 9, 25), (await AReview.Read(portal, review.Id)).DueOn);
    }

    [Fact]
    public async Task A_triage_is_due_by_the_calendar_of_its_submission()
    {
        await Cases.Submitted(portal, Cases.High);
        Minute();
        await portal.AddHoliday(new(2026, 9, 15));
        Minute();
        await Cases.Submitted(portal, Cases.High);
        var rows = (await portal.In(Part.Governance, (ListTriage h) => h.Handle())).Value!.Rows;
        Assert.Equal([new DateOnly(2026, 9, 16), new DateOnly(2026, 9, 17)], rows.Select(r => r.DueOn));
        Assert.Equal([1, 2], rows.Select(r => r.DaysLeft));
    }

    [Theory]
    [InlineData(ReviewTime.Half, 75, "2026-09-22")]   // six of eight days
    [InlineData(ReviewTime.Full, 110, "2026-09-25")]  // 8.8: the ninth
    [InlineData(ReviewTime.Escalation, 200, "2026-10-06")]
    public async Task Reminders_come_at_the_shares_that_are_set(int reminder, int percent, string day)
    {
        await portal.Set(ReviewFigures.Of(reminder), percent);
        var review = await AReview.Claimed(portal);
        var moment = DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture).ToDateTime(new TimeOnly(6, 0), DateTimeKind.Utc);
        await portal.GoOn(moment.AddSeconds(-1));
        Assert.DoesNotContain(reminder, await Reminded(review));
        await portal.GoOn(moment);
        Assert.Contains(reminder, await Reminded(review));
    }

    [Fact]
    public async Task A_reminder_that_was_set_comes_when_it_was_to_come()
    {
        var review = await AReview.Claimed(portal);
        await portal.Set(ReviewFigures.FirstReminder, 90);
        await portal.GoOn(ReviewTime.MomentOf(review, ReviewTime.Half, Policy.Usual));
        Assert.Equal([ReviewTime.Half], await Reminded(review));
    }

    [Fact]
    public async Task Planned_meetings_keep_their_close_and_a_moved_one_is_counted_anew()
    {
        await ASession.SetUp(portal);
        var next = await ASession.Next(portal);
        Assert.Equal((new DateOnly(2026, 10, 13), new DateOnly(2026, 10, 6)), (next.On, next.AgendaClosesOn));
        await portal.AddHoliday(new(2026, 10, 12));
        Assert.Null((await portal.In(Part.Governance, (PlanMeetings h) => h.Handle())).Refusal);
        Assert.Equal(new DateOnly(2026, 10, 6), (await ASession.Next(portal)).AgendaClosesOn);
        Assert.Null((await portal.In(Part.Governance, (MoveMeeting h) => h.Handle(next.Id, new(2026, 10, 14), "Room taken"))).Refusal);
        Assert.Equal(new DateOnly(2026, 10, 6), (await ASession.Next(portal)).AgendaClosesOn);
    }

    [Theory]
    [InlineData(1, "committee.agenda-full")]
    [InlineData(2, null)]
    public async Task An_agenda_takes_as_many_items_as_are_set(int most, string? refusal)
    {
        await ASession.SetUp(portal);
        await portal.Set(CommitteeFigures.MostItems, most);
        var (first, second) = (await ASession.Waiting(portal), await ASession.Waiting(portal));
        var next = await ASession.Next(portal);
        Assert.Null((await portal.In(Part.Governance, (PutOnAgenda h) => h.Handle(first, next.Id))).Refusal);
        Assert.Equal(refusal, (await portal.In(Part.Governance, (PutOnAgenda h) => h.Handle(second, next.Id))).Refusal?.Code);
    }

    [Theory]
    [InlineData(7, GrantState.InForce)]
    [InlineData(8, GrantState.Unused)]
    public async Task An_access_is_unused_after_the_days_that_are_set(int days, GrantState expected)
    {
        var (id, _) = await ADataAsset.Granted(portal);
        await portal.Set(DataAssetFigures.UnusedDays, 7);
        portal.Clock.Advance(TimeSpan.FromDays(days));
        Assert.Equal(expected, Assert.Single((await portal.In(Part.Auditor, (FindDataAsset h) => h.Handle(id))).Value!.Grants).State);
        Assert.Equal(expected is GrantState.Unused, (await portal.In(Part.Governance, (ListIdleAccess h) => h.Handle())).Value!.Count == 1);
    }

    [Fact]
    public void A_result_of_a_vendor_is_valid_for_as_long_as_is_set()
    {
        var figures = new Dictionary<string, int> { [VendorFigures.ValidMonths.Key] = 6, [VendorFigures.GraceDays.Key] = 0 };
        var validity = VendorValidity.From(Friday, new Policy(1, Policy.Usual.Content with { Figures = figures }));
        Assert.Equal((Friday.AddMonths(6), Friday.AddMonths(6)), (validity.ValidUntil, validity.GraceUntil));
    }

    public ValueTask DisposeAsync() => portal.DisposeAsync();

    private void Minute() => portal.Clock.Advance(TimeSpan.FromMinutes(1));

    private Task<Standing> StandingOf(AiGovernance.Approvals.Condition condition) => AnApproval.StandingOf(portal, condition.UseCaseId);

    private async Task<DateOnly?> AppealUntil(UseCase useCase) => (await portal.In(Part.Submitter, (ReadRehearings h) => h.Handle(useCase.Id))).Value!.AppealUntil;

    private async Task<IEnumerable<InboxItem>> Inbox(Part part) => (await portal.In(part, (ReadInbox h) => h.Handle())).Value!.Groups.SelectMany(g => g.Items);

    private async Task<List<int>> Reminded(Review review)
    {
        await using var db = portal.Db();
        return await db.ReviewReminders.Where(r => r.ReviewId == review.Id).OrderBy(r => r.Share).Select(r => r.Share).ToListAsync();
    }
}
