using AiGovernance.Common;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace AiGovernance.Parts;

/// <summary>An act that concerns a person and needs a written reason (PP-4).</summary>
/// <param name="Label">What the person is asked for as; null where no person is asked for.</param>
/// <param name="Field">What a refusal about the person names as its field.</param>
/// <param name="People">Who can be picked.</param>
public sealed record PersonQuestion(Confirmation Act, string? Label, string Field, IReadOnlyList<PickOption> People, int MaximumLength, string Help = "It goes on the record.");

/// <summary>Asks whom an act concerns and why, and stays open until the portal takes the answer.</summary>
public partial class PersonDialog : ComponentBase
{
    private static readonly DialogOptions Options = new() { MaxWidth = MaxWidth.Small, CloseOnEscapeKey = true, BackdropClick = false };

    private PickOption? person;
    private string reason = "";
    private Refusal? refusal;

    [CascadingParameter] public IMudDialogInstance Dialog { get; set; } = default!;
    [Parameter, EditorRequired] public PersonQuestion Question { get; set; } = default!;

    /// <summary>Does it, with the value of who was picked; null when it was taken.</summary>
    [Parameter, EditorRequired] public Func<string?, string, Task<Refusal?>> Try { get; set; } = default!;

    private bool IsOfPerson => Question.Label is not null && refusal?.Field == Question.Field;

    /// <summary>Whether it was done.</summary>
    public static async Task<bool> Ask(IDialogService dialogs, PersonQuestion question, Func<string?, string, Task<Refusal?>> attempt)
    {
        var parameters = new DialogParameters<PersonDialog> { { d => d.Question, question }, { d => d.Try, attempt } };
        var dialog = await dialogs.ShowAsync<PersonDialog>(question.Act.Title, parameters, Options);
        return await dialog.Result is { Canceled: false };
    }

    private async Task Answer()
    {
        refusal = await Try(person?.Value, reason);
        if (refusal is null) Dialog.Close(true);
    }
}
