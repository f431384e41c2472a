using System.Globalization;
using System.Xml;

namespace AiGovernance.Common.Workbooks;

/// <summary>An XLSX file from outside: the rows of its first visible sheet, read as they come (UC-5, VN-2).</summary>
/// <remarks>Formulas are not run, links to other files not followed; parts are unpacked within limits, whatever the archive says of their size.</remarks>
internal sealed class Workbook
{
    /// <summary>What a spreadsheet can hold is 16,384; inventories have below a hundred.</summary>
    private const int MostColumns = 1000;

    private readonly WorkbookParts parts;
    private readonly WorkbookIndex index;

    private Workbook(WorkbookParts parts, WorkbookIndex index) => (this.parts, this.index) = (parts, index);

    /// <summary>Reads the sheet through once, so that what is broken at its end refuses the file before anything is taken from it.</summary>
    public static Result<Workbook> Open(Stream file, WorkbookRules rules, CancellationToken ct)
    {
        try
        {
            var parts = new WorkbookParts(file, rules.MostUnpacked);
            var book = new Workbook(parts, WorkbookIndex.Of(parts));
            return book.Rows(ct).Skip(rules.MostRows).Any() ? rules.TooMany.With(rules.MostRows) : book;
        }
        catch (TooMuchUnpackedException much)
        {
            return rules.TooLarge.With(much.Message);
        }
        catch (InvalidDataException broken)
        {
            return rules.Broken.With(broken.Message);
        }
        catch (XmlException broken)
        {
            return rules.Broken.With(broken.Message);
        }
    }

    public IEnumerable<SheetRow> Rows(CancellationToken ct)
    {
        using var xml = parts.Open(index.Sheet, WorkbookParts.SheetLimit) ?? throw new InvalidDataException("its first sheet is not in the file.");
        var (line, width) = (0, 0);
        while (xml.Read())
        {
            ct.ThrowIfCancellationRequested();
            if (xml is not { NodeType: XmlNodeType.Element, LocalName: "row", NamespaceURI: WorkbookParts.Main }) continue;
            line = int.TryParse(xml.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var said) && said > line ? said : line + 1;
            var record = Row(xml, line, width);
            if (width == 0 && !record.IsBlank) width = record.Cells.Count;
            yield return record;
        }
    }

    /// <param name="width">Of the header; cells that a sheet leaves out at the end of a row are empty.</param>
    private SheetRow Row(XmlReader xml, int line, int width)
    {
        var (cells, formulas, fault, length, depth) = (new List<string>(width), new List<int>(), default(string), 0, xml.Depth);
        if (xml.IsEmptyElement) return new(line, [.. Enumerable.Repeat("", width)], []);
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml is not { NodeType: XmlNodeType.Element, LocalName: "c" }) continue;
            var cell = WorkbookCell.Of(xml, index, cells.Count);
            fault ??= cell.Fault ?? FaultOf(cell, cells.Count, length += cell.Text.Length);
            if (fault is not null) continue;
            while (cells.Count < cell.Column) cells.Add("");
            cells.Add(cell.Text);
            if (cell.IsFormula) formulas.Add(cell.Column);
        }
        if (fault is not null) return new(line, [], formulas, fault);
        while (cells.Count > width && cells[^1].Length == 0) cells.RemoveAt(cells.Count - 1);
        while (cells.Count < width) cells.Add("");
        return new(line, cells, formulas);
    }

    private static string? FaultOf(WorkbookCell cell, int next, int length) =>
        cell.Column < next || cell.Column >= MostColumns ? $"The row has its cells out of order or more than {MostColumns} of them."
        : cell.Text.Length > SheetRow.CellMaxLength ? $"Column {cell.Column + 1} is longer than {SheetRow.CellMaxLength} characters."
        : length > SheetRow.RowMaxLength ? $"The row is longer than {SheetRow.RowMaxLength} characters."
        : null;
}
