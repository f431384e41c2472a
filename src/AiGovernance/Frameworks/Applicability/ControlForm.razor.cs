using AiGovernance.Common;
using Microsoft.AspNetCore.Components;

namespace AiGovernance.Frameworks.Applicability;

/// <summary>Takes one statement about a control; what was written stays when it is refused (FW-4).</summary>
public partial class ControlForm(StateApplicability state) : ComponentBase
{
    private bool applies = true;
    private string reason = "", how = "", route = "";
    private Refusal? refusal;

    [Parameter, EditorRequired] public IsoControl Control { get; set; } = default!;

    /// <summary>What stands now; null before the first statement.</summary>
    [Parameter] public ControlRow? Now { get; set; }
    [Parameter] public EventCallback Done { get; set; }
    [Parameter] public EventCallback Cancel { get; set; }

    private bool Asleep => !RendererInfo.IsInteractive;

    protected override void OnInitialized()
    {
        if (Now is { } now) (applies, reason, how, route) = (now.Applies, now.Reason, now.HowMet, now.Route);
    }

    private string? Wrong(string field) => refusal?.Field == field ? "true" : null;

    private async Task Save()
    {
        refusal = (await state.Handle(new(Control.Id, applies, reason, how, route), Now?.Number ?? 0)).Refusal;
        if (refusal is null) await Done.InvokeAsync();
    }
}
