using AiGovernance.Approvals;
using AiGovernance.Audit;
using AiGovernance.Common;
using AiGovernance.Organisation.Settings;
using AiGovernance.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace AiGovernance.Tests.Organisation.Settings;

/// <summary>Changing the policy settings through the real actions. The clock starts on Monday, 14 September 2026.</summary>
public sealed class PolicyActionTests : IAsyncDisposable
{
    private static readonly PolicyFigure Stopping = ApprovalFigures.StoppingOverdueDays;

    private readonly TestPortal portal = TestPortal.Start();

    [Fact]
    public async Task A_change_becomes_a_version_with_who_when_why_and_its_difference_on_the_trail()
    {
        Assert.Null((await portal.Change(0, APolicy.Stopping(20), " Two weeks were too short ")).Refusal);

        var row = Assert.Single((await portal.In(Part.Auditor, (ListPolicyVersions h) => h.Handle())).Value!.Versions);
        Assert.Equal((1, portal.Clock.Now, "Administrator", "Two weeks were too short"), (row.Number, row.From, row.By, row.Reason));
        Assert.Equal(new PolicyChange(Stopping.Text, "14 days", "20 days"), Assert.Single(row.Changes));
        await using var db = portal.Db();
        var entries = await db.Trail.Where(e => e.Action == nameof(ChangeFigures)).ToListAsync();
        Assert.Equal(2, entries.Count);
        Assert.All(entries, e => Assert.Contains("Two weeks were too short", e.Text, StringComparison.Ordinal));
        Assert.Contains(entries, e => e.Text.Contains("\"14 days\"", StringComparison.Ordinal) && e.Text.Contains("\"20 days\"", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(60, true)]
    [InlineData(61, false)]
    [InlineData(null, false)]
    public async Task A_figure_keeps_its_limits(int? days, bool taken)
    {
        var no = (await portal.Change(0, APolicy.Stopping(days))).Refusal;
        Assert.Equal(taken ? null : PolicyRefusals.OutOfLimits.With(1, 60, "days") with { Field = Stopping.Key }, no);
        Assert.Equal(taken ? days : 14, (await portal.Policy()).Now[Stopping]);
    }

    [Fact]
    public async Task Each_refusal_is_said_by_name()
    {
        Assert.Equal(Refusal.Forbidden.Code, (await portal.Change(0, APolicy.Stopping(20), by: Part.Governance)).Refusal?.Code);
        Assert.Equal(Refusal.ReasonMissing, (await portal.Change(0, APolicy.Stopping(20), " ")).Refusal);
        Assert.Equal(PolicyRefusals.ReasonTooLong, (await portal.Change(0, APolicy.Stopping(20), new string('x', PolicyVersion.ReasonMaxLength + 1))).Refusal);
        Assert.Equal(PolicyRefusals.NothingChanged, (await portal.Change(0, APolicy.Stopping(14))).Refusal);
        Assert.Null((await portal.Change(0, APolicy.Stopping(20), new string('x', PolicyVersion.ReasonMaxLength))).Refusal);
        Assert.Equal(Refusal.Stale, (await portal.Change(0, APolicy.Stopping(21))).Refusal);
        Assert.Null((await portal.Change(1, APolicy.Stopping(21))).Refusal);
        await using var db = portal.Db();
        Assert.Equal(2, await db.PolicyVersions.CountAsync());
    }

    [Fact]
    public async Task Another_instance_counts_by_it_at_once()
    {
        await using var beside = TestPortal.Beside(portal);
        Assert.Equal(14, (await beside.Policy()).Now[Stopping]);
        await portal.Set(Stopping, 20);
        Assert.Equal(20, (await beside.Policy()).Now[Stopping]);
        await beside.AddHoliday(new(2026, 12, 25));
        Assert.False((await portal.Policy()).Now.Calendar.IsWorkingDay(new(2026, 12, 25)));
    }

    [Fact]
    public async Task A_list_of_holidays_is_added_whole_or_not_at_all()
    {
        var no = (await List("2026-12-25 Christmas Day\nnonsense\n2026-12-26")).Refusal;
        Assert.Equal("Nothing was added. Mend these lines:\nLine 2: Give an existing day as year-month-day, for example 2026-12-25.\nLine 3: Give the holiday a name.", no?.Message);
        Assert.Equal(("lines", PolicyRefusals.LinesWrong.Code), (no?.Field, no?.Code));
        Assert.Equal(PolicyRefusals.NoLines, (await List(" \n ")).Refusal);
        Assert.Empty((await portal.Policy()).Now.Content.Holidays);

        Assert.Equal(2, (await List("2026-12-25 Christmas Day\n2026-12-26 Boxing Day")).Value);
        Assert.Equal(["Christmas Day", "Boxing Day"], (await portal.Policy()).Now.Content.Holidays.Select(h => h.Name));
    }

    [Fact]
    public async Task A_long_list_of_faults_names_the_first_twenty()
    {
        var message = (await List(string.Join('\n', Enumerable.Repeat("x", 21)))).Refusal!.Message;
        Assert.Contains("Line 20:", message, StringComparison.Ordinal);
        Assert.DoesNotContain("Line 21:", message, StringComparison.Ordinal);
        Assert.EndsWith("And 1 more.", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_holiday_is_added_and_refused_at_its_field()
    {
        Assert.Null((await One(new(2026, 12, 25), " Christmas Day ")).Refusal);
        Assert.Equal("Christmas Day", Assert.Single((await portal.Policy()).Now.Content.Holidays).Name);
        Assert.Equal(("holiday", PolicyRefusals.HolidayWrong.Code), (await One(null, "x")).Refusal is { } no ? (no.Field, no.Code) : default);
        Assert.Equal(PolicyRefusals.HolidayWrong.Code, (await One(new(2026, 12, 25), "Again")).Refusal?.Code);
        Assert.Equal(PolicyRefusals.HolidayWrong.Code, (await One(new(2026, 9, 14), "Today")).Refusal?.Code);
    }

    [Fact]
    public async Task A_holiday_to_come_is_removed_with_a_trace_and_a_past_one_stays()
    {
        await portal.AddHoliday(new(2026, 9, 15), "Tomorrow");
        await portal.AddHoliday(new(2026, 9, 16), "The day after");
        Assert.Equal(Refusal.NotFound, (await Remove(new(2026, 12, 25), "x")).Refusal);
        Assert.Equal(Refusal.ReasonMissing, (await Remove(new(2026, 9, 16), "")).Refusal);
        portal.Clock.Advance(TimeSpan.FromDays(1));
        Assert.Equal(PolicyRefusals.HolidayPast, (await Remove(new(2026, 9, 15), "x")).Refusal);
        Assert.Null((await Remove(new(2026, 9, 16), "We work")).Refusal);

        var versions = (await portal.In(Part.Auditor, (ListPolicyVersions h) => h.Handle())).Value!.Versions;
        Assert.Equal((3, "We work", new PolicyChange("Holiday on Wed 16 Sep 2026", "The day after", null) { IsOfCalendar = true }), (versions[0].Number, versions[0].Reason, Assert.Single(versions[0].Changes)));
        Assert.Equal("Tomorrow", Assert.Single((await portal.Policy()).Now.Content.Holidays).Name);
    }

    [Fact]
    public async Task The_days_off_are_set_and_at_most_three()
    {
        DayOfWeek[] four = [DayOfWeek.Monday, DayOfWeek.Friday, DayOfWeek.Saturday, DayOfWeek.Sunday];
        Assert.Equal(PolicyRefusals.TooManyDaysOff, (await Off(0, four)).Refusal);
        Assert.Equal(PolicyRefusals.NothingChanged, (await Off(0, [DayOfWeek.Sunday, DayOfWeek.Saturday])).Refusal);
        Assert.Equal(Refusal.ReasonMissing, (await Off(0, four[1..], " ")).Refusal);
        Assert.Null((await Off(0, four[1..])).Refusal);
        Assert.Equal(Refusal.Stale, (await Off(0, [])).Refusal);
        Assert.Equal([DayOfWeek.Friday, DayOfWeek.Saturday, DayOfWeek.Sunday], (await portal.Policy()).Now.Content.DaysOff);
        Assert.False((await portal.Policy()).Now.Calendar.IsWorkingDay(new(2026, 9, 18)));
    }

    [Fact]
    public async Task What_is_frozen_of_a_version_is_found_when_somebody_edits_it()
    {
        await portal.Set(Stopping, 20);
        Assert.True((await portal.In(Part.Auditor, (VerifyTrail h) => h.Handle())).Value!.Holds);
        await using var db = portal.Db();
        await db.Database.ExecuteSqlRawAsync("""UPDATE "PolicyVersions" SET "Content" = replace("Content", ':20', ':60')""");
        Assert.False((await portal.In(Part.Auditor, (VerifyTrail h) => h.Handle())).Value!.Holds);
    }

    public ValueTask DisposeAsync() => portal.DisposeAsync();

    private Task<Result<int>> List(string lines) => portal.In(Part.Administrator, (AddHolidays h) => h.Handle(lines));

    private Task<Result> One(DateOnly? on, string name) => portal.In(Part.Administrator, (AddHoliday h) => h.Handle(on, name));

    private Task<Result> Remove(DateOnly on, string reason) => portal.In(Part.Administrator, (RemoveHoliday h) => h.Handle(on, reason));

    private Task<Result> Off(int number, DayOfWeek[] days, string reason = "Another shift") => portal.In(Part.Administrator, (SetDaysOff h) => h.Handle(number, days, reason));
}
