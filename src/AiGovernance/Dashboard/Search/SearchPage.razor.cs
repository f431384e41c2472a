using AiGovernance.Common;
using Microsoft.AspNetCore.Components;

namespace AiGovernance.Dashboard.Search;

/// <summary>What was found for some words, grouped by kind (DB-4).</summary>
public partial class SearchPage(SearchEverything search) : ComponentBase
{
    private const int PurposeShown = 200;

    private SearchResults? results;
    private Refusal? refusal;

    [SupplyParameterFromQuery(Name = "q")] public string? Words { get; set; }

    protected override async Task OnParametersSetAsync()
    {
        (results, refusal) = (null, null);
        if (string.IsNullOrWhiteSpace(Words)) return;
        var asked = Words;
        var found = await search.Handle(asked);
        if (asked == Words) (results, refusal) = (found.Value, found.Refusal);
    }

    private static string Short(string purpose) => purpose.Length <= PurposeShown ? purpose : purpose[..PurposeShown] + " ...";
}
