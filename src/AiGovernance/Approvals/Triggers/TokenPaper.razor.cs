using AiGovernance.Common;
using AiGovernance.Parts;
using AiGovernance.UseCases;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace AiGovernance.Approvals.Triggers;

/// <summary>The tokens of a case, made, seen once and revoked by those who edit its triggers (AP-10).</summary>
public partial class TokenPaper(MakeMeasurementToken make, RevokeMeasurementToken revoke, IDialogService dialogs, TimeProvider clock) : ComponentBase
{
    private string name = "";
    private MadeToken? made;
    private Refusal? refusal;

    [Parameter, EditorRequired] public UseCaseId Case { get; set; }
    [Parameter, EditorRequired] public string Reference { get; set; } = "";
    [Parameter, EditorRequired] public IReadOnlyList<TokenRow> Tokens { get; set; } = [];
    [Parameter] public bool MayGive { get; set; }
    [Parameter] public EventCallback Changed { get; set; }

    private bool Asleep => !RendererInfo.IsInteractive;
    private DateTime Now => clock.GetUtcNow().UtcDateTime;
    private int Open => Tokens.Count(t => t.RevokedAt is null);
    private string? NameError => refusal?.Field == "token" ? refusal.Message : null;
    private string Address => MeasurementEndpoints.Path.Replace("{reference}", Reference, StringComparison.Ordinal);

    private async Task Make()
    {
        var result = await make.Handle(Case, name);
        refusal = result.Refusal;
        if (!result.Succeeded) return;
        (made, name) = (result.Value, "");
        await Changed.InvokeAsync();
    }

    private async Task Revoke(TokenRow token)
    {
        var why = await dialogs.AskReason(new(new($"Revoke the token for {token.Name}?", "What sends with it is turned away at once. The values that came stay.", "Revoke", Destructive: true)));
        if (why is null) return;
        refusal = (await revoke.Handle(token.Id, why)).Refusal;
        await Changed.InvokeAsync();
    }
}
