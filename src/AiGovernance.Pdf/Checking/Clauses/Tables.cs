using AiGovernance.Pdf.Checking.Reading;

namespace AiGovernance.Pdf.Checking.Clauses;

/// <summary>Tables have rows of as many cells, and heads that say what they name: ISO 14289-1, 7.2 and 7.5.</summary>
internal sealed class Tables(PdfFile file, Findings found) : Clause(file, found)
{
    public override void Element(Element element)
    {
        switch (element.Type)
        {
            case "Table": Table(element); break;
            case "TR":
                if (element.Parent?.Type is not ("Table" or "THead" or "TBody" or "TFoot")) Found.Add(element.Where, "a row stands outside of a table", access: "7.2");
                if (element.Children.Any(c => c.Type is not ("TH" or "TD"))) Found.Add(element.Where, "a row holds something else than cells", access: "7.2");
                break;
            case "TH" or "TD":
                if (element.Parent?.Type != "TR") Found.Add(element.Where, "a cell stands outside of a row", access: "7.2");
                if (element.Type == "TH" && element.Attribute(File, "Table", "Scope") is not PdfName { Value: "Row" or "Column" or "Both" }) Found.Add(element.Where, "a head does not say whether it names a row or a column", access: "7.5");
                break;
        }
    }

    private void Table(Element table)
    {
        if (table.Children.Any(c => c.Type is not ("TR" or "THead" or "TBody" or "TFoot" or "Caption"))) Found.Add(table.Where, "a table holds something else than rows", access: "7.2");
        if (table.Children.Index().Any(c => c.Item.Type == "Caption" && c.Index != 0 && c.Index != table.Children.Count - 1)) Found.Add(table.Where, "the caption stands between the rows", access: "7.2");
        var rows = table.Children.Where(c => c.Type == "TR").Select(Cells).ToList();
        if (rows.Count == 0) return;
        if (!rows.Any(r => r.Any(c => c.NameOf("S") == "TH"))) Found.Add(table.Where, "the table has no heads", access: "7.5");
        if (rows.Select(r => r.Sum(Span)).Distinct().Count() > 1) Found.Add(table.Where, "its rows have different numbers of cells", access: "7.2");
    }

    private List<PdfDictionary> Cells(Element row) => [.. File.Array(row.Entries.Of("K")).Select(File.Dictionary).OfType<PdfDictionary>()];

    private double Span(PdfDictionary cell) => File.Number(File.Dictionary(cell.Of("A"))?.Of("ColSpan")) ?? 1;
}
