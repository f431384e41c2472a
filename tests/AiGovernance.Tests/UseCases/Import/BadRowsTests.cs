using AiGovernance.UseCases.Import;
using Xunit;

namespace AiGovernance.Tests.UseCases.Import;

/// <summary>UC-5: a bad row is rejected with line and reason, and costs no other row.</summary>
public sealed class BadRowsTests
{
    [Theory]
    [InlineData("a,b\n", "The row has 2 columns, the header 8.")]
    [InlineData("a,b,,,,,,,i\n", "The row has 9 columns, the header 8.")]
    [InlineData(" ,b,,,,,,\n", "The title is empty.")]
    [InlineData("a,\"b\"c,,,,,,\n", "Text follows a closing quote; quotes inside a quoted cell must be doubled.")]
    [InlineData("a,\"b,,,,,,\n", "A quoted cell is not closed.")]
    public async Task Each_fault_has_its_reason(string row, string reason) =>
        Assert.Equal(new RejectedRow(2, reason), await AnInventory.Rejected(AnInventory.Header + row));

    [Theory]
    [InlineData("a,b\n")]
    [InlineData("a,\"b,,,,,,\n")]
    [InlineData("a,\"b\"c,,,,,,\n")]
    public async Task A_bad_row_in_the_middle_does_not_stop_the_others(string bad)
    {
        var rows = await AnInventory.Rows($"{AnInventory.Header}one,IT,,,,,,\n{bad}two,IT,\"x\ny\",,,,,\nthree,IT,,,,,,");

        Assert.Equal([2, 3, 4, 6], rows.Select(r => r.Line));
        Assert.IsType<RejectedRow>(rows[1]);
        Assert.Equal(["one", "two", "three"], rows.OfType<AcceptedRow>().Select(r => r.Fields.Title));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public async Task Lines_are_counted_with_any_line_end_and_empty_rows_passed_over(string end)
    {
        var text = AnInventory.Header.TrimEnd() + "\n\none,IT,,,,,,\n,,,,,,,\n , \ntwo,IT,,,,,,\n";
        Assert.Equal([3, 6], (await AnInventory.Rows(text.Replace("\n", end, StringComparison.Ordinal))).Select(r => r.Line));
    }

    [Fact]
    public async Task A_cell_may_hold_what_a_spreadsheet_cell_can_hold_and_no_more()
    {
        var longest = new string('p', SourceRecord.CellMaxLength);
        var rows = await AnInventory.Rows($"{AnInventory.Header}a,IT,{longest},,,,,\nb,IT,{longest}p,,,,,\n");

        Assert.Equal(longest, Assert.IsType<AcceptedRow>(rows[0]).Fields.Purpose);
        Assert.Equal(new RejectedRow(3, "Column 3 is longer than 32767 characters."), rows[1]);
    }

    [Fact]
    public async Task A_line_above_every_limit_is_rejected_and_the_next_one_read()
    {
        var rows = await AnInventory.Rows($"{AnInventory.Header}{new string('x', 3_000_000)}\nb,IT,,,,,,\n");

        Assert.Equal(new RejectedRow(2, "The row is longer than 250000 characters."), rows[0]);
        Assert.Equal(3, Assert.IsType<AcceptedRow>(rows[1]).Line);
    }

    [Fact]
    public async Task A_quote_that_never_closes_costs_one_row_of_a_long_file()
    {
        var others = string.Concat(Enumerable.Range(0, 20_000).Select(i => $"case {i},IT,,,,,,\n"));
        var rows = await AnInventory.Rows($"{AnInventory.Header}bad,\"IT,,,,,,\n{others}");

        Assert.Equal(new RejectedRow(2, "A quoted cell is not closed."), rows[0]);
        Assert.Equal(20_000, rows.OfType<AcceptedRow>().Count());
    }

    [Theory]
    [InlineData("5\" pipe", "5\" pipe")]
    [InlineData("\"say \"\"hi\"\"\"", "say \"hi\"")]
    [InlineData("\"\"", null)]
    [InlineData("\"padded\"  ", "padded")]
    public async Task Quotes_are_read_as_spreadsheets_read_them(string cell, string? purpose) =>
        Assert.Equal(purpose, (await AnInventory.Row($"{AnInventory.Header}a,IT,{cell},,,,,\n")).Fields.Purpose);
}
