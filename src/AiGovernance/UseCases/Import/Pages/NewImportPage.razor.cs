using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Parts;
using AiGovernance.UseCases.Import.Profiles;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;

namespace AiGovernance.UseCases.Import.Pages;

/// <summary>Takes an inventory in by steps: file, columns, what would happen, and then does it (UC-5).</summary>
public sealed partial class NewImportPage(
    ReadInventoryHead readHead, PreviewInventory previewInventory, SaveProfile saveProfile, ImportInventory importInventory, AccessCheck access, NavigationManager navigation)
    : ComponentBase, IAsyncDisposable
{
    private static readonly IReadOnlyList<Crumb> Trail = [new("Imports", "/imports")];

    private InventoryUpload? upload;
    private MappingOffer? offer;
    private MappingDraft? draft;
    private ProfileChoice? chosen;
    private ImportPreview? preview;
    private CancellationTokenSource? work;
    private Refusal? fileRefusal, mappingRefusal, importRefusal;
    private string name = "";
    private string? busy;
    private bool changed, cancelled;
    private int done;

    private bool IsBusy => busy is not null;

    /// <summary>A known profile as it is needs none; a changed saved one keeps its own.</summary>
    private bool NeedsName => chosen is null || (changed && chosen.Version == 0);

    private ProfileChoice Profile => chosen is not null && !changed ? chosen : new ProfileChoice(draft!.ToProfile(NeedsName ? name.Trim() : chosen!.Profile.Name), chosen?.Version ?? 0);

    public async ValueTask DisposeAsync()
    {
        // Work that still runs holds the file; it ends at its next row, and the file goes with it.
        if (work is not null) await work.CancelAsync();
        else if (upload is not null) await upload.DisposeAsync();
    }

    private async Task Choose(InputFileChangeEventArgs picked)
    {
        var file = picked.File;
        if (upload is not null) await upload.DisposeAsync();
        (upload, offer, draft, preview, fileRefusal, mappingRefusal, importRefusal) = (null, null, null, null, null, null, null);
        if (file.Size > InventoryFile.MaxLength)
        {
            next = () => fileError.FocusAsync();
            fileRefusal = ImportRefusals.TooLarge.With(file.Size / InventoryFile.MegaByte, InventoryFile.MaxLength / InventoryFile.MegaByte);
            return;
        }
        await Work($"Reading {file.Name} ...", async ct =>
        {
            upload = await InventoryUpload.Of(file, ct);
            var read = await Task.Run(() => readHead.Handle(upload.File, ct), ct);
            (offer, fileRefusal) = (read.Value, read.Refusal);
            if (offer is null) return;
            Begin(offer.Fits.Count > 0 ? offer.Fits[0] : null);
            name = CellText.Cut(CellText.OneLine(Path.GetFileNameWithoutExtension(file.Name)), InventoryProfile.NameMaxLength);
        });
        if (!cancelled) next = () => offer is null ? fileError.FocusAsync() : columnsStep.FocusAsync();
    }

    private void Start(ChangeEventArgs e) => Begin(offer!.Fits.FirstOrDefault(p => p.Profile.Name == (string?)e.Value));

    private void Begin(ProfileChoice? choice) => (chosen, draft, changed, preview, mappingRefusal) = (choice, offer!.DraftBy(choice), false, null, null);

    private void Change() => (changed, preview, mappingRefusal) = (true, null, null);

    private void Rename(string? typed) => (name, preview, mappingRefusal) = (typed ?? "", null, null);

    private async Task Preview()
    {
        await Work("Reading all rows ...", async ct =>
        {
            var profile = Profile.Profile;
            mappingRefusal = KnownProfiles.IsBuiltIn(profile.Name) && NeedsName ? ImportRefusals.ProfileBuiltIn.With(profile.Name) : null;
            if (mappingRefusal is not null) return;
            var read = await Task.Run(() => previewInventory.Handle(upload!.File, profile, ct), ct);
            (preview, mappingRefusal) = (read.Value, read.Refusal);
        });
        if (!cancelled) next = () => preview is null ? mappingError.FocusAsync() : previewStep.FocusAsync();
    }

    private Task Import() => Work("Importing ...", async ct =>
    {
        var profile = Profile;
        if (chosen is null || changed)
        {
            var saved = await saveProfile.Handle(profile.Profile, chosen is { Version: > 0 } ? chosen.Version : null, ct);
            mappingRefusal = saved.Refusal;
            if (saved.Value is null) return;
            (profile, chosen, changed) = (saved.Value, saved.Value, false);
        }
        var rows = new Progress(count => InvokeAsync(() =>
        {
            done = count;
            StateHasChanged();
        }));
        var imported = await Task.Run(() => importInventory.Handle(upload!.File, profile, rows, ct), ct);
        importRefusal = imported.Refusal;
        if (imported.Value is { } summary) navigation.NavigateTo($"/imports/{summary.Id.Value}");
    });

    private async Task Work(string what, Func<CancellationToken, Task> step)
    {
        using var source = work = new CancellationTokenSource();
        (busy, cancelled, done, importRefusal) = (what, false, 0, null);
        StateHasChanged();
        try
        {
            await step(source.Token);
        }
        catch (OperationCanceledException) when (source.IsCancellationRequested)
        {
            cancelled = true;
        }
        catch (IOException)
        {
            fileRefusal = ImportRefusals.NotSent;
        }
        (busy, work) = (null, null);
    }

    private void Cancel() => work?.Cancel();

    /// <summary>Reports at once, in the order of the rows; the page decides on which thread it draws.</summary>
    private sealed class Progress(Action<int> told) : IProgress<int>
    {
        public void Report(int value) => told(value);
    }
}
