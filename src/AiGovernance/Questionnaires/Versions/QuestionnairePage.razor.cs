using AiGovernance.Common;
using AiGovernance.Parts;
using Microsoft.AspNetCore.Components;

namespace AiGovernance.Questionnaires.Versions;

/// <summary>One version of a questionnaire: its text, how it looks to who answers, and what it asks otherwise than another.</summary>
public partial class QuestionnairePage(FindQuestionnaire find) : ComponentBase
{
    private static readonly IReadOnlyList<Crumb> Trail = [new("Administration", "/administration"), new("Questionnaires", QuestionnaireAddress.List)];

    private QuestionnaireDetails? found;
    private IReadOnlyList<TabLink> tabs = [];
    private Refusal? refusal;
    private (string, int, string?)? read;

    [Parameter] public string Id { get; set; } = "";
    [Parameter] public int Number { get; set; }
    [SupplyParameterFromQuery] public string? Tab { get; set; }
    [SupplyParameterFromQuery(Name = "with")] public int? With { get; set; }

    private string Open => tabs.FirstOrDefault(t => t.Key == Tab)?.Key ?? "";

    protected override async Task OnParametersSetAsync()
    {
        // Each tab shows what is saved by now.
        if (read == (Id, Number, Tab)) return;
        read = (Id, Number, Tab);
        await Read();
    }

    private async Task Read()
    {
        var result = await find.Handle(Id, Number);
        (found, refusal) = (result.Value, result.Refusal);
        if (found is null) return;
        tabs = [new("", found.MayWrite ? "Write" : "Text"), new("preview", "Try it"), .. found.Others.Count == 0 ? Array.Empty<TabLink>() : [new("compare", "Compare")]];
    }
}
