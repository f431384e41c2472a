namespace AiGovernance.Pdf;

/// <summary>Text in runs that differ in weight, colour or target.</summary>
public sealed record RichText(IReadOnlyList<Inline> Runs)
{
    public static readonly RichText Empty = new(Runs: []);

    public static implicit operator RichText(string text) => new(Runs: [new Inline(text)]);
    public static implicit operator RichText(Inline run) => new(Runs: [run]);
    public static implicit operator RichText(Inline[] runs) => new(Runs: runs);
}

/// <summary>A run of text.</summary>
/// <param name="Link">An address, or # and the anchor of a section.</param>
public sealed record Inline(string Text, bool Bold = false, string? Link = null, Rgb? Colour = null, Chip? Chip = null);

/// <summary>A word that stands for a state, with a shape, so that it is told without colour.</summary>
public sealed record Chip(Shape Shape, ChipLook Look, Rgb Ink, Rgb Mark, Rgb Fill);

/// <summary>How a chip is set off from the text.</summary>
public enum ChipLook
{
    /// <summary>Shape and word only.</summary>
    Plain,

    /// <summary>On a rounded tint.</summary>
    Pill,

    /// <summary>In a box with a thick left edge; it has no shape.</summary>
    Boxed,
}

/// <summary>The shapes that tell states apart.</summary>
public enum Shape
{
    None,
    Circle,
    Diamond,
    Triangle,
    Octagon,
    NoEntry,
    DashedRing,
    Square,
    HalfSquare,
    Ring,
    Dash,
}
