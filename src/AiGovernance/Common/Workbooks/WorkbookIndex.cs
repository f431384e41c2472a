using System.Globalization;
using System.Xml;

namespace AiGovernance.Common.Workbooks;

/// <summary>What is needed of a workbook before its rows are read: where the first visible sheet is, texts, which styles are dates.</summary>
internal sealed record WorkbookIndex(string Sheet, bool Since1904, IReadOnlyList<string> Texts, IReadOnlySet<int> DateStyles)
{
    public static WorkbookIndex Of(WorkbookParts parts)
    {
        var (relation, since1904) = FirstSheet(parts);
        return new(PartOf(parts, relation), since1904, TextsOf(parts), DateStylesOf(parts));
    }

    private static (string Relation, bool Since1904) FirstSheet(WorkbookParts parts)
    {
        using var xml = parts.Open("xl/workbook.xml", WorkbookParts.ListLimit) ?? throw new InvalidDataException("it has no list of sheets.");
        var since1904 = false;
        while (xml.Read())
        {
            if (IsStart(xml, "workbookPr")) since1904 = xml.GetAttribute("date1904") is "1" or "true";
            else if (IsStart(xml, "sheet") && xml.GetAttribute("state") is null or "visible" && xml.GetAttribute("id", WorkbookParts.Relations) is { } relation)
                return (relation, since1904);
        }
        throw new InvalidDataException("it has no visible sheet.");
    }

    private static string PartOf(WorkbookParts parts, string relation)
    {
        using var xml = parts.Open("xl/_rels/workbook.xml.rels", WorkbookParts.ListLimit) ?? throw new InvalidDataException("it does not say where its sheets are.");
        while (xml.Read())
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "Relationship" } && xml.GetAttribute("Id") == relation && xml.GetAttribute("TargetMode") != "External")
            {
                var target = xml.GetAttribute("Target") ?? "";
                return target.StartsWith('/') ? target : "xl/" + target;
            }
        throw new InvalidDataException("its first sheet is not in the file.");
    }

    private static List<string> TextsOf(WorkbookParts parts)
    {
        var texts = new List<string>();
        using var xml = parts.Open("xl/sharedStrings.xml", WorkbookParts.TextsLimit);
        while (xml?.Read() == true)
            if (IsStart(xml, "si")) texts.Add(WorkbookText.Of(xml));
        return texts;
    }

    private static HashSet<int> DateStylesOf(WorkbookParts parts)
    {
        var (own, dates, style, inCells) = (new HashSet<int>(), new HashSet<int>(), 0, false);
        using var xml = parts.Open("xl/styles.xml", WorkbookParts.ListLimit);
        while (xml?.Read() == true)
        {
            if (xml is { LocalName: "cellXfs" }) inCells = xml is { NodeType: XmlNodeType.Element, IsEmptyElement: false };
            else if (IsStart(xml, "numFmt") && WorkbookDate.IsDate(xml.GetAttribute("formatCode") ?? "")) own.Add(Number(xml));
            else if (inCells && IsStart(xml, "xf") && Number(xml) is var format && style++ is var at && (WorkbookDate.IsDate(format) || own.Contains(format))) dates.Add(at);
        }
        return dates;
    }

    private static int Number(XmlReader xml) => int.TryParse(xml.GetAttribute("numFmtId"), CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static bool IsStart(XmlReader xml, string name) => xml.NodeType is XmlNodeType.Element && xml.LocalName == name && xml.NamespaceURI == WorkbookParts.Main;
}
