using System.Globalization;
using Microsoft.Playwright;

namespace AiGovernance.SystemTests.Browser.Journey;

/// <summary>A member of the committee in the room of one meeting.</summary>
internal sealed class MeetingRoom(Visitor visitor)
{
    private IPage Page => visitor.Page;

    /// <summary>From the case, by the link that its decision shows.</summary>
    public async Task EnterFrom(string title)
    {
        await visitor.OpenCase(title);
        await visitor.Follow("Decision");
        await visitor.Follow("The meeting");
        await Page.WaitForURLAsync(url => url.Contains("/committee/meetings/", StringComparison.Ordinal));
        await visitor.Ready();
    }

    /// <summary>As near as a meeting can be moved: what is nearer than the close of its agenda closes that at once.</summary>
    public async Task MoveNear(string reason)
    {
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeBySystemTimeZoneId(TimeProvider.System.GetUtcNow(), "Europe/Berlin").DateTime);
        // The series meets on Tuesdays, and a day holds one meeting.
        var (day, hour) = today.DayOfWeek is DayOfWeek.Tuesday ? (today.AddDays(1), "00:05") : (today, "23:59");
        await Page.Locator("#move-to").FillAsync(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        await Page.Locator("#move-at").FillAsync(hour);
        await visitor.Press("Move the meeting");
        await visitor.Show("4 move");
        await visitor.Explain(reason, "Move");
        await visitor.Sees("Agenda closed");
    }

    public async Task Start()
    {
        await visitor.Press("Start the meeting");
        await visitor.Sees("In session");
    }

    public async Task Arrive()
    {
        await visitor.Press("I am here");
        await Page.GetByRole(AriaRole.Button, new() { Name = "I am leaving" }).WaitForAsync();
    }

    public async Task OpenBallot()
    {
        await visitor.Press("Open this item");
        await visitor.Show("4 item");
        await visitor.Press("Open the ballot");
        await Page.GetByText("0 of 4 votes cast").First.WaitForAsync();
    }

    /// <summary>Out of the inbox.</summary>
    public async Task Vote(string reference, string choice, string? reason = null)
    {
        await visitor.Take("Vote", reference);
        await Page.GetByRole(AriaRole.Radio, new() { Name = choice }).CheckAsync();
        if (reason is not null) await Page.Locator("#why").FillAsync(reason);
        await visitor.Press("Cast my vote");
        await visitor.Sees("Yours was stored");
        await visitor.Show("4 vote");
    }

    public async Task CloseBallot(string reason)
    {
        await visitor.Press("Close the ballot");
        await visitor.Explain(reason, "Close the ballot");
        await Page.GetByRole(AriaRole.Link, new() { Name = "The decision" }).WaitForAsync();
        await visitor.Show("4 closed");
    }

    public async Task End()
    {
        await visitor.Press("End the meeting");
        await visitor.Agree("End the meeting");
        await visitor.Sees("Minutes");
    }
}
