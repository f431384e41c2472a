using System.Text.Json.Serialization;

namespace AiGovernance.Documents;

/// <summary>A part of a report, from top to bottom.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(ReportSection), "section")]
[JsonDerivedType(typeof(ReportText), "text")]
[JsonDerivedType(typeof(ReportList), "list")]
[JsonDerivedType(typeof(ReportFacts), "facts")]
[JsonDerivedType(typeof(ReportTable), "table")]
[JsonDerivedType(typeof(ReportChart), "chart")]
[JsonDerivedType(typeof(ReportPlot), "plot")]
[JsonDerivedType(typeof(ReportHeat), "heat")]
public abstract record ReportBlock;

/// <summary>A part with a heading.</summary>
public sealed record ReportSection(string Title, IReadOnlyList<ReportBlock> Blocks) : ReportBlock
{
    /// <summary>Links lead here with # and this word.</summary>
    public string? Anchor { get; init; }
    public bool StartsPage { get; init; }
}

/// <summary>Running text; a note is smaller and explains what stands above it.</summary>
public sealed record ReportText(ReportPhrase Text, bool IsNote = false) : ReportBlock;

/// <summary>Points, in order when they are numbered.</summary>
public sealed record ReportList(IReadOnlyList<ReportPhrase> Items, bool Numbered = false) : ReportBlock;

/// <summary>Facts with their names.</summary>
public sealed record ReportFacts(IReadOnlyList<ReportFact> Rows) : ReportBlock;

/// <summary>One fact.</summary>
public sealed record ReportFact(string Name, ReportPhrase Value);
