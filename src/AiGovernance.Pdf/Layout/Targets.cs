using AiGovernance.Pdf.Output;

namespace AiGovernance.Pdf.Layout;

/// <summary>Where links lead: to an address, or to a section of this document.</summary>
internal sealed class Targets(PageMap map, IReadOnlyList<int> pageIds, double pageHeight)
{
    private readonly Dictionary<string, Place> anchors = map.Headings.Where(h => h.Anchor is not null)
        .GroupBy(h => h.Anchor!, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);

    /// <summary>Null when it leads nowhere: then the text stays text.</summary>
    public string? Action(string link)
    {
        if (!link.StartsWith('#'))
            return Uri.TryCreate(link, UriKind.Absolute, out var address) ? $"/A << /S /URI /URI {Syntax.Ascii(address.AbsoluteUri)} >>" : null;
        return anchors.TryGetValue(link[1..], out var place) ? $"/Dest {Destination(place)}" : null;
    }

    public string Destination(Place place) =>
        map.IsKnown ? $"[{Syntax.Ref(pageIds[place.Page - 1])} /XYZ 0 {Syntax.Number(pageHeight - place.Top)} null]" : "null";
}
