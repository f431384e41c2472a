using System.Diagnostics;
using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Documents;
using AiGovernance.Reports;
using AiGovernance.Reports.Portfolio;
using AiGovernance.UseCases.Import;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace AiGovernance.Benchmarks;

/// <summary>How long a report takes from the asking to the bytes in the register, and what the largest one needs of memory (RP-4). The limit sends the same commands without EF and writes the same document.</summary>
internal sealed class ReportsFigure : Figure
{
    private const int Cases = 10_000;
    private const string Decided = "AI-2026-0001";

    public override string Name => "reports";

    public override async Task<IReadOnlyList<FigureRow>> Measure()
    {
        await using var portal = await BenchPortal.WithDemo();
        var one = await Of(portal, "use-case report", 12, s => s.GetRequiredService<IssueUseCaseReport>().Handle(Decided));
        await Import(portal);
        var all = await Of(portal, $"portfolio of {Cases:N0} use cases", 4, Portfolio);
        using var peak = new PeakMemory();
        var before = peak.Bytes;
        await Issued(portal, Portfolio);
        return [.. one, .. all, FigureRow.Memory($"portfolio of {Cases:N0} use cases, most memory in use", peak.Bytes - before)];
    }

    private static Task<Result<IssuedContent>> Portfolio(IServiceProvider services) => services.GetRequiredService<IssuePortfolioReport>().Handle(null);

    private static async Task<IEnumerable<FigureRow>> Of(BenchPortal portal, string title, int rounds, Func<IServiceProvider, Task<Result<IssuedContent>>> issue)
    {
        var recorded = new RecordedCommands();
        Report report;
        // What was recorded can be sent again only to the database as it was then.
        await using var before = portal.Copy();
        await using (var watched = before.Copy(recorded))
        {
            recorded.Next();
            report = await Kept(watched, (await Issued(watched, issue)).Number);
        }
        var (took, cpu, limit) = (TimeSpan.MaxValue, TimeSpan.MaxValue, TimeSpan.MaxValue);
        for (var round = 0; round < rounds; round++)
        {
            await using (var plain = before.Copy()) limit = Shorter(limit, recorded.Sent(plain.File) + Written(report));
            var (began, used) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
            await Issued(portal, issue);
            (took, cpu) = (Shorter(took, Stopwatch.GetElapsedTime(began)), Shorter(cpu, Environment.CpuUsage.TotalTime - used));
        }
        return [FigureRow.Time(title, took, limit), FigureRow.Time($"{title}, time of the processor", cpu)];
    }

    private static async Task<IssuedContent> Issued(BenchPortal portal, Func<IServiceProvider, Task<Result<IssuedContent>>> issue)
    {
        await using var scope = portal.Scope(Actor.System(ActSource.Job));
        var issued = await issue(scope.ServiceProvider);
        return issued.Succeeded ? issued.Value : throw new InvalidOperationException(issued.Refusal.Message);
    }

    private static async Task<Report> Kept(BenchPortal portal, string number)
    {
        await using var scope = portal.Scope(Actor.System(ActSource.Job));
        await using var db = scope.ServiceProvider.GetRequiredService<Data.Database>().Open();
        return ReportPack.Read((await db.Documents.AsNoTracking().SingleAsync(d => d.Number == number)).Model);
    }

    private static async Task Import(BenchPortal portal)
    {
        using var file = new GeneratedInventory(Cases, wordy: false);
        await using var scope = portal.Scope(Actor.System(ActSource.Job));
        await using var stream = file.Open();
        var done = await scope.ServiceProvider.GetRequiredService<ImportInventory>().Handle(new("inventory.csv", stream), InventoryProfiles.Omb2024);
        if (!done.Succeeded) throw new InvalidOperationException(done.Refusal.Message);
    }

    private static TimeSpan Written(Report report)
    {
        var began = Stopwatch.GetTimestamp();
        using var output = new MemoryStream();
        new PdfReportRenderer().Render(report, output);
        return Stopwatch.GetElapsedTime(began);
    }
}
