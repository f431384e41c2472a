using AiGovernance.Vendors.Assessments;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace AiGovernance.Vendors.Answering;

/// <summary>The one page that a vendor's contact sees: no account, no navigation, no link into the portal (VN-2).</summary>
public sealed partial class VendorQuestionnairePage(OpenQuestionnaire open, TimeProvider clock) : ComponentBase
{
    private OpenedQuestionnaire? opened;
    private VendorKey key;

    /// <summary>The request, while there is one: in a circuit its cookie is out of reach.</summary>
    [CascadingParameter] public HttpContext? Http { get; set; }

    /// <summary>Carries the key from the request into the circuit; the framework encrypts it.</summary>
    [PersistentState] public string? KeyHash { get; set; }

    [SupplyParameterFromQuery] public string? Section { get; set; }

    /// <summary>To which the reader jumped.</summary>
    [SupplyParameterFromQuery] public string? Question { get; set; }

    private int DaysLeft => Math.Max(0, (opened!.ExpiresAt - clock.GetUtcNow().UtcDateTime).Days);

    protected override async Task OnInitializedAsync()
    {
        if (Http is not null) LinkCookie.KeepPrivate(Http.Response);
        KeyHash ??= (Http is null ? VendorKey.Of(null) : LinkCookie.Read(Http)).Hash;
        key = new(KeyHash);
        await Open();
    }

    private async Task Open() => opened = (await open.Handle(key)).Value;
}
