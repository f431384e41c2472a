using MudBlazor;

namespace AiGovernance.Parts;

/// <summary>Asks a person before an act; the page waits for the answer.</summary>
public static class Dialogs
{
    private static readonly DialogOptions Options = new()
    {
        MaxWidth = MaxWidth.Small,
        CloseOnEscapeKey = true,
        BackdropClick = false, // a written reason is not lost by a stray click
    };

    /// <summary>The reason as written, or null when the person stepped back.</summary>
    public static async Task<string?> AskReason(this IDialogService dialogs, ReasonQuestion question)
    {
        var parameters = new DialogParameters<ReasonDialog> { { d => d.Question, question } };
        var dialog = await dialogs.ShowAsync<ReasonDialog>(question.Act.Title, parameters, Options);
        return await dialog.GetReturnValueAsync<string>();
    }

    public static async Task<bool> Confirm(this IDialogService dialogs, Confirmation act)
    {
        var parameters = new DialogParameters<ConfirmDialog> { { d => d.Act, act } };
        var dialog = await dialogs.ShowAsync<ConfirmDialog>(act.Title, parameters, Options);
        return await dialog.Result is { Canceled: false };
    }
}
