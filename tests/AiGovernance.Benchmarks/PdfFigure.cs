using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using AiGovernance.Pdf;
using AiGovernance.Pdf.Checking;
using AiGovernance.Pdf.Checking.Reading;

namespace AiGovernance.Benchmarks;

/// <summary>How fast a long report is set and written, how large it is, and how much memory thousands of pages need (RP-4). The limit packs and writes the same bytes without setting anything.</summary>
internal sealed class PdfFigure : Figure
{
    private const int Rounds = 12;

    /// <summary>Rows of the register that fill about 200 and 5,000 pages.</summary>
    private const int Some = 5_300, Many = 133_000;

    public override string Name => "pdf";

    public override Task<IReadOnlyList<FigureRow>> Measure()
    {
        var (document, file, pages) = (LongReport.With(Some), Array.Empty<byte>(), 0);
        var write = Best(() => file = Written(document, out pages));
        var streams = Streams(file);
        var limit = Best(() => Packed(streams));
        var check = Best(() => Checked(file));
        using var peak = new PeakMemory();
        var before = peak.Bytes;
        var thousands = 0;
        LongReport.With(Many).Write(Stream.Null, new Each(p => thousands = p.Of));
        return Task.FromResult<IReadOnlyList<FigureRow>>(
        [
            FigureRow.Rate($"pdf of {pages} pages, pages", pages / write.TotalSeconds, pages / limit.TotalSeconds),
            new($"pdf of {pages} pages, for ten pages", string.Create(CultureInfo.InvariantCulture, $"{file.Length / 1024.0 / pages * 10:N1} KB")),
            FigureRow.Time($"pdf of {pages} pages, checked clause by clause", check, write),
            FigureRow.Memory(string.Create(CultureInfo.InvariantCulture, $"pdf of {thousands:N0} pages, most memory in use"), peak.Bytes - before),
        ]);
    }

    private static TimeSpan Best(Action act) => Enumerable.Range(0, Rounds).Min(_ =>
    {
        var began = Stopwatch.GetTimestamp();
        act();
        return Stopwatch.GetElapsedTime(began);
    });

    private static byte[] Written(PdfDocument document, out int pages)
    {
        var count = 0;
        using var output = new MemoryStream();
        document.Write(output, new Each(p => count = p.Of));
        pages = count;
        return output.ToArray();
    }

    private static void Checked(byte[] file)
    {
        if (PdfChecker.Check(file) is [var fault, ..]) throw new InvalidOperationException(fault.ToString());
    }

    private static List<byte[]> Streams(byte[] file)
    {
        var opened = PdfFile.Open(file);
        var packs = opened.Ids.Where(id => opened.OffsetOf(id) is not null).Select(opened.Get).OfType<PdfStream>().Where(s => s.Entries.NameOf("Type") != "XRef");
        return [.. packs.Select(opened.Decode)];
    }

    private static void Packed(List<byte[]> streams)
    {
        using var output = new MemoryStream();
        foreach (var stream in streams)
        {
            using var zlib = new ZLibStream(output, CompressionLevel.Optimal, leaveOpen: true);
            zlib.Write(stream);
        }
    }

    private sealed class Each(Action<PdfProgress> act) : IProgress<PdfProgress>
    {
        public void Report(PdfProgress value) => act(value);
    }
}
