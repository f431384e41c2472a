using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;

namespace AiGovernance.Parts;

/// <summary>A part whose links carry the rest of the address along, so it follows when the address changes.</summary>
/// <remarks>Without this a pager would keep the filters of the address it was first drawn for.</remarks>
public abstract class AddressPart : ComponentBase, IDisposable
{
    [Inject] protected NavigationManager Address { get; set; } = default!;

    protected string Path => new Uri(Address.Uri).AbsolutePath;

    protected string Query => new Uri(Address.Uri).Query;

    protected override void OnInitialized() => Address.LocationChanged += OnLocationChanged;

    public void Dispose()
    {
        Address.LocationChanged -= OnLocationChanged;
        GC.SuppressFinalize(this);
    }

    private void OnLocationChanged(object? sender, LocationChangedEventArgs moved) => _ = InvokeAsync(StateHasChanged);
}
