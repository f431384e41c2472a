using System.Text;
using AiGovernance.Common;
using AiGovernance.UseCases.Import;

namespace AiGovernance.Tests.UseCases.Import;

/// <summary>Small inventories for tests, and a profile that fits them.</summary>
internal static class AnInventory
{
    public const string Header = "Name,Office,Purpose,Stage,Impact,Started,Other,Other\n";

    public static readonly InventoryProfile Profile = new(
        "test", "made up", ColumnMatch.Position,
        [
            new("Name", InventoryField.Title, ColumnKey.Part),
            new("Office", InventoryField.Unit, ColumnKey.Part),
            new("Purpose", InventoryField.PurposeAndBenefit),
            new("Stage", InventoryField.Stage),
            new("Impact", InventoryField.Rating),
            new("Started", InventoryField.Date),
            new("Other", Name: "Data, other"),
            new("Other", Name: "Notice, other"),
        ],
        ["M/d/yyyy"],
        new Dictionary<string, SourceStage> { ["Running"] = SourceStage.InUse },
        new Dictionary<string, SourceRating> { ["Rights-Impacting"] = SourceRating.RightsImpacting });

    /// <summary>Columns wherever they stand, with the source's own id.</summary>
    public static readonly InventoryProfile WithIds = Profile with
    {
        Match = ColumnMatch.Header,
        Columns = [new("Id", Key: ColumnKey.Id), new("Name", InventoryField.Title)],
    };

    public static MemoryStream File(string text, Encoding? encoding = null) => new((encoding ?? new UTF8Encoding(false)).GetBytes(text));

    public static async Task<List<InventoryRow>> Rows(string text, InventoryProfile? profile = null, Encoding? encoding = null)
    {
        using var file = File(text, encoding);
        return await Rows(file, profile ?? Profile);
    }

    public static async Task<List<InventoryRow>> Rows(Stream file, InventoryProfile profile)
    {
        var opened = await InventoryReader.Open(file, profile);
        if (!opened.Succeeded) throw new InvalidOperationException(opened.Refusal.Message);
        await using var reader = opened.Value;
        return await reader.Rows().ToListAsync();
    }

    public static async Task<AcceptedRow> Row(string text, InventoryProfile? profile = null) => (AcceptedRow)(await Rows(text, profile)).Single();

    public static async Task<RejectedRow> Rejected(string text, InventoryProfile? profile = null) => (RejectedRow)(await Rows(text, profile)).Single();

    public static async Task<Refusal?> Refused(string text, InventoryProfile? profile = null)
    {
        using var file = File(text);
        return (await InventoryReader.Open(file, profile ?? Profile)).Refusal;
    }
}
