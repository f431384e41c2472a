using System.Collections;
using System.Globalization;
using AiGovernance.Pdf;

namespace AiGovernance.Benchmarks;

/// <summary>A register as long as wanted, in sections of text, facts, a chart and a table; its rows are made when they are set.</summary>
internal static class LongReport
{
    private const int RowsOfSection = 500;

    private static readonly string[] titles = ["Invoice triage assistant", "Summary of contracts for the legal department", "Support for the help desk", "Forecast of spare parts in the plant", "Draft replies to customers, read by a person before they leave"];
    private static readonly (string Name, Chip Look)[] tiers = [("Low", Look(Shape.Circle, "#e4f2ea")), ("Moderate", Look(Shape.Diamond, "#fbf1d5")), ("High", Look(Shape.Triangle, "#fde9da")), ("Critical", Look(Shape.Octagon, "#fbe5e7"))];

    public static PdfDocument With(int rows) => new()
    {
        Title = "Register of use cases",
        Producer = "Benchmark",
        CreatedAt = new DateTimeOffset(2026, 11, 23, 8, 0, 0, TimeSpan.Zero),
        Claims = PdfClaims.PdfA3A | PdfClaims.PdfUA1,
        Frame = new PdfFrame { Header = "Register of use cases, as of 23 Nov 2026", Label = "Internal", Footer = ["Register no R-2026-0117"] },
        Blocks = [new Title("Register of use cases"), new Contents(), .. Enumerable.Range(0, (rows + RowsOfSection - 1) / RowsOfSection).Select(i => Part(i, Math.Min(RowsOfSection, rows - i * RowsOfSection)))],
    };

    private static Section Part(int index, int rows) => new(string.Create(CultureInfo.InvariantCulture, $"Part {index + 1}"),
    [
        new Paragraph(string.Concat(Enumerable.Repeat("What the records show as of the instant of this report, and nothing else, is counted here. ", 6))),
        new KeyValues([new("Owner", "Legal"), new("Covers", "Use cases of six business units")]),
        new Bars("Ten of twenty are decided.", [new Bar("Decided", "10 of 20", [new(10, Rgb.Of("#1f4f99"))])]),
        new Table([new("Reference", 2, NamesRow: true), new("Title", 5), new("Tier", 2), new("Status", 3), new("Valid to", 2, Figures: true)], new Rows(index * RowsOfSection, rows)) { Caption = "By reference" },
    ]);

    private static Chip Look(Shape shape, string fill) => new(shape, ChipLook.Pill, Rgb.Of("#18202a"), Rgb.Of("#45515e"), Rgb.Of(fill));

    private sealed class Rows(int first, int count) : IReadOnlyList<Row>
    {
        public int Count => count;

        public Row this[int index]
        {
            get
            {
                var (number, tier) = (first + index, tiers[index % tiers.Length]);
                return new([string.Create(CultureInfo.InvariantCulture, $"AI-2026-{number:0000}"), titles[number % titles.Length], new Cell(new Inline(tier.Name, Chip: tier.Look)), "In review", string.Create(CultureInfo.InvariantCulture, $"{number % 28 + 1} Mar 2027")]);
            }
        }

        public IEnumerator<Row> GetEnumerator() => Enumerable.Range(0, count).Select(i => this[i]).GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
