using System.IO.Compression;
using System.Text;
using AiGovernance.Common;
using AiGovernance.UseCases.Import;
using Xunit;

namespace AiGovernance.Tests.UseCases.Import;

/// <summary>UC-5: XLSX is read as CSV is, and nothing in it is run, followed or believed of its size.</summary>
public sealed class WorkbookTests
{
    [Fact]
    public async Task The_first_visible_sheet_gives_its_rows_with_their_numbers()
    {
        var rows = await Rows(AWorkbook.Header + AWorkbook.Row(2, "1", "Chat") + AWorkbook.Row(5, "2", "Search &amp; find"));

        Assert.Equal([(2, "1", "Chat"), (5, "2", "Search & find")], rows.Cast<AcceptedRow>().Select(r => (r.Line, r.SourceKey, r.Fields.Title)));
    }

    [Fact]
    public async Task Shared_texts_keep_their_runs_and_lose_how_they_are_spoken()
    {
        using var file = AWorkbook.Of(AWorkbook.Header + """<row r="2"><c r="A2"><v>7</v></c><c r="B2" t="s"><v>1</v></c></row>""",
            texts: "<si><t>other</t></si><si><r><t>Tokyo </t></r><r><t>chat_x0021_</t></r><rPh sb=\"0\" eb=\"1\"><t>toukyou</t></rPh></si>");

        var row = (AcceptedRow)(await AnInventory.Rows(file, AWorkbook.Profile)).Single();
        Assert.Equal(("7", "Tokyo chat!"), (row.SourceKey, row.Fields.Title));
    }

    [Theory]
    [InlineData("", 45292, 2024, 1, 1)]
    [InlineData("""<workbookPr date1904="1"/>""", 43830, 2024, 1, 1)]
    public async Task A_day_is_a_day_in_both_calendars(string properties, int number, int year, int month, int day)
    {
        using var file = AWorkbook.Of(AWorkbook.Header + $"""<row r="2"><c r="A2"><v>1</v></c><c r="B2" t="str"><v>Chat</v></c><c r="C2" s="1"><v>{number}</v></c></row>""",
            styles: """<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>""", properties: properties);

        var row = (AcceptedRow)(await AnInventory.Rows(file, AWorkbook.Profile)).Single();
        Assert.Equal(new DateOnly(year, month, day), row.Fields.Dates.Single().On);
    }

    [Theory]
    [InlineData("yyyy\\-mm", true)]
    [InlineData("d. MMMM", true)]
    [InlineData("0.00\" days\"", false)]
    [InlineData("[Red]0.0", false)]
    public async Task Own_formats_are_dates_when_they_show_one(string code, bool isDate)
    {
        using var file = AWorkbook.Of(AWorkbook.Header + """<row r="2"><c r="A2"><v>1</v></c><c r="B2" t="str"><v>Chat</v></c><c r="C2" s="0"><v>45292</v></c></row>""",
            styles: $"""<numFmts><numFmt numFmtId="170" formatCode="{code.Replace("\"", "&quot;", StringComparison.Ordinal)}"/></numFmts><cellXfs><xf numFmtId="170"/></cellXfs>""");

        var row = (AcceptedRow)(await AnInventory.Rows(file, AWorkbook.Profile)).Single();
        Assert.Equal(isDate ? "2024-01-01" : "45292", row.Fields.Dates.Single().Text);
    }

    [Fact]
    public async Task A_cell_with_a_look_and_nothing_in_it_does_not_end_its_row()
    {
        var profile = AWorkbook.Profile with { Columns = [new("Id", Key: ColumnKey.Id), new("Started", InventoryField.Date), new("Name", InventoryField.Title)] };
        using var file = AWorkbook.Of(AWorkbook.Row(1, "Id", "Started", "Name") + """<row r="2"><c r="A2"><v>1</v></c><c r="B2" s="1"/><c r="C2" t="str"><v>Chat</v></c></row>""");

        Assert.Equal("Chat", Assert.IsType<AcceptedRow>((await AnInventory.Rows(file, profile)).Single()).Fields.Title);
    }

    [Fact]
    public async Task A_formula_gives_what_was_stored_of_it_and_says_so()
    {
        var row = (AcceptedRow)(await Rows(AWorkbook.Header + """<row r="2"><c r="A2"><v>1</v></c><c r="B2" t="str"><f>HYPERLINK("http://evil.example","x")</f><v>Chat</v></c></row>""")).Single();

        Assert.Equal("Chat", row.Fields.Title);
        Assert.Equal("Cells with a formula: 1; what was stored of them last is taken.", row.Remark);
    }

