using System.Globalization;
using AiGovernance.UseCases.Import;

namespace AiGovernance.Benchmarks;

/// <summary>An inventory of any length in the form of the federal one: as many columns, 340 units.</summary>
internal sealed class GeneratedInventory : IDisposable
{
    private readonly string purpose;
    private readonly string path = Path.GetTempFileName();

    /// <param name="wordy">Rows of about 1,400 characters, as the federal ones; else of about 250.</param>
    public GeneratedInventory(int rows, bool wordy)
    {
        purpose = string.Join(' ', Enumerable.Repeat("Sorts what comes in by what it asks for.", wordy ? 30 : 2));
        using var text = new StreamWriter(path);
        text.WriteLine(string.Join(',', InventoryProfiles.Omb2024.Columns.Select(c => Quoted(c.Header))));
        for (var row = 1; row <= rows; row++) text.WriteLine(string.Join(',', InventoryProfiles.Omb2024.Columns.Select(c => Cell(c, row))));
    }

    public Stream Open() => File.OpenRead(path);

    public void Dispose() => File.Delete(path);

    private string Cell(InventoryColumn column, int row) => column.Field switch
    {
        InventoryField.Title => string.Create(CultureInfo.InvariantCulture, $"Case {row}"),
        InventoryField.Unit => column.Header == "Agency" ? $"Agency {row % 40}" : $"Bureau {row % 340}",
        InventoryField.PurposeAndBenefit => purpose,
        InventoryField.Stage => row % 3 == 0 ? "Operation and Maintenance" : "Initiated",
        InventoryField.Rating => row % 7 == 0 ? "Rights-Impacting" : "Neither",
        InventoryField.Date => "3/9/2024",
        _ => "",
    };

    private static string Quoted(string text) => '"' + text.Replace("\"", "\"\"", StringComparison.Ordinal) + '"';
}
