using AiGovernance.Pdf.Output;

namespace AiGovernance.Pdf.Layout;

/// <summary>Puts pieces on pages. Pieces that must stay together wait until the one that ends their group is known.</summary>
internal sealed class Flow
{
    private readonly Func<Sheet> nextSheet;
    private readonly double top, bottom;
    private readonly List<Piece> waiting = [];
    private Sheet sheet;
    private double y;
    private int keeping;

    public Flow(Func<Sheet> nextSheet, double top, double bottom)
    {
        (this.nextSheet, this.top, this.bottom) = (nextSheet, top, bottom);
        (sheet, y) = (nextSheet(), top);
    }

    private bool AtTop => y == top;

    public void Add(Piece piece)
    {
        if (piece.IsStep && waiting.Count == 0)
        {
            piece.Draw(sheet, y);
            return;
        }
        waiting.Add(piece);
        if (!piece.IsStep && !piece.KeepWithNext && keeping == 0) Place();
    }

    public void Add(IEnumerable<Piece> pieces)
    {
        foreach (var piece in pieces) Add(piece);
    }

    /// <summary>What is added meanwhile stays on one page, when a page can hold it.</summary>
    public void Together(Action add)
    {
        keeping++;
        add();
        keeping--;
        if (keeping == 0) Place();
    }

    public void BreakPage()
    {
        Place();
        if (!AtTop) Turn();
    }

    /// <summary>Places what still waits.</summary>
    public void Finish() => Place();

    private void Place()
    {
        if (!AtTop && y + Needed(fresh: false) > bottom && top + Needed(fresh: true) <= bottom) Turn();
        foreach (var piece in waiting) Put(piece);
        waiting.Clear();
    }

    private double Needed(bool fresh)
    {
        var (needed, isFirst) = (0.0, true);
        foreach (var piece in waiting)
        {
            needed += piece.Height + piece.Before;
            if (fresh && isFirst && !piece.IsStep) needed += (piece.Repeat?.Height ?? 0) - piece.Before;
            isFirst &= piece.IsStep;
        }
        return needed;
    }

    private void Put(Piece piece)
    {
        if (!piece.IsStep && !AtTop && y + piece.Before + piece.Height > bottom) Turn();
        if (!piece.IsStep && AtTop && piece.Repeat is { } head)
        {
            head.Draw(sheet, y);
            y += head.Height;
        }
        else if (!AtTop) y += piece.Before;
        if (!piece.IsStep) sheet.Canvas.From(y);
        piece.Draw(sheet, y);
        y += piece.Height;
    }

    private void Turn()
    {
        sheet = nextSheet();
        y = top;
    }
}
