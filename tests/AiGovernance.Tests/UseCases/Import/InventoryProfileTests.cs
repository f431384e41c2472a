using AiGovernance.UseCases.Import;
using Xunit;

namespace AiGovernance.Tests.UseCases.Import;

/// <summary>UC-5: a mapping is data that can be saved and read again; one that cannot work is refused by name.</summary>
public sealed class InventoryProfileTests
{
    [Fact]
    public void A_saved_profile_reads_back_to_the_same_mapping()
    {
        var read = InventoryProfile.Parse(InventoryProfiles.Omb2024.ToJson());
        Assert.Equal(InventoryProfiles.Omb2024.Fingerprint(), read.Value?.Fingerprint());
    }

    [Fact]
    public void The_fingerprint_follows_the_mapping_and_not_the_name()
    {
        var profile = AnInventory.Profile;
        Assert.Equal(profile.Fingerprint(), (profile with { Name = "other" }).Fingerprint());
        Assert.NotEqual(profile.Fingerprint(), (profile with { DateFormats = [] }).Fingerprint());
    }

    [Fact]
    public void The_federal_profile_covers_62_columns_with_unique_names()
    {
        Assert.Equal(62, InventoryProfiles.Omb2024.Columns.Count);
        Assert.Equal(62, InventoryProfiles.Omb2024.Columns.Select(c => c.FactName).Distinct().Count());
    }

    [Theory]
    [InlineData("null")]
    [InlineData("{")]
    [InlineData("""{ "name": "x" }""")]
    [InlineData("""{ "name": "x", "source": "", "match": "guess", "columns": [], "dateFormats": [], "stages": {}, "ratings": {} }""")]
    public void A_profile_that_is_no_profile_is_refused(string json) =>
        Assert.Equal(ImportRefusals.ProfileUnreadable.Code, InventoryProfile.Parse(json).Refusal?.Code);

    [Fact]
    public void Exactly_one_column_gives_the_title()
    {
        Assert.Equal(ImportRefusals.ProfileTitle.Code, Refusal(new InventoryColumn("Id", Key: ColumnKey.Id)));
        Assert.Equal(ImportRefusals.ProfileTitle.Code, Refusal(new("A", InventoryField.Title, ColumnKey.Id), new("B", InventoryField.Title)));
        Assert.Null(Refusal(new InventoryColumn("A", InventoryField.Title, ColumnKey.Id)));
    }

    [Fact]
    public void A_key_is_one_id_or_some_parts()
    {
        Assert.Equal(ImportRefusals.ProfileKey.Code, Refusal(new InventoryColumn("A", InventoryField.Title)));
        Assert.Equal(ImportRefusals.ProfileKey.Code, Refusal(new("A", InventoryField.Title, ColumnKey.Part), new("B", Key: ColumnKey.Id)));
        Assert.Equal(ImportRefusals.ProfileKey.Code, Refusal(new("A", InventoryField.Title, ColumnKey.Id), new("B", Key: ColumnKey.Id)));
        Assert.Null(Refusal(new("A", InventoryField.Title, ColumnKey.Part), new("B", Key: ColumnKey.Part)));
    }

    [Fact]
    public void Purpose_cannot_come_from_two_columns_but_units_and_dates_can()
    {
        var title = new InventoryColumn("A", InventoryField.Title, ColumnKey.Id);
        Assert.Equal(ImportRefusals.ProfileField.Code, Refusal(title, new("B", InventoryField.Purpose), new("C", InventoryField.PurposeAndBenefit)));
        Assert.Null(Refusal(title, new("B", InventoryField.Unit), new("C", InventoryField.Unit), new("D", InventoryField.Date), new("E", InventoryField.Date)));
    }

    [Fact]
    public void Repeated_headers_need_names_of_their_own() =>
        Assert.Equal(ImportRefusals.ProfileNames.Code, Refusal(new("A", InventoryField.Title, ColumnKey.Id), new("Other"), new("other")));

    private static string? Refusal(params InventoryColumn[] columns) => (AnInventory.Profile with { Columns = columns }).Checked().Refusal?.Code;
}
