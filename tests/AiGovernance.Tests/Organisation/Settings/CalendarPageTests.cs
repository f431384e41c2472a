using AiGovernance.Organisation.Settings;
using AiGovernance.Tests.Support;
using Bunit;
using Xunit;

namespace AiGovernance.Tests.Organisation.Settings;

/// <summary>RV-2: the calendar of working days. The clock starts on Monday, 14 September 2026.</summary>
public sealed class CalendarPageTests : PageTest
{
    [Fact]
    public async Task One_holiday_is_added_and_stands_in_the_list_and_in_the_versions()
    {
        var page = await Shown(Part.Administrator);
        Do(page, () => page.Find("#holiday-day").Change("2026-12-25"));
        Do(page, () => page.Find("#holiday-name").Change("Christmas Day"));
        Press(page, "Add the holiday");

        page.WaitForAssertion(() => Assert.Equal("Fri 25 Dec 2026 Christmas DayRemove", Words(page.Find("tbody tr"))));
        Assert.Contains("Holiday on Fri 25 Dec 2026: Christmas Day, added", page.Markup, StringComparison.Ordinal);
        Assert.Equal(APolicy.Christmas, Assert.Single((await Portal.Policy()).Now.Content.Holidays));
    }

    [Fact]
    public async Task A_day_that_does_not_fit_is_refused_at_its_field()
    {
        var page = await Shown(Part.Administrator);
        Do(page, () => page.Find("#holiday-day").Change("2026-09-14"));
        Do(page, () => page.Find("#holiday-name").Change("Today"));
        Press(page, "Add the holiday");
        page.WaitForAssertion(() => Assert.StartsWith("Only days to come can be added", Words(page.Find("#holiday-error")), StringComparison.Ordinal));
        Assert.Equal(("2026-09-14", "Today"), (page.Find("#holiday-day").GetAttribute("value"), page.Find("#holiday-name").GetAttribute("value")));
    }

    [Fact]
    public async Task A_list_names_its_bad_lines_stays_in_the_field_and_is_added_once_mended()
    {
        var page = await Shown(Part.Administrator);
        Do(page, () => page.Find("#holiday-lines").Change("2026-12-25 Christmas Day\n26.12.2026 Boxing Day"));
        Press(page, "Add the list");
        page.WaitForAssertion(() => Assert.Contains("Line 2: Give an existing day", page.Find("#holiday-lines-error").TextContent, StringComparison.Ordinal));
        Assert.Equal("2026-12-25 Christmas Day\n26.12.2026 Boxing Day", page.Find("#holiday-lines").GetAttribute("value"));
        Assert.Empty((await Portal.Policy()).Now.Content.Holidays);

        Do(page, () => page.Find("#holiday-lines").Change("2026-12-25 Christmas Day\n2026-12-26 Boxing Day"));
        Press(page, "Add the list");
        page.WaitForAssertion(() => Assert.Contains("2 holidays added.", page.Markup, StringComparison.Ordinal));
        Assert.Equal(2, (await Portal.Policy()).Now.Content.Holidays.Count);
        Assert.Equal("", page.Find("#holiday-lines").GetAttribute("value") ?? "");
    }

    [Fact]
    public async Task A_holiday_to_come_is_removed_with_a_reason_and_a_past_one_has_no_button()
    {
        await Portal.AddHoliday(new(2026, 9, 15), "Tuesday");
        await Portal.AddHoliday(new(2026, 12, 25), "Christmas Day");
        Portal.Clock.Advance(TimeSpan.FromDays(2));
        var dialogs = Dialogs();
        var page = await Shown(Part.Administrator);
        Assert.Contains("Tue 15 Sep 2026", Words(page.Find("details")), StringComparison.Ordinal);
        Assert.Empty(page.FindAll("details button"));

        Do(page, () => page.Find("button[aria-label='Remove Christmas Day on 25 Dec 2026']").Click());
        dialogs.WaitForElement("#reason");
        Do(dialogs, () => dialogs.Find("#reason").Input("We work"));
        Do(dialogs, () => dialogs.Find(".btn.danger").Click());

        page.WaitForAssertion(() => Assert.Contains("Holiday on Fri 25 Dec 2026: Christmas Day, removed", page.Markup, StringComparison.Ordinal));
        Assert.Equal("Tuesday", Assert.Single((await Portal.Policy()).Now.Content.Holidays).Name);
    }

    [Fact]
    public async Task The_days_off_are_changed_with_a_reason_and_a_fourth_is_refused_where_it_was_ticked()
    {
        var page = await Shown(Part.Administrator);
        foreach (var day in new[] { 3, 4 }) Do(page, () => page.FindAll("input[type=checkbox]")[day].Change(true));
        Do(page, () => page.Find("#days-off-reason").Input("Four long days"));
        Press(page, "Change the days off");
        page.WaitForAssertion(() => Assert.Equal(PolicyRefusals.TooManyDaysOff.Message, Words(page.Find("#days-off-error"))));
        Assert.Equal("Four long days", page.Find("#days-off-reason").GetAttribute("value"));

        Do(page, () => page.FindAll("input[type=checkbox]")[3].Change(false));
        Press(page, "Change the days off");
        page.WaitForAssertion(() => Assert.Contains("Saturday, Sunday → Friday, Saturday, Sunday", page.Markup, StringComparison.Ordinal));
        Assert.Equal([DayOfWeek.Friday, DayOfWeek.Saturday, DayOfWeek.Sunday], (await Portal.Policy()).Now.Content.DaysOff);
    }

    [Fact]
    public async Task Others_look_and_change_nothing()
    {
        await Portal.AddHoliday(new(2026, 12, 25), "Christmas Day");
        var page = await Shown(Part.Stranger);
        Assert.Empty(page.FindAll("input, textarea, form, main button, td button"));
        Assert.Equal("Fri 25 Dec 2026 Christmas Day", Words(page.Find("tbody tr")));
        Assert.Contains("Saturday, Sunday", page.Markup, StringComparison.Ordinal);
    }

    private async Task<IRenderedComponent<CalendarPage>> Shown(Part part)
    {
        await SignInAs(part);
        GoTo("/administration/calendar");
        var page = Render<CalendarPage>();
        page.WaitForElement(".paper");
        return page;
    }
}
