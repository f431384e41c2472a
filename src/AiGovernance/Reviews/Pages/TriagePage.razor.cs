using AiGovernance.Common;
using AiGovernance.Parts;
using AiGovernance.UseCases;
using Microsoft.AspNetCore.Components;

namespace AiGovernance.Reviews.Pages;

/// <summary>One submitted case before the governance office: complete, known already, and where to (RV-0).</summary>
public sealed partial class TriagePage(FindUseCase find) : ComponentBase
{
    private static readonly IReadOnlyList<Crumb> Trail = [new("Reviews", ReviewAddress.Queue), new("Triage", $"{ReviewAddress.Queue}?tab=triage")];

    private UseCaseDetails? found;
    private Refusal? refusal;

    [Parameter] public string Reference { get; set; } = "";

    protected override Task OnParametersSetAsync() => Read();

    private async Task Read()
    {
        var result = await find.Handle(Reference);
        (found, refusal) = (result.Value, result.Refusal);
    }

    private static string Accepted(NamedPerson? person) => person is null ? "" : person.AcceptedAt is null ? ", has not accepted yet" : ", accepted";
}
