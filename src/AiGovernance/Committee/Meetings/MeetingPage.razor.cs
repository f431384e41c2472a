using AiGovernance.Access;
using AiGovernance.Audit;
using AiGovernance.Committee.Ballots;
using AiGovernance.Common;
using AiGovernance.Parts;
using Microsoft.AspNetCore.Components;

namespace AiGovernance.Committee.Meetings;

/// <summary>The meeting room: agenda, the item in progress, who is there, the ballot; live for everybody (CM-12).</summary>
public partial class MeetingPage(FindMeeting find, StartMeeting start, RecordArrival arrive, RecordDeparture depart, AccessCheck access, ChangeFeed feed, TimeProvider clock) : ComponentBase, IDisposable
{
    private static readonly Crumb[] Crumbs = [new("Committee", CommitteeAddress.Home)];

    /// <summary>Five votes at once are one reading; nobody sees that they waited.</summary>
    private static readonly TimeSpan Span = TimeSpan.FromMilliseconds(50);

    private MeetingDetails? found;
    private Refusal? refusal;
    private string? said;
    private LiveReading? live;
    private (Guid Meeting, Guid? Item) shownFor;

    [Parameter] public Guid Meeting { get; set; }

    /// <summary>The item that is looked at; without one the page follows the meeting.</summary>
    [SupplyParameterFromQuery(Name = "item")] public Guid? Wanted { get; set; }

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    protected override void OnInitialized()
    {
        if (RendererInfo.IsInteractive) live = new LiveReading(feed, Span, TimeProvider.System, () => InvokeAsync(Again));
    }

    protected override Task OnParametersSetAsync() => Read();

    public void Dispose()
    {
        live?.Dispose();
        GC.SuppressFinalize(this);
    }

    private async Task Again()
    {
        var (before, told) = (found, refusal);
        await Read();
        // Most of what is written in the portal is written elsewhere.
        if (!ReferenceEquals(before, found) || told != refusal) StateHasChanged();
    }

    private async Task Read()
    {
        var asked = (Meeting, Wanted);
        var read = await find.Handle(new MeetingId(Meeting), Wanted is { } item ? new AgendaItemId(item) : null, asked == shownFor ? found : null);
        // Readings overtake each other: the one that began with an older address or an older trail has nothing to say.
        if (asked != (Meeting, Wanted) || (read.Value?.Seen < found?.Seen && asked == shownFor)) return;
        if (read.Succeeded) (said, found, shownFor) = (News(found?.Item, read.Value!.Item) ?? said, read.Value, asked);
        else refusal = read.Refusal;
    }

    /// <summary>What changed, for those who do not see it.</summary>
    private static string? News(ItemDetails? before, ItemDetails? now) =>
        now is null || before is null || before.Id != now.Id ? null
        : now.Ballot?.Outcome is { } outcome && before.Ballot?.Outcome is null ? $"The ballot is closed: {CommitteeWords.Of(outcome).Text}."
        : now.Ballot is { State: BallotState.Open } ballot && ballot.Cast != before.Ballot?.Cast ? $"{ballot.Cast} of {ballot.Voters} votes cast."
        : now.Quorum != before.Quorum ? now.Quorum
        : null;

    private Task ComeOrGo()
    {
        var me = access.Actor.Person!.Value;
        return Act(found!.AmPresent ? depart.Handle(found.Id, me) : arrive.Handle(found.Id, me));
    }

    private async Task Act(Task<Result> action)
    {
        refusal = (await action).Refusal;
        await Read();
        StateHasChanged();
    }
}
