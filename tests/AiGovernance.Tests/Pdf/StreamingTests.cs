using AiGovernance.Pdf;
using AiGovernance.Tests.Support;
using Xunit;

namespace AiGovernance.Tests.Pdf;

/// <summary>Pages leave as they are finished, and nothing of them stays (RP-4).</summary>
[Collection(nameof(MeasuresMemory))]
public sealed class StreamingTests
{
    [Fact]
    public void A_thousand_pages_leave_little_behind()
    {
        var many = Kept(40_000);

        Assert.InRange(many.Pages, 1_000, 2_000);
        // What may stay of a page is where its objects are, some hundred bytes; a page alone has thousands.
        Assert.True(many.Bytes / many.Pages < 4_000, $"{many}");
    }

    /// <summary>The rows are made when they are asked for, so that only what the writer keeps is measured.</summary>
    private static (int Pages, long Bytes) Kept(int rows)
    {
        var (pages, peak) = (0, 0L);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        APdf.With(new Title("Long"), new Table([new("Reference", NamesRow: true), new("Reason", 4)], new Rows(rows))).Write(Stream.Null, new Each(p =>
        {
            pages = p.Of;
            if (p.Page % (p.Of / 4) == 0 || p.Page == p.Of) peak = Math.Max(peak, GC.GetTotalMemory(forceFullCollection: true));
        }));
        return (pages, peak - before);
    }

    private sealed class Rows(int count) : IReadOnlyList<Row>
    {
        public int Count => count;

        public Row this[int index] => new([$"AI-2026-{index:00000}", "because"]);

        public IEnumerator<Row> GetEnumerator() => Enumerable.Range(0, count).Select(i => this[i]).GetEnumerator();

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
    }

    private sealed class Each(Action<PdfProgress> act) : IProgress<PdfProgress>
    {
        public void Report(PdfProgress value) => act(value);
    }
}
