using AiGovernance.UseCases.Import;
using Xunit;

namespace AiGovernance.Tests.UseCases.Import;

/// <summary>UC-5: a header that does not fit refuses the whole file and names the column.</summary>
public sealed class InventoryHeaderTests
{
    [Theory]
    [InlineData("", "use-cases.import-empty")]
    [InlineData("\n,,\n", "use-cases.import-empty")]
    [InlineData("Name,Office\n", "use-cases.import-header-count")]
    [InlineData("\"Name", "use-cases.import-header-unreadable")]
    public async Task A_file_without_the_right_header_is_refused(string text, string code) =>
        Assert.Equal(code, (await AnInventory.Refused(text))?.Code);

    [Fact]
    public async Task The_column_that_differs_is_named()
    {
        var refusal = await AnInventory.Refused("Name,Office,Purpose,Impact,Stage,Started,Other,Other\n");
        Assert.Equal("use-cases.import-header-differs", refusal?.Code);
        Assert.Equal("Column 4 is headed \"Impact\"; the profile test expects \"Stage\".", refusal?.Message);
    }

    [Fact]
    public async Task White_space_line_breaks_and_case_of_a_header_do_not_count() =>
        Assert.Null(await AnInventory.Refused(" name ,OFFICE,\"Pur\npose\",Stage,Impact,Started,Other,Other\n".Replace("Pur\npose", "\nPurpose", StringComparison.Ordinal)));

    [Theory]
    [InlineData("Name,Other\n", "The file has no column \"Id\", which the profile test expects.")]
    [InlineData("Id,Name,name\n", "The file has several columns \"Name\"; the profile test must name its columns by position.")]
    public async Task A_column_to_be_found_by_header_must_stand_there_once(string text, string message) =>
        Assert.Equal(message, (await AnInventory.Refused(text, AnInventory.WithIds))?.Message);
}
