using AiGovernance.Access;
using AiGovernance.Audit;
using AiGovernance.Common;
using AiGovernance.Parts;
using AiGovernance.Reviews.Desk;
using AiGovernance.Reviews.Triage;
using Microsoft.AspNetCore.Components;

namespace AiGovernance.Reviews.Pages;

/// <summary>What waits for a reviewer and for the governance office: in my hands, to claim, overdue, to triage (RV-0, RV-1, RV-2).</summary>
public sealed partial class ReviewQueuePage(ListReviewQueue list, ListTriage listTriage, AccessCheck access, ChangeFeed feed, TimeProvider clock) : ComponentBase, IDisposable
{
    private const string TriageTab = "triage";

    private static readonly (string Key, string Text, ReviewShelf Shelf)[] Shelves =
        [("mine", "Mine", ReviewShelf.Mine), ("to-claim", "To claim", ReviewShelf.ToClaim), ("overdue", "Overdue", ReviewShelf.Overdue)];

    private IReadOnlyList<TabLink> tabs = [];
    private ReviewQueue? queue;
    private Page<TriageRow>? waiting;
    private Refusal? refusal;

    [SupplyParameterFromQuery(Name = "tab")] public string? TabName { get; set; }
    [SupplyParameterFromQuery(Name = "page")] public int? Number { get; set; }

    private DateTime Now => clock.GetUtcNow().UtcDateTime;
    private bool Triages => access.Allows(ReviewPermissions.Triage);
    private string FirstTab => Triages ? TriageTab : Shelves[0].Key;
    private string Tab => TabName == TriageTab && Triages ? TriageTab : Shelves.Any(s => s.Key == TabName) ? TabName! : FirstTab;
    private (string Key, string Text, ReviewShelf Shelf) Shelf => Shelves.FirstOrDefault(s => s.Key == Tab, Shelves[0]);

    private (string Title, string Why) Empty => Shelf.Shelf switch
    {
        ReviewShelf.Mine => ("No review in your hands", "Take one from \"To claim\", or wait until one is assigned to you."),
        ReviewShelf.ToClaim => ("Nothing to claim", "New reviews appear here when a case is sent to review."),
        _ => ("Nothing is overdue", "Reviews appear here when their due day is over, or when one escalates to you."),
    };

    public void Dispose() => feed.Changed -= OnChanged;

    protected override void OnInitialized() => feed.Changed += OnChanged;

    protected override Task OnParametersSetAsync() => Read();

    private void OnChanged() => _ = InvokeAsync(async () =>
    {
        await Read();
        StateHasChanged();
    });

    private async Task Read()
    {
        var found = await list.Handle(Shelf.Shelf, Tab == TriageTab ? 1 : Number ?? 1);
        (queue, refusal) = (found.Value, found.Refusal);
        if (Triages) waiting = (await listTriage.Handle(Tab == TriageTab ? Number ?? 1 : 1)).Value;
        tabs = [.. Triages ? [Link(TriageTab, "Triage", waiting?.Total ?? 0)] : Array.Empty<TabLink>(), .. Shelves.Select(s => Link(s.Key, s.Text, queue?.Counts.Of(s.Shelf) ?? 0))];
    }

    private static TabLink Link(string key, string text, int count) => new(key, $"{text} {count}");
}
