using AiGovernance.Parts;
using Microsoft.AspNetCore.Components;

namespace AiGovernance.UseCases.Import.Pages;

/// <summary>After each step the reader begins at what came of it: the columns, the preview, or why not.</summary>
public sealed partial class NewImportPage
{
    private ElementReference fileError, mappingError, previewButton;
    private Paper columnsStep = default!;
    private PreviewPaper previewStep = default!;

    /// <summary>Asked once the page is drawn: only then is the place there.</summary>
    private Func<ValueTask>? next;

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (IsBusy || next is not { } focus) return;
        next = null;
        await focus();
    }

    private async Task GoToPreview() => await previewButton.FocusAsync();
}
