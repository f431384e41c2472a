using Microsoft.AspNetCore.Components;

namespace AiGovernance.Identity;

/// <summary>The way in: one click for a demo person, or the organisation's own sign-in.</summary>
public partial class SignInPage(ListDemoPeople list) : ComponentBase
{
    private IReadOnlyList<DemoPerson>? people;

    [SupplyParameterFromQuery]
    public string? ReturnUrl { get; set; }

    protected override async Task OnInitializedAsync() => people = (await list.Handle()).Value;
}
