using System.Globalization;
using System.IO.Compression;
using System.Xml;

namespace AiGovernance.Common.Workbooks;

/// <summary>How a cell looks.</summary>
internal enum CellLook
{
    Plain,
    Strong,

    /// <summary>Somebody is to write here; what they write stays the text that it is.</summary>
    Answer,
}

/// <summary>One cell to be written.</summary>
/// <param name="Options">What a spreadsheet offers in this cell; null where anything may be written.</param>
internal sealed record SheetCell(string Text, CellLook Look = CellLook.Plain, IReadOnlyList<string>? Options = null);

/// <summary>Writes a workbook of one sheet; every cell is a text, so nothing in it is ever run. Same content, same bytes.</summary>
internal sealed class WorkbookWriter(string sheet, IReadOnlyList<int> widths)
{
    private const string Package = "http://schemas.openxmlformats.org/package/2006/";
    private const string Types = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private const string Sheets = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

    // The earliest moment that a ZIP can hold: when it was written would make two equal files differ.
    private static readonly DateTimeOffset Moment = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly List<IReadOnlyList<string>> lists = [];
    private readonly List<(string Cell, int List)> offers = [];

    public void Write(Stream target, IReadOnlyList<IReadOnlyList<SheetCell>> rows)
    {
        using var archive = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true);
        Part(archive, "[Content_Types].xml", "Types", Package + "content-types", ContentTypes);
        Part(archive, "_rels/.rels", "Relationships", Package + "relationships", xml => Relation(xml, "r1", "officeDocument", "xl/workbook.xml"));
        Part(archive, "xl/worksheets/sheet1.xml", "worksheet", WorkbookParts.Main, xml => Sheet(xml, rows));
        Part(archive, "xl/worksheets/sheet2.xml", "worksheet", WorkbookParts.Main, Lists);
        Part(archive, "xl/styles.xml", "styleSheet", WorkbookParts.Main, WorkbookStyles.Write);
        Part(archive, "xl/workbook.xml", "workbook", WorkbookParts.Main, Book);
        Part(archive, "xl/_rels/workbook.xml.rels", "Relationships", Package + "relationships", xml =>
        {
            Relation(xml, "r1", "worksheet", "worksheets/sheet1.xml");
            Relation(xml, "r2", "worksheet", "worksheets/sheet2.xml");
            Relation(xml, "r3", "styles", "styles.xml");
        });
    }

    private static void Part(ZipArchive archive, string name, string root, string ns, Action<XmlWriter> body)
    {
        var entry = archive.CreateEntry(name);
        entry.LastWriteTime = Moment;
        using var stream = entry.Open();
        using var xml = XmlWriter.Create(stream);
        xml.WriteStartElement(root, ns);
        body(xml);
        xml.WriteEndElement();
    }

    private static void ContentTypes(XmlWriter xml)
    {
        Element(xml, "Default", ("Extension", "rels"), ("ContentType", "application/vnd.openxmlformats-package.relationships+xml"));
        Element(xml, "Default", ("Extension", "xml"), ("ContentType", "application/xml"));
        Element(xml, "Override", ("PartName", "/xl/workbook.xml"), ("ContentType", Types + "sheet.main+xml"));
        Element(xml, "Override", ("PartName", "/xl/worksheets/sheet1.xml"), ("ContentType", Sheets));
        Element(xml, "Override", ("PartName", "/xl/worksheets/sheet2.xml"), ("ContentType", Sheets));
        Element(xml, "Override", ("PartName", "/xl/styles.xml"), ("ContentType", Types + "styles+xml"));
    }

    private static void Relation(XmlWriter xml, string id, string type, string target) =>
        Element(xml, "Relationship", ("Id", id), ("Type", $"{WorkbookParts.Relations}/{type}"), ("Target", target));

    private void Book(XmlWriter xml)
    {
        xml.WriteStartElement("sheets");
        foreach (var (name, number, state) in new[] { (sheet, 1, "visible"), ("Lists", 2, "hidden") })
        {
            xml.WriteStartElement("sheet");
            xml.WriteAttributeString("name", name);
            xml.WriteAttributeString("sheetId", Text(number));
            xml.WriteAttributeString("state", state);
            xml.WriteAttributeString("id", WorkbookParts.Relations, $"r{number}");
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }

    private void Sheet(XmlWriter xml, IReadOnlyList<IReadOnlyList<SheetCell>> rows)
    {
        xml.WriteStartElement("cols");
        for (var i = 0; i < widths.Count; i++) Element(xml, "col", ("min", Text(i + 1)), ("max", Text(i + 1)), ("width", Text(widths[i])), ("customWidth", "1"));
        xml.WriteEndElement();
        xml.WriteStartElement("sheetData");
        for (var i = 0; i < rows.Count; i++) Row(xml, i + 1, rows[i]);
        xml.WriteEndElement();
        if (offers.Count == 0) return;
        xml.WriteStartElement("dataValidations");
        xml.WriteAttributeString("count", Text(offers.Count));
        foreach (var (cell, list) in offers) Offer(xml, cell, list);
        xml.WriteEndElement();
    }

    private void Row(XmlWriter xml, int number, IReadOnlyList<SheetCell> cells)
    {
        xml.WriteStartElement("row");
        xml.WriteAttributeString("r", Text(number));
        for (var i = 0; i < cells.Count; i++)
        {
            var place = $"{(char)('A' + i)}{number}";
            WorkbookStyles.Cell(xml, place, cells[i].Text, cells[i].Look);
            if (cells[i].Options is { } options) offers.Add((place, ListOf(options)));
        }
        xml.WriteEndElement();
    }

    /// <summary>Equal lists are written once.</summary>
    private int ListOf(IReadOnlyList<string> options)
    {
        var known = lists.FindIndex(l => l.SequenceEqual(options, StringComparer.Ordinal));
        if (known >= 0) return known;
        lists.Add(options);
        return lists.Count - 1;
    }

    private void Offer(XmlWriter xml, string cell, int list)
    {
        xml.WriteStartElement("dataValidation");
        xml.WriteAttributeString("type", "list");
        xml.WriteAttributeString("allowBlank", "1");
        xml.WriteAttributeString("sqref", cell);
        xml.WriteElementString("formula1", WorkbookParts.Main, $"Lists!$A${FirstRowOf(list)}:$A${FirstRowOf(list) + lists[list].Count - 1}");
        xml.WriteEndElement();
    }

    private int FirstRowOf(int list) => 1 + lists.Take(list).Sum(l => l.Count);

    private void Lists(XmlWriter xml)
    {
        xml.WriteStartElement("sheetData");
        var row = 0;
        foreach (var option in lists.SelectMany(l => l)) Row(xml, ++row, [new(option)]);
        xml.WriteEndElement();
    }

    internal static void Element(XmlWriter xml, string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        xml.WriteStartElement(name);
        foreach (var (key, value) in attributes) xml.WriteAttributeString(key, value);
        xml.WriteEndElement();
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
