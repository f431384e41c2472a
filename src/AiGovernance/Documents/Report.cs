namespace AiGovernance.Documents;

/// <summary>A report as data, built from the records as of an instant (RP-1). Screen, PDF and JSON are made from it and say the same.</summary>
public sealed record Report
{
    /// <summary>Kebab-case, stable, such as <c>portfolio-alignment</c>.</summary>
    public required string Kind { get; init; }
    public required string Title { get; init; }

    /// <summary>One line under the title: what it is about.</summary>
    public string Subject { get; init; } = "";
    public required string Organisation { get; init; }

    /// <summary>How confidential it is; on each page.</summary>
    public required string Classification { get; init; }
    public required DateTime AsOf { get; init => field = DateTime.SpecifyKind(value, DateTimeKind.Utc); }
    public string Language { get; init; } = "en";

    /// <summary>Name and version of the product that made it (RP-3).</summary>
    public required string Product { get; init; }
    public string RegisterNumber { get; init; } = "";

    /// <summary>Facts in the head block, after the instant.</summary>
    public IReadOnlyList<ReportFact> Facts { get; init; } = [];

    /// <summary>What comes before the contents, such as the summary. Its sections carry no number.</summary>
    public IReadOnlyList<ReportSection> Front { get; init; } = [];
    public IReadOnlyList<ReportSection> Sections { get; init; } = [];

    /// <summary>A letter of one page needs none.</summary>
    public bool HasContents { get; init; } = true;

    /// <summary>Lines at the foot of each page: counts of the catalogue (FW-1), register number and checkpoint (RP-3).</summary>
    public IReadOnlyList<string> Footer { get; init; } = [];
    public IReadOnlyList<ReportAttachment> Attachments { get; init; } = [];
}
