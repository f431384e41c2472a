using System.Globalization;
using AiGovernance.Data;
using AiGovernance.Documents;
using AiGovernance.RiskScoring;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Reports;

/// <summary>What ran in production at the end of each of twelve months, by tier, from rows that are never altered (UC-8).</summary>
/// <param name="Ends">The last is the instant of the report.</param>
public sealed record ProductionTrend(IReadOnlyList<DateTime> Ends, IReadOnlyDictionary<RiskTier, IReadOnlyList<int>> ByTier, IReadOnlyList<int> NotRated)
{
    public const int Months = 12;

    public bool IsEmpty => ByTier.Count == 0 && NotRated.All(n => n == 0);

    public static async Task<ProductionTrend> Read(AppDbContext db, DateTime at, CancellationToken ct)
    {
        var ends = EndsUntil(at);
        var spans = db.CaseHistory.Where(h => h.InProduction && h.From <= at && (h.Until == null || h.Until > ends[0]))
            .Join(db.UseCases.NotConfidential(), h => h.UseCaseId, u => u.Id, (h, u) => new { h.Tier, h.From, h.Until });
        var (byTier, notRated) = (new Dictionary<RiskTier, int[]>(), new int[Months]);
        await foreach (var span in spans.AsAsyncEnumerable().WithCancellation(ct))
        {
            var counts = span.Tier is { } tier ? byTier.TryGetValue(tier, out var known) ? known : byTier[tier] = new int[Months] : notRated;
            for (var month = 0; month < Months; month++)
                if (span.From <= ends[month] && (span.Until is null || span.Until > ends[month])) counts[month]++;
        }
        return new(ends, byTier.ToDictionary(t => t.Key, t => (IReadOnlyList<int>)t.Value), notRated);
    }

    /// <summary>Months end in UTC, like every instant of a report.</summary>
    private static DateTime[] EndsUntil(DateTime at)
    {
        var month = new DateTime(at.Year, at.Month, 1, 0, 0, 0, DateTimeKind.Utc);
        return [.. Enumerable.Range(0, Months - 1).Select(n => month.AddMonths(n + 2 - Months).AddTicks(-1)), at];
    }

    public ReportPlot Plot()
    {
        var series = ByTier.OrderBy(t => t.Key).Select(t => new ReportSeries(ReportWords.Name(t.Key), Known(t.Value), ReportWords.Fill(t.Key))).ToList();
        if (NotRated.Any(n => n > 0)) series.Insert(0, new(ReportWords.Name(null), Known(NotRated), ReportFill.Part));
        var points = Ends.Select(e => e.ToString("MMM yyyy", CultureInfo.InvariantCulture)).ToList();
        return new($"In production by tier, from {points[0]} to {points[^1]}: {string.Join("; ", series.Select(s => $"{s.Label} from {s.Values[0]} to {s.Values[^1]}"))}.", ReportPlotForm.Stacks, points, series)
        {
            Caption = "In production at the end of each month, the last as of this report",
            Naming = "Tier",
        };
    }

    private static IReadOnlyList<int?> Known(IReadOnlyList<int> counts) => [.. counts.Select(c => (int?)c)];
}
