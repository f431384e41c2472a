using Microsoft.AspNetCore.Components;

namespace AiGovernance.UseCases.Import.Pages;

/// <summary>After each step the reader begins at what came of it: the columns, the preview, or why not.</summary>
public sealed partial class NewImportPage
{
    private ElementReference fileError, columnsStep, mappingError, previewButton, previewStep;

    /// <summary>Asked once the page is drawn: only then is the place there.</summary>
    private Func<ElementReference>? next;

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (IsBusy || next is not { } place) return;
        next = null;
        await place().FocusAsync();
    }

    private async Task GoToPreview() => await previewButton.FocusAsync();
}
