using System.Globalization;
using System.Xml;

namespace AiGovernance.Common.Workbooks;

/// <summary>One cell of a workbook: where it stands and what it shows. A formula is never worked out; what was stored of it last is taken.</summary>
internal readonly record struct WorkbookCell(int Column, string Text, bool IsFormula, string? Fault)
{
    /// <param name="xml">Stands on the cell, and on its end afterwards.</param>
    /// <param name="next">The column that it has when it does not say.</param>
    public static WorkbookCell Of(XmlReader xml, WorkbookIndex index, int next)
    {
        var reference = xml.GetAttribute("r");
        var (column, type, style) = (ColumnOf(reference) ?? next, xml.GetAttribute("t"), xml.GetAttribute("s"));
        var (value, formula) = Read(xml, type == "inlineStr");
        if (formula && value is null) return new(column, "", true, $"Cell {reference} holds a formula without a stored value; open the file in a spreadsheet and save it.");
        return new(column, Shown(value ?? "", type, style, index), formula, null);
    }

    private static (string? Value, bool Formula) Read(XmlReader xml, bool inline)
    {
        if (xml.IsEmptyElement) return (null, false);
        var (value, formula, depth) = (default(string), false, xml.Depth);
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType is not XmlNodeType.Element) continue;
            if (xml.LocalName == "f") formula = true;
            if (xml.LocalName == (inline ? "is" : "v")) value = WorkbookText.Of(xml);
        }
        return (value, formula);
    }

    private static string Shown(string value, string? type, string? style, WorkbookIndex index) => type switch
    {
        "s" => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < index.Texts.Count ? index.Texts[at] : "",
        "b" => value == "1" ? "TRUE" : "FALSE",
        "str" or "inlineStr" or "e" or "d" => value,
        _ => Number(value, int.TryParse(style, NumberStyles.None, CultureInfo.InvariantCulture, out var of) && index.DateStyles.Contains(of), index.Since1904),
    };

    private static string Number(string value, bool isDate, bool since1904)
    {
        if (!double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)) return value;
        return isDate && WorkbookDate.Of(number, since1904) is { } day ? day : number.ToString("0.###############", CultureInfo.InvariantCulture);
    }

    /// <summary>"C5" is column 2, counted from 0.</summary>
    private static int? ColumnOf(string? reference)
    {
        if (reference is null) return null;
        var column = 0;
        foreach (var letter in reference.TakeWhile(char.IsAsciiLetterUpper).Take(4)) column = (column * 26) + letter - 'A' + 1;
        return column - 1;
    }
}
