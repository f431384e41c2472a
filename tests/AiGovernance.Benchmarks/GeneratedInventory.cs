using System.Globalization;
using AiGovernance.UseCases.Import;

namespace AiGovernance.Benchmarks;

/// <summary>An inventory of any length in the form of the federal one: as many columns, rows of about 1,300 characters, 340 units.</summary>
internal sealed class GeneratedInventory : IDisposable
{
    private static readonly string Purpose = string.Join(' ', Enumerable.Repeat("Sorts what comes in by what it asks for.", 12));
    private static readonly string Answer = string.Join(' ', Enumerable.Repeat("Documentation is complete.", 6));
    private readonly string path = Path.GetTempFileName();

    public GeneratedInventory(int rows)
    {
        using var text = new StreamWriter(path);
        text.WriteLine(string.Join(',', InventoryProfiles.Omb2024.Columns.Select(c => Quoted(c.Header))));
        for (var row = 1; row <= rows; row++) text.WriteLine(string.Join(',', InventoryProfiles.Omb2024.Columns.Select((c, i) => Cell(c, i, row))));
    }

    public Stream Open() => File.OpenRead(path);

    public void Dispose() => File.Delete(path);

    private static string Cell(InventoryColumn column, int place, int row) => column.Field switch
    {
        InventoryField.Title => string.Create(CultureInfo.InvariantCulture, $"Case {row}"),
        InventoryField.Unit => column.Header == "Agency" ? $"Agency {row % 40}" : $"Bureau {row % 340}",
        InventoryField.PurposeAndBenefit => Purpose,
        InventoryField.Stage => row % 3 == 0 ? "Operation and Maintenance" : "Initiated",
        InventoryField.Rating => row % 7 == 0 ? "Rights-Impacting" : "Neither",
        InventoryField.Date => "3/9/2024",
        _ => place % 6 == 0 ? Answer : "",
    };

    private static string Quoted(string text) => '"' + text.Replace("\"", "\"\"", StringComparison.Ordinal) + '"';
}
