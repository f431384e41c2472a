using AiGovernance.UseCases.Import;
using Xunit;

namespace AiGovernance.Tests.UseCases.Import;

/// <summary>UC-5: the source key recognises a row in a later file, the content hash tells whether it changed.</summary>
public sealed class SourceKeysTests
{
    [Fact]
    public async Task Equal_key_columns_are_told_apart_by_their_ordinal()
    {
        var keys = (await Accepted("chat,IT,a,,,,,\nchat,HR,b,,,,,\nCHAT, IT ,c,,,,,\n")).ConvertAll(r => r.SourceKey);

        Assert.EndsWith("-1", keys[0], StringComparison.Ordinal);
        Assert.Equal(keys[0][..^1] + "2", keys[2]);
        Assert.NotEqual(keys[0][..64], keys[1][..64]);
    }

    [Fact]
    public async Task Text_that_moves_from_one_key_column_to_the_next_is_another_key()
    {
        var rows = await Accepted("a b,c,,,,,,\na,b c,,,,,,\n");
        Assert.NotEqual(rows[0].SourceKey, rows[1].SourceKey);
    }

    [Fact]
    public async Task A_changed_row_keeps_its_key_and_gets_another_hash()
    {
        var before = (await Accepted("chat,IT,old,,,,,\n"))[0];
        var after = (await Accepted("chat,IT,new,,,,,\n"))[0];
        Assert.Equal(before.SourceKey, after.SourceKey);
        Assert.NotEqual(before.ContentHash, after.ContentHash);
    }

    [Fact]
    public async Task Text_that_moves_to_another_column_is_a_change()
    {
        var rows = await Accepted("chat,IT,,,,,x,\nchat,IT,,,,,,x\n");
        Assert.NotEqual(rows[0].ContentHash, rows[1].ContentHash);
    }

    [Fact]
    public async Task Padding_quotes_and_line_ends_are_no_change()
    {
        var rows = await Accepted("chat,IT,\"a\r\nb\",,,,,\r\n\"chat \",IT,\" a\nb\",,,,,\n");
        Assert.Equal(rows[0].ContentHash, rows[1].ContentHash);
    }

    [Fact]
    public async Task A_corrected_mapping_makes_every_row_a_changed_one()
    {
        var corrected = AnInventory.Profile with { Stages = new Dictionary<string, SourceStage> { ["Running"] = SourceStage.Planned } };
        var before = await AnInventory.Row(AnInventory.Header + "chat,IT,,,,,,\n");
        var after = await AnInventory.Row(AnInventory.Header + "chat,IT,,,,,,\n", corrected);
        Assert.Equal(before.SourceKey, after.SourceKey);
        Assert.NotEqual(before.ContentHash, after.ContentHash);
    }

    [Fact]
    public async Task Another_order_of_columns_found_by_header_is_no_change()
    {
        var one = await AnInventory.Row("Id,Name,Note\n1,chat,x\n", AnInventory.WithIds);
        var other = await AnInventory.Row("Note,Name,Id\nx,chat,1\n", AnInventory.WithIds);
        Assert.Equal((one.SourceKey, one.ContentHash), (other.SourceKey, other.ContentHash));
    }

    [Fact]
    public async Task The_same_id_twice_rejects_the_second_row()
    {
        var rows = await AnInventory.Rows("Id,Name\nA-1,chat\nA-1,other\n", AnInventory.WithIds);
        Assert.Equal(new RejectedRow(3, "The id A-1 stands already on line 2."), rows[1]);
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(200, true)]
    [InlineData(201, false)]
    public async Task An_id_has_1_to_200_characters(int length, bool accepted)
    {
        var row = Assert.Single(await AnInventory.Rows($"Id,Name\n{new string('i', length)},chat\n", AnInventory.WithIds));
        Assert.Equal(accepted, row is AcceptedRow);
    }

    private static async Task<List<AcceptedRow>> Accepted(string rows) =>
        (await AnInventory.Rows(AnInventory.Header + rows)).ConvertAll(r => (AcceptedRow)r);
}
