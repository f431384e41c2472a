using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace AiGovernance.Common.Workbooks;

/// <summary>Reads a text of a workbook: its runs together, without how they look and how they are spoken.</summary>
internal static partial class WorkbookText
{
    /// <param name="xml">Stands on the element that holds the text, and on its end afterwards.</param>
    public static string Of(XmlReader xml)
    {
        if (xml.IsEmptyElement) return "";
        var (text, depth, spoken) = (new StringBuilder(), xml.Depth, 0);
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml is { LocalName: "rPh", IsEmptyElement: false }) spoken += xml.NodeType is XmlNodeType.Element ? 1 : -1;
            else if (spoken == 0 && xml.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace or XmlNodeType.CDATA) Append(text, xml);
        }
        return Unescaped(text.ToString());
    }

    /// <summary>In pieces: the value as a whole may be as large as the sheet.</summary>
    private static void Append(StringBuilder text, XmlReader xml)
    {
        var piece = ArrayPool<char>.Shared.Rent(1024);
        while (xml.ReadValueChunk(piece, 0, piece.Length) is > 0 and var got)
            text.Append(piece, 0, Math.Min(got, SheetRow.CellMaxLength + 1 - text.Length));
        ArrayPool<char>.Shared.Return(piece);
    }

    /// <summary>Signs that XML cannot hold stand as <c>_x000D_</c> (ECMA-376, 22.9.2.19).</summary>
    private static string Unescaped(string text) => text.Contains("_x", StringComparison.Ordinal)
        ? Escape().Replace(text, m => ((char)ushort.Parse(m.Groups[1].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString())
        : text;

    [GeneratedRegex("_x([0-9A-Fa-f]{4})_", RegexOptions.CultureInvariant)]
    private static partial Regex Escape();
}
