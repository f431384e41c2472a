using AiGovernance.UseCases.Import;

namespace AiGovernance.Tests.UseCases.Import;

/// <summary>Inventories with the header of the federal one, one row each.</summary>
internal static class AnOmbInventory
{
    /// <param name="cells">By the name of the column or of its source fact; the title is given.</param>
    public static InventoryFile File(params IReadOnlyDictionary<string, string>[] cells)
    {
        var columns = InventoryProfiles.Omb2024.Columns;
        var lines = cells.Select((row, number) => string.Join(',', columns.Select(c => Quoted(row.GetValueOrDefault(c.FactName, c.Field is InventoryField.Title ? $"Case {number}" : "")))));
        return new("omb.csv", AnInventory.File(string.Join(',', columns.Select(c => Quoted(c.Header))) + "\n" + string.Join('\n', lines)));
    }

    private static string Quoted(string text) => $"\"{text}\"";
}
