using AiGovernance.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace AiGovernance.Tests.Dashboard;

/// <summary>Shows the navigation that a layout would be given.</summary>
public sealed class ShownItems : ComponentBase
{
    [CascadingParameter] public IReadOnlyList<NavigationItem> Items { get; set; } = [];

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        foreach (var item in Items) builder.AddMarkupContent(0, $"<li>{item.Title} {(item.Waiting > 0 ? $"{item.Waiting} waiting" : "")}</li>");
    }
}
