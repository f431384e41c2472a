namespace AiGovernance.Frameworks.Applicability;

/// <summary>One of the nine areas of ISO/IEC 42001 Annex A.</summary>
public sealed record IsoArea(string Id, string Title, int ControlCount, IReadOnlyList<IsoControl> Controls);

/// <summary>One of the 38 controls: official id and short title, our own sentence.</summary>
public sealed record IsoControl(string Id, string Title, string Wording);

/// <summary>The controls of ISO/IEC 42001 Annex A, over which the statement of applicability goes (FW-4).</summary>
/// <remarks>Public copies with invented controls exist; a wrong count or id stops the start (FW-1).</remarks>
public sealed class IsoCatalogue
{
    public const int AreaCount = 9;
    public const int ControlCount = 38;

    private const string File = "iso-42001-annex-a.json";

    private IsoCatalogue(Content content) => (Title, Source, Areas) = (content.Title, content.Source, content.Areas);

    public string Title { get; }
    public string Source { get; }
    public IReadOnlyList<IsoArea> Areas { get; }
    public IEnumerable<IsoControl> Controls => Areas.SelectMany(a => a.Controls);

    /// <summary>The line for report footers (FW-1), counted from the rows.</summary>
    public string CountsLine => $"{Title}: {Areas.Count} areas, {Controls.Count()} controls";

    public bool Contains(string id) => Controls.Any(c => c.Id == id);

    public static IsoCatalogue Load() => Read(FrameworkFile.Text(File));

    public static IsoCatalogue Read(string json)
    {
        var read = FrameworkFile.Read<Content>(File, json);
        FrameworkFile.Expect(File, "areas", AreaCount, read.Areas.Count);
        FrameworkFile.Expect(File, "controls", ControlCount, read.Areas.Sum(a => a.Controls.Count));
        FrameworkFile.EachOnce(File, read.Areas.Select(a => a.Id).Concat(read.Areas.SelectMany(a => a.Controls).Select(c => c.Id)));
        foreach (var area in read.Areas)
        {
            FrameworkFile.Expect(File, $"controls of {area.Id}", area.ControlCount, area.Controls.Count);
            if (area.Controls.FirstOrDefault(c => !c.Id.StartsWith(area.Id + '.', StringComparison.Ordinal)) is { } stray) throw FrameworkFile.Wrong(File, $"{stray.Id} stands under {area.Id}");
        }
        return new(read);
    }

    private sealed record Content(string Id, string Title, string Source, IReadOnlyList<IsoArea> Areas);
}
