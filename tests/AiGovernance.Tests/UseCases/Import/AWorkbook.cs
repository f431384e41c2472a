using System.IO.Compression;
using System.Text;
using AiGovernance.UseCases.Import;

namespace AiGovernance.Tests.UseCases.Import;

/// <summary>Workbooks made part by part, good ones and bad ones.</summary>
internal static class AWorkbook
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    public const string Header = """<row r="1"><c r="A1" t="inlineStr"><is><t>Id</t></is></c><c r="B1" t="inlineStr"><is><t>Name</t></is></c><c r="C1" t="inlineStr"><is><t>Started</t></is></c></row>""";

    public static readonly InventoryProfile Profile = AnInventory.WithIds with { Columns = [new("Id", Key: ColumnKey.Id), new("Name", InventoryField.Title), new("Started", InventoryField.Date)] };

    public static MemoryStream Of(string rows, string texts = "", string styles = "", string properties = "", params (string Part, string Text)[] more)
    {
        var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(archive, "xl/workbook.xml", $"""<workbook xmlns="{Main}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">{properties}<sheets><sheet name="Hidden" sheetId="1" state="hidden" r:id="r1"/><sheet name="Uses" sheetId="2" r:id="r2"/></sheets></workbook>""");
            Add(archive, "xl/_rels/workbook.xml.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Target="worksheets/sheet2.xml"/></Relationships>""");
            Add(archive, "xl/worksheets/sheet2.xml", $"""<worksheet xmlns="{Main}"><sheetData>{rows}</sheetData></worksheet>""");
            if (texts.Length > 0) Add(archive, "xl/sharedStrings.xml", $"""<sst xmlns="{Main}">{texts}</sst>""");
            if (styles.Length > 0) Add(archive, "xl/styles.xml", $"""<styleSheet xmlns="{Main}">{styles}</styleSheet>""");
            foreach (var (part, text) in more) Add(archive, part, text);
        }
        file.Position = 0;
        return file;
    }

    /// <summary>One row with these cells, as a spreadsheet writes texts.</summary>
    public static string Row(int number, params string[] texts) =>
        $"""<row r="{number}">{string.Concat(texts.Select((t, i) => $"""<c r="{(char)('A' + i)}{number}" t="inlineStr"><is><t xml:space="preserve">{t}</t></is></c>"""))}</row>""";

    public static void Add(ZipArchive archive, string part, string text)
    {
        using var stream = archive.CreateEntry(part).Open();
        stream.Write(Encoding.UTF8.GetBytes(text));
    }
}
