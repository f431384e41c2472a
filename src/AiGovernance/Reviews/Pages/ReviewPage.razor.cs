using AiGovernance.Audit;
using AiGovernance.Common;
using AiGovernance.Parts;
using AiGovernance.Reviews.Desk;
using Microsoft.AspNetCore.Components;

namespace AiGovernance.Reviews.Pages;

/// <summary>One review: the case beside it, the safeguards to confirm, and the outcome (RV-1).</summary>
public sealed partial class ReviewPage(FindReview find, ChangeFeed feed, TimeProvider clock) : ComponentBase, IDisposable
{
    private static readonly IReadOnlyList<Crumb> Trail = [new("Reviews", ReviewAddress.Queue)];

    private ReviewDetails? found;
    private Refusal? refusal;

    [Parameter] public Guid Id { get; set; }

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

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
        var result = await find.Handle(new ReviewId(Id));
        (found, refusal) = (result.Value, result.Refusal);
    }
}
