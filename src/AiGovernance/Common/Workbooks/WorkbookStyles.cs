using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;

namespace AiGovernance.Common.Workbooks;

/// <summary>The looks of cells, and a cell with a text in it.</summary>
internal static partial class WorkbookStyles
{
    /// <summary>The number of a cell's look among the formats below.</summary>
    public static void Cell(XmlWriter xml, string place, string text, CellLook look)
    {
        xml.WriteStartElement("c");
        xml.WriteAttributeString("r", place);
        xml.WriteAttributeString("s", ((int)look).ToString(CultureInfo.InvariantCulture));
        if (text.Length > 0)
        {
            xml.WriteAttributeString("t", "inlineStr");
            xml.WriteStartElement("is");
            xml.WriteStartElement("t");
            xml.WriteAttributeString("xml", "space", null, "preserve");
            xml.WriteString(Escaped(text));
            xml.WriteEndElement();
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }

    public static void Write(XmlWriter xml)
    {
        List(xml, "fonts", 2, i => Font(xml, isStrong: i == 1));
        List(xml, "fills", 3, i => Fill(xml, i));
        List(xml, "borders", 1, _ => WorkbookWriter.Element(xml, "border"));
        List(xml, "cellXfs", 3, i => Format(xml, (CellLook)i));
    }

    private static void List(XmlWriter xml, string name, int count, Action<int> each)
    {
        xml.WriteStartElement(name);
        xml.WriteAttributeString("count", count.ToString(CultureInfo.InvariantCulture));
        for (var i = 0; i < count; i++) each(i);
        xml.WriteEndElement();
    }

    private static void Font(XmlWriter xml, bool isStrong)
    {
        xml.WriteStartElement("font");
        if (isStrong) WorkbookWriter.Element(xml, "b");
        WorkbookWriter.Element(xml, "sz", ("val", "11"));
        xml.WriteEndElement();
    }

    /// <summary>The first two are fixed by the format (ECMA-376, 18.8.21).</summary>
    private static void Fill(XmlWriter xml, int number)
    {
        xml.WriteStartElement("fill");
        xml.WriteStartElement("patternFill");
        xml.WriteAttributeString("patternType", number switch { 0 => "none", 1 => "gray125", _ => "solid" });
        if (number == 2) WorkbookWriter.Element(xml, "fgColor", ("rgb", "FFEAF1F8"));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Format(XmlWriter xml, CellLook look)
    {
        xml.WriteStartElement("xf");
        xml.WriteAttributeString("numFmtId", look is CellLook.Answer ? "49" : "0"); // 49 is text: "30" and "2026-06-30" stay what was typed
        xml.WriteAttributeString("fontId", look is CellLook.Strong ? "1" : "0");
        xml.WriteAttributeString("fillId", look is CellLook.Answer ? "2" : "0");
        xml.WriteAttributeString("borderId", "0");
        xml.WriteAttributeString("applyAlignment", "1");
        WorkbookWriter.Element(xml, "alignment", ("vertical", "top"), ("wrapText", "1"));
        xml.WriteEndElement();
    }

    /// <summary>Signs that XML cannot hold or changes stand as <c>_x000D_</c>, and so does a text that looks like one (ECMA-376, 22.9.2.19).</summary>
    private static string Escaped(string text) => ToEscape().Replace(text, m => $"_x{(int)m.Value[0]:X4}_" + m.Value[1..]);

    [GeneratedRegex("[\\x00-\\x08\\x0B-\\x1F\\uFFFE\\uFFFF]|_(?=x[0-9A-Fa-f]{4}_)|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]", RegexOptions.CultureInvariant)]
    private static partial Regex ToEscape();
}
