using AiGovernance.Common;
using AiGovernance.UseCases;
using Microsoft.AspNetCore.Components;

namespace AiGovernance.Approvals.Retiring;

/// <summary>The checklist by which a use is ended, and what was ticked (AP-6).</summary>
public partial class RetirementPanel(ReadRetirement read, RetireUseCase retire, TimeProvider clock) : ComponentBase
{
    private RetirementDetails? found;
    private Refusal? refusal;
    private bool writing, access, users;
    private DataFate? data;
    private VendorWord? vendor;
    private string rule = "";

    [Parameter, EditorRequired] public UseCaseId Case { get; set; }
    [Parameter] public EventCallback Changed { get; set; }

    private bool Asleep => !RendererInfo.IsInteractive;
    private TimeProvider Clock => clock;
    private RetirementTerms Terms => new(access, data, rule, vendor, users);
    private IReadOnlyList<Refusal> Faults => Retirement.FaultsOf(Terms);

    protected override async Task OnParametersSetAsync() => found = (await read.Handle(Case)).Value;

    private async Task End()
    {
        refusal = (await retire.Handle(Case, found!.Version, Terms)).Refusal;
        found = (await read.Handle(Case)).Value;
        if (refusal is null) await Changed.InvokeAsync();
    }
}
