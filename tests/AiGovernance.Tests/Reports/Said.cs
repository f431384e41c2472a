using System.Globalization;
using AiGovernance.Documents;
using AiGovernance.Tests.Support;
using Microsoft.EntityFrameworkCore;
using UglyToad.PdfPig;

namespace AiGovernance.Tests.Reports;

/// <summary>Reads what a document says, on paper and in the register.</summary>
internal static class Said
{
    public static string Of(IssuedContent issued) => Of(issued.Content).Text;

    public static (string Text, int Pages) Of(byte[] content)
    {
        using var pdf = PdfDocument.Open(content);
        return (string.Join(' ', string.Join(' ', pdf.GetPages().Select(p => p.Text)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), pdf.NumberOfPages);
    }

    /// <summary>The model as the register keeps it.</summary>
    public static async Task<Report> Model(TestPortal portal, IssuedContent issued) => ReportPack.Read(await Pack(portal, issued));

    /// <summary>The same, as canonical JSON.</summary>
    public static async Task<byte[]> Kept(TestPortal portal, IssuedContent issued) => ReportPack.Json(await Pack(portal, issued));

    /// <summary>Without what a line breaks at.</summary>
    public static string Bare(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c != '\u00ad'));

    /// <summary>Every text of a report, from top to bottom.</summary>
    public static IEnumerable<string> All(Report report) =>
        [report.Title, .. report.Facts.SelectMany(f => Phrase(f.Value).Prepend(f.Name)), .. report.Front.Concat(report.Sections).SelectMany(Block)];

    private static IEnumerable<string> Block(ReportBlock block) => block switch
    {
        ReportSection section => section.Blocks.SelectMany(Block).Prepend(section.Title),
        AiGovernance.Documents.ReportText text => Phrase(text.Text),
        ReportList list => list.Items.SelectMany(Phrase),
        ReportFacts facts => facts.Rows.SelectMany(f => Phrase(f.Value).Prepend(f.Name)),
        ReportTable table => [.. table.Columns.Select(c => c.Title), .. table.Rows.Append(table.Total).OfType<ReportRow>().SelectMany(r => r.Cells).SelectMany(c => Phrase(c.Text))],
        ReportPlot plot => [.. plot.Points, .. plot.Series.SelectMany(s => s.Values.Select(v => v?.ToString("N0", CultureInfo.InvariantCulture) ?? ReportPlot.Unknown).Prepend(s.Label))],
        ReportHeat heat => [heat.Corner, .. heat.Columns, .. heat.Rows.SelectMany(r => r.Values.Select(v => v.ToString("N0", CultureInfo.InvariantCulture)).Prepend(r.Name))],
        ReportChart chart => chart.Bars.SelectMany(b => new[] { b.Label, b.Figure }),
        _ => throw new NotSupportedException(block.GetType().Name),
    };

    private static async Task<byte[]> Pack(TestPortal portal, IssuedContent issued)
    {
        await using var db = portal.Db();
        return (await db.Documents.AsNoTracking().SingleAsync(d => d.Number == issued.Number)).Model;
    }

    private static IEnumerable<string> Phrase(ReportPhrase phrase) => phrase.Runs.Select(r => r.Text);
}
