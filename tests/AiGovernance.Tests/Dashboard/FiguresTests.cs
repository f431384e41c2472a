using AiGovernance.Approvals;
using AiGovernance.Dashboard.Figures;
using AiGovernance.Organisation;
using AiGovernance.RiskScoring;
using AiGovernance.Tests.Support;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace AiGovernance.Tests.Dashboard;

/// <summary>The grouped queries against a plain count over all that was loaded (DB-1).</summary>
public class FiguresTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Figures_say_what_counting_by_hand_says(int seed)
    {
        await using var portal = TestPortal.Start();
        await ARegister.Of(portal, 150, seed);
        var figures = (await portal.In(Part.Compliance, (ReadFigures h) => h.Handle())).Value!;
        await AssertCounted(portal, figures, _ => true);
        Assert.Equal(0, figures.Confidential);
    }

    [Fact]
    public async Task Confidential_cases_count_only_as_confidential_for_who_may_not_see_them()
    {
        await using var portal = TestPortal.Start();
        await ARegister.Of(portal, 150, 4);
        var figures = (await portal.In(Part.Executive, (ReadFigures h) => h.Handle())).Value!;
        await AssertCounted(portal, figures, u => !u.IsConfidential);
        await using var db = portal.Db();
        Assert.Equal(await db.UseCases.CountAsync(u => u.IsConfidential), figures.Confidential);
        Assert.NotEqual(0, figures.Confidential);
    }

    [Fact]
    public async Task Every_number_of_cases_is_the_length_of_the_list_that_it_opens()
    {
        await using var portal = TestPortal.Start();
        await ARegister.Of(portal, 150, 5);
        var figures = (await portal.In(Part.Executive, (ReadFigures h) => h.Handle())).Value!;
        foreach (var exposure in Enum.GetValues<Exposure>())
            foreach (var tier in Enum.GetValues<RiskTier>())
                Assert.Equal(figures.In(tier, exposure), await Listed(new(Tier: tier, Slice: new(exposure))));
        foreach (var age in Enum.GetValues<WaitingAge>())
            Assert.Equal(figures.WaitingFor(null, age), await Listed(new(Slice: new(Waiting: true, SubmittedFrom: WaitingAges.FromOf(age, figures.Today), SubmittedUntil: WaitingAges.UntilOf(age, figures.Today)))));
        Assert.Equal(figures.RunUnapproved, await Listed(new(Slice: new(Unapproved: true))));
        Assert.Equal(figures.Overdue.EndingAhead, await Listed(new(Slice: new(EndsFrom: figures.Today, EndsUntil: figures.Overdue.EndsUntil))));
        Assert.Equal(figures.Overdue.EndingThisMonth, await Listed(new(Slice: new(EndsFrom: figures.Today, EndsUntil: figures.Overdue.MonthEnd))));
        Assert.Equal(figures.Drafts, await Listed(new(Standing: Standing.Registered, Status: RevisionStatus.Draft)));
        foreach (var unit in figures.Units)
            Assert.Equal(unit.HighInProduction, await Listed(new(Unit: unit.Id, Slice: new(Exposure.InProduction, RiskTier.High))));

        async Task<int> Listed(UseCaseFilter filter) => (await portal.In(Part.Executive, (ListUseCases h) => h.Handle(filter))).Value!.Total;
    }

    [Theory]
    [InlineData(10, WaitingAge.To10Days)]
    [InlineData(11, WaitingAge.To30Days)]
    [InlineData(30, WaitingAge.To30Days)]
    [InlineData(31, WaitingAge.Over30Days)]
    public async Task A_wait_is_counted_in_days_since_submission(int days, WaitingAge expected)
    {
        await using var portal = TestPortal.Start();
        await Cases.Submitted(portal, Cases.Low);
        portal.Clock.Advance(TimeSpan.FromDays(days));
        var figures = (await portal.In(Part.Executive, (ReadFigures h) => h.Handle())).Value!;
        Assert.Equal([new(RiskTier.Low, expected, 1)], figures.Waiting);
    }

    [Fact]
    public async Task The_sentence_names_what_needs_attention_and_is_quiet_otherwise()
    {
        await using var portal = TestPortal.Start();
        Assert.Empty(Headline.Of((await portal.In(Part.Executive, (ReadFigures h) => h.Handle())).Value!));
        await Cases.Submitted(portal, Cases.Low);
        portal.Clock.Advance(TimeSpan.FromDays(31));
        var part = Assert.Single(Headline.Of((await portal.In(Part.Executive, (ReadFigures h) => h.Handle())).Value!));
        Assert.Equal(("1 Low case", "waits longer than 30 days for a decision", "/use-cases?tier=Low&waiting=yes&submitted-until=2026-09-14"), (part.Linked, part.Rest, part.Href));
    }

    [Fact]
    public async Task A_condition_that_is_overdue_is_never_passed_over()
    {
        await using var portal = TestPortal.Start();
        var quiet = (await portal.In(Part.Executive, (ReadFigures h) => h.Handle())).Value!;
        var part = Assert.Single(Headline.Of(quiet with { Overdue = quiet.Overdue with { OtherConditions = 1 } }));
        Assert.Equal("1 condition", part.Linked);
    }

    private static async Task AssertCounted(TestPortal portal, RegisterFigures figures, Func<UseCase, bool> sees)
    {
        await using var db = portal.Db();
        var today = DateOnly.FromDateTime(portal.Clock.Now);
        var cases = (await db.UseCases.Include(u => u.Revisions).AsNoTracking().ToListAsync()).Where(sees).ToList();
        var decisions = (await db.Decisions.AsNoTracking().ToListAsync()).Where(d => cases.Any(u => u.Id == d.UseCaseId)).ToList();
        var conditions = (await db.Conditions.AsNoTracking().ToListAsync()).Where(c => cases.Any(u => u.Id == c.UseCaseId) && c.IsOverdue(today)).ToList();

        Assert.Equal(cases.CountBy(u => (u.Tier, u.Standing, u.InProduction)).OrderBy(c => c.ToString()), figures.ByStanding.Select(c => KeyValuePair.Create((c.Tier, c.Standing, c.InProduction), c.Count)).OrderBy(c => c.ToString()));
        var waiting = cases.Where(u => u.Standing is Standing.Registered && u.OpenRevision is { SubmittedAt: not null }).ToList();
        Assert.Equal(waiting.Count, figures.WaitingCases);
        Assert.Equal(waiting.Count(u => Age(u) > 30), figures.WaitingFor(null, WaitingAge.Over30Days));
        Assert.Equal(waiting.Count(u => Age(u) <= 10), figures.WaitingFor(null, WaitingAge.To10Days));
        Assert.Equal(cases.Count(u => u.Standing is Standing.Registered && u.OpenRevision is { SubmittedAt: null }), figures.Drafts);
        Assert.Equal(conditions.Count(c => c.Stops), figures.Overdue.ConditionsThatStop);
        Assert.Equal(conditions.Count(c => !c.Stops), figures.Overdue.OtherConditions);
        Assert.Equal(cases.Count(u => Allowed(u) && u.ReviewDueOn >= today && u.ReviewDueOn <= today.AddDays(60)), figures.Overdue.EndingAhead);
        Assert.Equal(cases.Count(u => u.InProduction && !Allowed(u)), figures.RunUnapproved);
        Assert.Equal(cases.CountBy(u => u.UnitId).OrderBy(c => c.Key.Value), figures.Units.Select(u => KeyValuePair.Create(u.Id, u.Cases)).OrderBy(c => c.Key.Value));
        Assert.Equal(cases.Count(u => u.InProduction && u.Tier >= RiskTier.High), figures.Units.Sum(u => u.HighInProduction));
        AssertTimes(cases, decisions, figures.Time, today);

        int Age(UseCase u) => today.DayNumber - DateOnly.FromDateTime(u.OpenRevision!.SubmittedAt!.Value).DayNumber;
    }

    private static void AssertTimes(List<UseCase> cases, List<Decision> decisions, AnswerTime time, DateOnly today)
    {
        var days = decisions.Where(d => DateOnly.FromDateTime(d.DecidedAt) >= new DateOnly(today.Year - 1, today.Month + 1, 1))
            .Select(d => (d.Tier, Days: WorkingDays.MondayToFriday.Between(Day(cases.SelectMany(u => u.Revisions).Single(r => r.Id == d.RevisionId).SubmittedAt!.Value), Day(d.DecidedAt)))).ToList();
        Assert.NotEmpty(days);
        Assert.Equal(days.Count, time.All.Decided);
        Assert.Equal(days.Count, time.ByMonth.Sum(m => m.Took.Decided));
        foreach (var tier in days.GroupBy(d => d.Tier))
        {
            var took = time.ByTier[tier.Key];
            Assert.True(tier.Count(d => d.Days <= took.Median) * 2 >= tier.Count() && tier.Count(d => d.Days < took.Median) * 2 < tier.Count());
            Assert.True(tier.Count(d => d.Days <= took.High) * 10 >= tier.Count() * 9 && tier.Count(d => d.Days < took.High) * 10 < tier.Count() * 9);
        }
    }

    private static bool Allowed(UseCase u) => u.Standing is Standing.Approved or Standing.ApprovedWithConditions;

    private static DateOnly Day(DateTime at) => DateOnly.FromDateTime(at);
}
