using AiGovernance.Committee.Meetings;
using AiGovernance.Common;
using AiGovernance.Documents;
using AiGovernance.Parts;

namespace AiGovernance.Committee.Papers;

/// <summary>One item as it stands in the packet.</summary>
/// <param name="Section">Null for a confidential case: its voters read it in the portal (PP-1).</param>
/// <param name="Line">How it stands in the list of items.</param>
internal sealed record PacketPart(AgendaItemId Item, int Order, string Title, ReportSection? Section, ReportRow Line)
{
    /// <summary>Of what it says; a part that says something else later is a late paper.</summary>
    public string Hash => Sha256.Of(CanonicalJson.Of<IReadOnlyList<ReportBlock>>(Section is null ? [] : [Section]));
}

/// <summary>The decision packet of one meeting as a report model: one part for each item (CM-2, rules, section 11). Pure.</summary>
internal static class PacketReport
{
    /// <summary>Of the documents.</summary>
    public const string Kind = "packet";

    /// <param name="part">0 for the packet, else the number of the addendum.</param>
    /// <param name="without">Items from which the reader is recused (CM-3).</param>
    public static Report Of(Meeting meeting, IReadOnlyList<PacketPart> parts, int part, IReadOnlySet<AgendaItemId> without, string organisation, RegisterEntry entry, DateTime now) => new()
    {
        Kind = Kind,
        Title = TitleOf(part),
        Subject = $"Ethics committee, {Moments.WeekDay(meeting.On)}",
        Organisation = organisation,
        Classification = part == 0 ? "Internal" : $"Internal, addendum {part}",
        AsOf = now,
        Product = DocumentWords.Product,
        RegisterNumber = entry.Number,
        Facts =
        [
            new("Meeting", Moments.Exact(meeting.StartsAt)),
            new("Agenda closed", Moments.Day(meeting.AgendaClosesOn)),
            new("Items", parts.Count.ToString(System.Globalization.CultureInfo.InvariantCulture)),
        ],
        Front = [Summary(parts, part, without)],
        Sections = [.. parts.Select(p => SectionOf(p, without)), Checking(entry)],
        Footer = [entry.Footer, entry.Check],
    };

    public static string TitleOf(int part) => part == 0 ? "Decision packet" : $"Addendum {part} to the decision packet";

    private static ReportSection Summary(IReadOnlyList<PacketPart> parts, int part, IReadOnlySet<AgendaItemId> without) => new(part == 0 ? "Items" : "What came later",
    [
        new ReportText(part == 0
            ? "The papers on each item as they stood when the agenda closed. What comes later is an addendum of its own."
            : "These parts take the place of what the packet and its earlier addenda say of the same items."),
        new ReportTable([new("Item", 1, Figures: true), new("Case", 6, NamesRow: true), new("Tier", 3), new("Reviewers recommend", 5)], [.. parts.Select(p => without.Contains(p.Item) ? Withheld(p) : p.Line)]),
    ]);

    private static ReportRow Withheld(PacketPart part) => new(part.Order, part.Title, "", "left out of this edition");

    private static ReportSection SectionOf(PacketPart part, IReadOnlySet<AgendaItemId> without) => part switch
    {
        { Section: null } => new(part.Title, [new ReportText($"Item {part.Order} is a confidential case. It is left out of the packet; its voters read it in the portal (PP-1).")]),
        _ when without.Contains(part.Item) => new(part.Title, [new ReportText($"Item {part.Order} is left out of this edition: it is for readers who are recused from the item. They see its papers after the close (CM-3).")]),
        _ => part.Section with { Anchor = $"item-{part.Order}" },
    };

    private static ReportSection Checking(RegisterEntry entry) => new("Checking this document",
    [
        new ReportText($"This is document {entry.Number} of the register. Give the file to the page Reports, Check a document, which says whether it was issued here and is unaltered."),
    ]);
}