    [Fact]
    public async Task A_formula_without_a_stored_value_costs_its_row_only()
    {
        var rows = await Rows(AWorkbook.Header + """<row r="2"><c r="A2"><v>1</v></c><c r="B2"><f>A1&amp;"x"</f></c></row>""" + AWorkbook.Row(3, "2", "Chat"));

        Assert.Equal("Cell B2 holds a formula without a stored value; open the file in a spreadsheet and save it.", Assert.IsType<RejectedRow>(rows[0]).Reason);
        Assert.IsType<AcceptedRow>(rows[1]);
    }

    [Fact]
    public async Task Links_to_other_files_are_not_followed()
    {
        using var file = AWorkbook.Of(AWorkbook.Header + """<row r="2"><c r="A2"><v>1</v></c><c r="B2" t="str"><f>[1]Sheet1!A1</f><v>Chat</v></c></row>""", more:
            [("xl/externalLinks/externalLink1.xml", "<broken"), ("xl/externalLinks/_rels/externalLink1.xml.rels", "<also broken")]);

        Assert.Equal("Chat", ((AcceptedRow)(await AnInventory.Rows(file, AWorkbook.Profile)).Single()).Fields.Title);
    }

    [Fact]
    public async Task What_unpacks_to_too_much_is_refused()
    {
        var row = AWorkbook.Row(2, "1", new string('x', 1_000_000));
        using var file = AWorkbook.Of(AWorkbook.Header, more: []);
        using var bomb = new MemoryStream();
        await using (var archive = new ZipArchive(bomb, ZipArchiveMode.Create, leaveOpen: true))
        {
            using (var original = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true))
                foreach (var name in new[] { "xl/workbook.xml", "xl/_rels/workbook.xml.rels" })
                {
                    using var part = new StreamReader(original.GetEntry(name)!.Open());
                    AWorkbook.Add(archive, name, await part.ReadToEndAsync(TestContext.Current.CancellationToken));
                }
            await using var sheet = archive.CreateEntry("xl/worksheets/sheet2.xml").Open();
            await sheet.WriteAsync(Encoding.UTF8.GetBytes("""<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>"""), TestContext.Current.CancellationToken);
            for (var i = 0; i < 300; i++) await sheet.WriteAsync(Encoding.UTF8.GetBytes(row), TestContext.Current.CancellationToken);
        }
        Assert.True(bomb.Length < 1_000_000, $"the bomb has {bomb.Length} bytes");

        var refusal = await Refused(bomb);
        Assert.Equal(ImportRefusals.WorkbookTooLarge.Code, refusal?.Code);
        Assert.Contains("xl/worksheets/sheet2.xml", refusal!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_cell_larger_than_a_cell_can_be_costs_its_row()
    {
        var rows = await Rows(AWorkbook.Header + AWorkbook.Row(2, "1", new string('x', 40_000)) + AWorkbook.Row(3, "2", "Chat"));

        Assert.Equal("Column 2 is longer than 32767 characters.", Assert.IsType<RejectedRow>(rows[0]).Reason);
        Assert.IsType<AcceptedRow>(rows[1]);
    }

    [Theory]
    [InlineData("""<row r="2"><c r="A2"><v>1</v></c><c r="B2""")]
    [InlineData("<!DOCTYPE x [<!ENTITY a \"b\">]><row r=\"2\"/>")]
    public async Task A_broken_sheet_is_refused_as_a_whole(string end)
    {
        using var file = AWorkbook.Of(AWorkbook.Header + AWorkbook.Row(2, "1", "Chat") + end);
        Assert.Equal(ImportRefusals.WorkbookBroken.Code, (await Refused(file))?.Code);
    }

    [Fact]
    public async Task An_archive_that_is_no_workbook_and_one_cut_short_are_refused()
    {
        using var whole = AWorkbook.Of(AWorkbook.Header + AWorkbook.Row(2, "1", "Chat"));
        using var half = new MemoryStream(whole.ToArray()[..(int)(whole.Length / 2)]);
        using var other = new MemoryStream();
        using (var archive = new ZipArchive(other, ZipArchiveMode.Create, leaveOpen: true)) AWorkbook.Add(archive, "word/document.xml", "<w/>");

        Assert.Equal(ImportRefusals.WorkbookBroken.Code, (await Refused(half))?.Code);
        Assert.Equal(ImportRefusals.WorkbookBroken.Code, (await Refused(other))?.Code);
    }

    [Fact]
    public async Task Cells_out_of_order_cost_their_row() =>
        Assert.IsType<RejectedRow>((await Rows(AWorkbook.Header + """<row r="2"><c r="B2" t="str"><v>Chat</v></c><c r="A2"><v>1</v></c></row>""")).Single());

    private static async Task<List<InventoryRow>> Rows(string rows)
    {
        using var file = AWorkbook.Of(rows);
        return await AnInventory.Rows(file, AWorkbook.Profile);
    }

    private static async Task<Refusal?> Refused(Stream file) => (await InventoryReader.Open(file, AWorkbook.Profile, TestContext.Current.CancellationToken)).Refusal;
}
