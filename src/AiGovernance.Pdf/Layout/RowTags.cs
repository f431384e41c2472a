using AiGovernance.Pdf.Output;

namespace AiGovernance.Pdf.Layout;

/// <summary>Structure elements of one row: they stay open side by side until the row is drawn.</summary>
internal sealed class RowTags(Typesetter set, IReadOnlyList<Column> columns, bool isHead)
{
    private readonly List<Tag> cells = [];
    private Tag? row;

    public Tag this[int column] => cells[column];

    public Piece Open() => Piece.Step(_ =>
    {
        row = set.Tags.OpenBeside(set.Tags.Current, "TR");
        foreach (var column in columns)
            cells.Add(isHead || column.NamesRow
                ? set.Tags.OpenBeside(row, "TH", isHead ? "/A<</O/Table/Scope/Column>>" : "/A<</O/Table/Scope/Row>>")
                : set.Tags.OpenBeside(row, "TD"));
    });

    public Piece Close() => Piece.Step(_ =>
    {
        foreach (var cell in cells) set.Tags.CloseBeside(cell);
        set.Tags.CloseBeside(row!);
    });
}
