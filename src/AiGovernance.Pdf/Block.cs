namespace AiGovernance.Pdf;

/// <summary>A part of a document, from top to bottom.</summary>
public abstract record Block;

/// <summary>A part with a heading; sections in sections go one level down. It stands in the outline.</summary>
public sealed record Section(string Title, IReadOnlyList<Block> Blocks) : Block
{
    /// <summary>Where links with # and this word lead.</summary>
    public string? Anchor { get; init; }
    public bool StartsPage { get; init; }
    public bool InContents { get; init; } = true;
}

/// <summary>The title of the document on its first page.</summary>
public sealed record Title(string Text) : Block;

/// <summary>Running text.</summary>
public sealed record Paragraph(RichText Text, ParagraphLook Look = ParagraphLook.Body) : Block;

/// <summary>The part a paragraph plays.</summary>
public enum ParagraphLook
{
    Body,
    Lead,
    Muted,
    Note,
}

/// <summary>A list with dots or numbers.</summary>
public sealed record BulletList(IReadOnlyList<RichText> Items, bool Numbered = false) : Block;

/// <summary>Facts, each with its name on the left.</summary>
public sealed record KeyValues(IReadOnlyList<KeyValue> Rows) : Block;

/// <summary>One fact.</summary>
public sealed record KeyValue(string Key, RichText Value);

/// <summary>The list of sections with their pages.</summary>
/// <param name="Depth">How many levels of sections it lists.</param>
public sealed record Contents(int Depth = 2) : Block;

/// <summary>What follows starts on a new page.</summary>
public sealed record PageBreak : Block;

/// <summary>Blocks that stay on one page when a page can hold them.</summary>
public sealed record KeepTogether(IReadOnlyList<Block> Blocks) : Block;
