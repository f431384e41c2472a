using System.Text;
using AiGovernance.UseCases.Import;
using Xunit;

namespace AiGovernance.Tests.UseCases.Import;

/// <summary>UC-5: what becomes of the cells of a row.</summary>
public sealed class InventoryReaderTests
{
    [Fact]
    public async Task A_row_gives_fields_and_source_facts()
    {
        var row = await AnInventory.Row(AnInventory.Header + "Claims triage,Claims,\"Sort claims,\r\nfaster\",running,RIGHTS-IMPACTING,3/9/2024,none,by letter\r\n");

        Assert.Equal(2, row.Line);
        Assert.Equal("Claims triage", row.Fields.Title);
        Assert.Equal("Sort claims,\nfaster", row.Fields.Purpose);
        Assert.Equal("Sort claims,\nfaster", row.Fields.Benefit);
        Assert.Equal(["Claims"], row.Fields.UnitPath);
        Assert.Equal(new SourceWord<SourceStage>("running", SourceStage.InUse), row.Fields.Stage);
        Assert.Equal(new SourceWord<SourceRating>("RIGHTS-IMPACTING", SourceRating.RightsImpacting), row.Fields.Rating);
        Assert.Equal([new SourceDate("Started", "3/9/2024", new DateOnly(2024, 3, 9))], row.Fields.Dates);
        Assert.Null(row.Fields.Vendor);
        Assert.Equal([new("Data, other", "none"), new("Notice, other", "by letter")], row.Facts);
        Assert.Null(row.Remark);
    }

    [Fact]
    public async Task Empty_cells_are_no_fields_and_no_facts()
    {
        var row = await AnInventory.Row(AnInventory.Header + "Chat,  ,,,,,\u00A0,\n");

        Assert.Empty(row.Fields.UnitPath);
        Assert.Empty(row.Fields.Dates);
        Assert.Empty(row.Facts);
        Assert.Equal((null, null, null), (row.Fields.Purpose, row.Fields.Stage, row.Fields.Rating));
    }

    [Fact]
    public async Task Words_that_the_profile_does_not_know_mean_nothing_and_stay()
    {
        var row = await AnInventory.Row(AnInventory.Header + "Chat,IT,,In  orbit,Case-by-case,,,\n");

        Assert.Equal(new SourceWord<SourceStage>("In orbit", SourceStage.NotStated), row.Fields.Stage);
        Assert.Equal(new SourceWord<SourceRating>("Case-by-case", SourceRating.NotStated), row.Fields.Rating);
    }

    [Theory]
    [InlineData("N/A")]
    [InlineData("Pre-2021")]
    [InlineData("10/12023")]
    [InlineData("7/15/1905")]
    [InlineData("12/31/1949")]
    public async Task What_is_no_believable_date_stays_text(string text)
    {
        var row = await AnInventory.Row($"{AnInventory.Header}Chat,IT,,,,{text},,\n");
        Assert.Equal([new SourceDate("Started", text, null)], row.Fields.Dates);
    }

    [Fact]
    public async Task Windows_1252_and_UTF8_give_the_same_row()
    {
        const string Text = AnInventory.Header + "Café – l’été,Montería,,,,,,\n";
        var one = await AnInventory.Rows(Text);
        var other = await AnInventory.Rows(Text, encoding: CodePagesEncodingProvider.Instance.GetEncoding(1252));

        var (first, second) = ((AcceptedRow)Assert.Single(one), (AcceptedRow)Assert.Single(other));
        Assert.Equal("Café – l’été", first.Fields.Title);
        Assert.Equal(first.Fields.Title, second.Fields.Title);
        Assert.Equal((first.SourceKey, first.ContentHash), (second.SourceKey, second.ContentHash));
    }

    [Fact]
    public async Task A_byte_order_mark_is_no_part_of_the_first_header() =>
        Assert.Equal("Chat", (await AnInventory.Row("\uFEFF" + AnInventory.Header + "Chat,IT,,,,,,\n")).Fields.Title);

    [Fact]
    public async Task Control_characters_and_direction_marks_are_made_visible()
    {
        var row = await AnInventory.Row(AnInventory.Header + "Ch\0at \u202Egnp,IT,a\u0007b\tc,,,,,\n");
        Assert.Equal("Ch\uFFFDat \uFFFDgnp", row.Fields.Title);
        Assert.Equal("a\uFFFDb\tc", row.Fields.Purpose);
    }

    [Fact]
    public async Task A_formula_is_plain_text() =>
        Assert.Equal("=1+1", (await AnInventory.Row(AnInventory.Header + "=1+1,IT,,,,,,\n")).Fields.Title);

    [Fact]
    public async Task A_title_of_400_characters_is_kept()
    {
        var row = await AnInventory.Row($"{AnInventory.Header}{new string('t', 400)},IT,,,,,,\n");
        Assert.Equal((400, null), (row.Fields.Title.Length, row.Remark));
        Assert.Empty(row.Facts);
    }

    [Fact]
    public async Task A_longer_title_is_cut_and_its_full_text_kept_as_source_fact()
    {
        var title = new string('t', 401);
        var row = await AnInventory.Row($"{AnInventory.Header}{title},IT,,,,,,\n");

        Assert.Equal(new string('t', 399) + "…", row.Fields.Title);
        Assert.Equal([new("Name", title)], row.Facts);
        Assert.Contains("400", row.Remark, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_title_is_not_cut_through_a_character()
    {
        var row = await AnInventory.Row($"{AnInventory.Header}{new string('t', 398)}😀😀,IT,,,,,,\n");
        Assert.Equal(new string('t', 398) + "…", row.Fields.Title);
    }

    [Fact]
    public async Task Columns_found_by_header_may_stand_anywhere_and_the_others_are_facts()
    {
        var row = await AnInventory.Row("Other,NAME,Other, id ,\nx,Chat,y,7,z\n", AnInventory.WithIds);

        Assert.Equal(("7", "Chat"), (row.SourceKey, row.Fields.Title));
        Assert.Equal([new("Other", "x"), new("Other (column 3)", "y"), new("Id", "7"), new("(column 5)", "z")], row.Facts);
    }

    [Fact]
    public async Task Another_separator_is_the_profiles_choice() =>
        Assert.Equal("a,b", (await AnInventory.Row("Id;Name\n1;a,b\n", AnInventory.WithIds with { Separator = ';' })).Fields.Title);
}
