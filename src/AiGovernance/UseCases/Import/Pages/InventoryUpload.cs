using Microsoft.AspNetCore.Components.Forms;

namespace AiGovernance.UseCases.Import.Pages;

/// <summary>A chosen inventory while the page works with it: on the disk, not in memory, and gone with the page.</summary>
internal sealed class InventoryUpload : IAsyncDisposable
{
    private readonly FileStream content;

    private InventoryUpload(string name, FileStream content) => (Name, this.content) = (name, content);

    public string Name { get; }
    public InventoryFile File => new(Name, content);

    /// <param name="file">Not above <see cref="InventoryFile.MaxLength"/>.</param>
    public static async Task<InventoryUpload> Of(IBrowserFile file, CancellationToken ct)
    {
        var upload = new InventoryUpload(file.Name, new FileStream(
            Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 64 * 1024, FileOptions.DeleteOnClose | FileOptions.Asynchronous));
        try
        {
            await using var sent = file.OpenReadStream(InventoryFile.MaxLength, ct);
            await sent.CopyToAsync(upload.content, ct);
            return upload;
        }
        catch
        {
            await upload.DisposeAsync();
            throw;
        }
    }

    public ValueTask DisposeAsync() => content.DisposeAsync();
}
