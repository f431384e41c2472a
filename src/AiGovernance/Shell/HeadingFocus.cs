using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace AiGovernance.Shell;

/// <summary>On another page the heading takes the focus, so that a screen reader says where one is; it takes it from nobody who has begun to write there.</summary>
public sealed class HeadingFocus(IJSRuntime browser) : ComponentBase
{
    private Type? shown;
    private bool moved;

    /// <summary>The page that is shown.</summary>
    [Parameter, EditorRequired] public RouteData? RouteData { get; set; }

    protected override void OnParametersSet()
    {
        moved = shown is not null && shown != RouteData?.PageType; // the first page was loaded, and the browser has said so
        shown = RouteData?.PageType;
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!moved) return;
        moved = false;
        await browser.InvokeVoidAsync("focusHeading");
    }
}
