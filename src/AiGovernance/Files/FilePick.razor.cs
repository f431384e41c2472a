using AiGovernance.Common;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.JSInterop;

namespace AiGovernance.Files;

/// <summary>Adds a file to a record.</summary>
public sealed partial class FilePick(AttachFile attach) : ComponentBase, IDisposable
{
    private CancellationTokenSource? work;
    private Refusal? refusal;
    private string name = "";
    private long length, done;
    private bool cancelled;

    /// <summary>The browser forgets what was chosen, so that the same file can be sent again.</summary>
    private int tries;

    [Parameter] public RecordRef About { get; set; }
    [Parameter, EditorRequired] public string Id { get; set; } = "";
    [Parameter] public string? DescribedBy { get; set; }

    /// <summary>Names it where no label stands beside.</summary>
    [Parameter] public string? Label { get; set; }

    /// <summary>Takes the file instead of the record's own door, for who comes by a link.</summary>
    [Parameter] public Func<string, Stream, IProgress<long>, CancellationToken, Task<Refusal?>>? Taken { get; set; }

    /// <summary>The file lies in the store and stands on the record.</summary>
    [Parameter] public EventCallback<FileRow> Kept { get; set; }

    private string Described => $"{DescribedBy} {Id}-kinds".Trim();

    public void Dispose() => work?.Cancel();

    private async Task Send(InputFileChangeEventArgs picked)
    {
        var file = picked.File;
        (name, length, done, refusal, cancelled) = (file.Name, file.Size, 0, null, false);
        if (length > FileVault.MaxLength)
        {
            refusal = FileRefusals.TooLarge.With(FileVault.MaxMegaBytes);
            return;
        }
        using var sending = work = new CancellationTokenSource();
        try
        {
            await using var content = file.OpenReadStream(FileVault.MaxLength, sending.Token);
            await Keep(content, sending.Token);
        }
        catch (OperationCanceledException)
        {
            cancelled = true;
        }
        // The browser can no longer read the file: it was moved or changed meanwhile.
        catch (Exception lost) when (lost is InvalidOperationException or IOException or JSException)
        {
            refusal = FileRefusals.CutOff;
        }
        finally
        {
            work = null;
            tries++;
        }
    }

    private async Task Keep(Stream content, CancellationToken ct)
    {
        if (Taken is not null)
        {
            refusal = await Taken(name, content, new Progress(this), ct);
            return;
        }
        var added = await attach.Handle(About, name, content, new Progress(this), ct);
        refusal = added.Refusal;
        if (added.Succeeded) await Kept.InvokeAsync(added.Value);
    }

    private Task Cancel() => work?.CancelAsync() ?? Task.CompletedTask;

    /// <summary>Draws anew for each percent, not for each piece.</summary>
    private sealed class Progress(FilePick pick) : IProgress<long>
    {
        public void Report(long value)
        {
            var isNews = value * 100 / Math.Max(1, pick.length) > pick.done * 100 / Math.Max(1, pick.length);
            pick.done = value;
            if (isNews) _ = pick.InvokeAsync(pick.StateHasChanged);
        }
    }
}
