using AiGovernance.Common;
using AiGovernance.Parts;
using AiGovernance.Questionnaires.Reading;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace AiGovernance.Questionnaires.Versions;

/// <summary>Writing a version: every fault with its line, saving, and publishing with a reason (QN-2, QN-5).</summary>
public partial class QuestionnaireEditor(SaveQuestionnaireDraft save, PublishQuestionnaire publish, QuestionnaireShelf shelf, IDialogService dialogs) : ComponentBase
{
    /// <summary>One wrong bracket can be a thousand faults; the first ones are mended first.</summary>
    private const int MostShown = 30;

    private string text = "";
    private string kept = "";
    private int version;
    private Checked<QuestionnaireDefinition> read = default!;
    private (int Number, int Version)? shown;
    private Refusal? refusal;
    private string? said;

    [Parameter, EditorRequired] public QuestionnaireDetails Details { get; set; } = default!;

    /// <summary>It was published: everything about it is read again.</summary>
    [Parameter] public EventCallback Changed { get; set; }

    private bool IsSaved => text == kept;

    private IEnumerable<(int Line, DefinitionProblem Problem)> Faults => read.Problems.Select(p => (JsonLines.Of(text, p.Path), p)).OrderBy(f => f.Item1).Take(MostShown);

    protected override void OnParametersSet()
    {
        if (shown == (Details.Number, Details.Version)) return;
        shown = (Details.Number, Details.Version);
        (text, version, read) = (Details.IsDraft ? Details.Json : JsonOrder.Text(Details.Json), Details.Version, Details.Read);
        kept = text;
    }

    private void Look()
    {
        text = text.ReplaceLineEndings("\n");
        (read, said, refusal) = (shelf.Read(Details.Id, Details.Number, text), null, null);
    }

    private async Task<bool> Save()
    {
        Look();
        var saved = await save.Handle(Details.Id, Details.Number, version, text);
        refusal = saved.Refusal;
        if (!saved.Succeeded) return false;
        (version, kept) = (saved.Value, text);
        said = read.IsRight ? "Saved, without faults." : $"Saved, with {Moments.Count(read.Problems.Count, "fault")}.";
        return true;
    }

    private async Task Publish()
    {
        if (!IsSaved && !await Save()) return;
        if (!read.IsRight) return;
        var asked = new Confirmation($"Publish version {Details.Number}?", "New answers begin with it from now on. What was begun before stays with its version. It can never be changed or taken back; a mistake is mended by a further version.", "Publish");
        if (await dialogs.AskReason(new ReasonQuestion(asked)) is not { } reason) return;
        refusal = (await publish.Handle(Details.Id, Details.Number, version, reason)).Refusal;
        if (refusal is null) await Changed.InvokeAsync();
    }
}
