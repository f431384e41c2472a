using AiGovernance.Pdf.Output;

namespace AiGovernance.Pdf.Layout;

/// <summary>What stands on one page in one piece: a line, a row, a bar.</summary>
/// <param name="Draw">Draws it on a sheet at a distance from the top.</param>
internal sealed record Piece(double Height, Action<Sheet, double> Draw)
{
    /// <summary>Space above it, dropped at the top of a page.</summary>
    public double Before { get; init; }

    /// <summary>Must not be the last on its page.</summary>
    public bool KeepWithNext { get; init; }

    /// <summary>Drawn again above this piece when it starts a page: the head of its table.</summary>
    public Piece? Repeat { get; init; }

    /// <summary>A step that takes no space, such as opening or closing a structure element, in the order of drawing.</summary>
    public bool IsStep => Height == 0;

    public static Piece Step(Action<Sheet> act) => new(0, (sheet, _) => act(sheet));
}
