using System.Globalization;
using AiGovernance.SystemTests.Support;
using Microsoft.Playwright;
using Xunit;

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
        await visitor.Arrives(url => url.Contains("/committee/meetings/", StringComparison.Ordinal));
        await visitor.Ready();
    }

    /// <summary>As near as a meeting can be moved: what is nearer than the close of its agenda closes that at once.</summary>
    public async Task MoveNear(string reason)
    {
        var (day, hour) = SoonestHour.Now();
        await Page.Locator("#move-to").FillAsync(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        await Page.Locator("#move-at").FillAsync(hour.ToString("HH:mm", CultureInfo.InvariantCulture));
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

    public async Task OpenItem(string title)
    {
        await Page.GetByRole(AriaRole.Navigation, new() { Name = "Agenda" }).GetByRole(AriaRole.Link, new() { Name = title }).ClickAsync();
        await Page.Locator("nav.agenda a[aria-current]", new() { HasText = title }).WaitForAsync();
        await visitor.Press("Open this item");
        await Page.GetByRole(AriaRole.Button, new() { Name = "Open the ballot" }).WaitForAsync();
        await visitor.Show("4 item");
    }

    public async Task OpenBallot(int voters = 4)
    {
        await visitor.Press("Open the ballot");
        await Page.GetByText($"0 of {voters} votes cast").First.WaitForAsync();
    }

    public async Task Declare(string reason)
    {
        await visitor.Press("Declare a conflict of interest");
        await visitor.Explain(reason, "Declare");
        await visitor.Show("4 recused");
    }

    public Task Press(string button) => visitor.Press(button);

    /// <summary>On whatever is open, without a click of its own: the page follows the meeting.</summary>
    public Task Sees(string text) => visitor.Sees(text);

    /// <summary>The page has drawn the open ballot, and offers no vote.</summary>
    /// <param name="said">What stands where the vote would.</param>
    public async Task MayNotVote(string said)
    {
        await Page.Locator("nav.agenda a", new() { HasText = "Ballot open" }).WaitForAsync();
        await Sees(said);
        Assert.False(await Page.GetByRole(AriaRole.Button, new() { Name = "Cast my vote" }).IsVisibleAsync());
    }

    /// <summary>Out of the inbox.</summary>
    public async Task Vote(string reference, string choice, string? reason = null)
    {
        await visitor.Take("Vote", reference);
        await CastVote(choice, reason);
    }

    public async Task CastVote(string choice, string? reason = null)
    {
        await Page.GetByRole(AriaRole.Radio, new() { NameRegex = new($"^{choice}( [A-Z-])?$") }).CheckAsync();
        if (reason is not null) await Page.Locator("#why").FillAsync(reason);
        await visitor.Press("Cast my vote");
        await visitor.Sees("Yours was stored");
        await visitor.Show("4 vote");
    }

    /// <param name="reason">Asked where the chair's own vote may decide.</param>
    public async Task CloseBallot(string? reason = null)
    {
        await visitor.Press("Close the ballot");
        await (reason is null ? visitor.Agree("Close the ballot") : visitor.Explain(reason, "Close the ballot"));
        await Page.GetByRole(AriaRole.Link, new() { Name = "The decision" }).WaitForAsync();
        await visitor.Show("4 closed");
    }

    public async Task End()
    {
        await visitor.Press("End the meeting");
        await visitor.Agree("End the meeting");
        await visitor.Sees("Minutes");
    }

    public async Task ApproveMinutes(string remark)
    {
        await visitor.Follow("Minutes");
        await Page.Locator("#remark").FillAsync(remark);
        await visitor.Press("Approve the minutes");
        await visitor.Sees("Approved and frozen");
        await visitor.Show("4 minutes");
    }
}
