using AiGovernance.Common;
using Microsoft.AspNetCore.Components;

namespace AiGovernance.Files;

/// <summary>Evidence of one record in the form of files.</summary>
public sealed partial class FileLines(ListFiles list) : ComponentBase
{
    private FilesDetails? found;
    private bool adding;
    private (RecordRef, string?) shown;

    [Parameter, EditorRequired] public RecordRef About { get; set; }

    /// <summary>The record in a few words, for who cannot see where on the page the button stands.</summary>
    [Parameter, EditorRequired] public string To { get; set; } = "";

    /// <summary>How the record stands: who may add hangs on it, so another one is a reason to read again.</summary>
    [Parameter] public string? State { get; set; }

    private string Id => $"file-{About.Id:N}";

    protected override async Task OnParametersSetAsync()
    {
        if (shown == (About, State)) return;
        shown = (About, State);
        await Read();
    }

    private async Task Read() => found = (await list.Handle(About)).Value;

    private Task Added()
    {
        adding = false;
        return Read();
    }
}
