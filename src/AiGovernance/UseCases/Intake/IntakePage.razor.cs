using AiGovernance.Common;
using AiGovernance.Parts;
using AiGovernance.Questionnaires;
using Microsoft.AspNetCore.Components;

namespace AiGovernance.UseCases.Intake;

/// <summary>The guided form of a draft; for everyone else, and after submission, what was answered.</summary>
public partial class IntakePage(FindUseCase find, ReadIntakeNames readNames) : ComponentBase
{
    private static readonly IReadOnlyList<Crumb> Trail = [new("Use cases", "/use-cases")];

    private UseCaseDetails? found;
    private IntakeDraft? draft;
    private IReadOnlyDictionary<string, string> names = new Dictionary<string, string>();
    private Refusal? refusal;
    private string? shown;

    [Parameter] public string Reference { get; set; } = "";
    [SupplyParameterFromQuery(Name = "section")] public string? SectionId { get; set; }
    [SupplyParameterFromQuery(Name = "question")] public string? QuestionId { get; set; }

    protected override async Task OnParametersSetAsync()
    {
        if (shown == Reference) return;
        shown = Reference;
        await Read();
    }

    private async Task Read()
    {
        var result = await find.Handle(Reference);
        (found, refusal) = (result.Value, result.Refusal);
        if (found?.Latest is not { } latest) return;
        var answers = Answers.Read(latest.Answers, latest.Definition).Value ?? Answers.Empty;
        draft = new IntakeDraft(latest.Definition, answers, IntakeFacts.Unknown);
        names = (await readNames.Handle(answers)).Value ?? names;
    }
}
