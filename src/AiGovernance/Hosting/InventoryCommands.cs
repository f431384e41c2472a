using System.CommandLine;
using AiGovernance.Common;
using AiGovernance.UseCases.Import;
using AiGovernance.UseCases.Import.Gates;
using AiGovernance.UseCases.Import.Profiles;
using Microsoft.Extensions.DependencyInjection;

namespace AiGovernance.Hosting;

/// <summary>The commands about inventories of AI use cases; the page does the same through the same actions.</summary>
internal static class InventoryCommands
{
    private const int Cancelled = 130; // as a shell says it of a command that was interrupted

    private static readonly Argument<FileInfo> File = new("FILE") { Description = "CSV or XLSX file of the inventory." };

    public static Command Import()
    {
        var profile = new Option<string>("--profile") { Description = "Which column is what: the name of a profile, or a JSON file.", DefaultValueFactory = _ => InventoryProfiles.Omb2024.Name };
        var result = new Option<FileInfo?>("--result") { Description = "Where to write what became of each row, as CSV." };
        var command = new Command("import-inventory", "Takes an inventory of AI use cases into the register. Ends with one line: imported N, updated N, unchanged N, rejected N.") { File, profile, result };
        command.SetAction((parsed, ct) => WithFile(parsed, migrate: true, async (services, file) =>
        {
            var choice = await ProfileOf(services, parsed.GetValue(profile)!, ct);
            if (!choice.Succeeded) return await HostCommands.Fail(choice.Refusal.Message);
            var done = await services.GetRequiredService<ImportInventory>().Handle(file, choice.Value, new Told(), ct);
            if (!done.Succeeded) return await HostCommands.Fail(done.Refusal.Message);
            if (parsed.GetValue(result) is { } target) await WriteResult(target, services.GetRequiredService<ReadImportResult>(), done.Value.Id, ct);
            await Console.Out.WriteLineAsync(done.Value.ToString());
            return 0;
        }, ct));
        return command;
    }

    public static Command Gates()
    {
        var command = new Command("inventory-gates", "Prints how our gates rate the rows of the US federal inventory of 2024 from its own columns, beside what the agencies say. Stores nothing.") { File };
        command.SetAction((parsed, ct) => WithFile(parsed, migrate: false, async (services, file) =>
        {
            var figures = await services.GetRequiredService<RateInventory>().Handle(file, ct);
            if (!figures.Succeeded) return await HostCommands.Fail(figures.Refusal.Message);
            await Console.Out.WriteAsync(GateFigures.Text(figures.Value));
            return 0;
        }, ct));
        return command;
    }

    private static Task<int> WithFile(ParseResult parsed, bool migrate, Func<IServiceProvider, InventoryFile, Task<int>> act, CancellationToken ct) => HostCommands.WithPortal(parsed, migrate, async services =>
    {
        if (parsed.GetValue(File) is not { Exists: true } given) return await HostCommands.Fail($"There is no file {parsed.GetValue(File)?.FullName}.");
        await using var stream = given.OpenRead();
        try
        {
            return await act(services, new InventoryFile(given.Name, stream));
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested)
        {
            return await HostCommands.Fail("Cancelled. Nothing was imported.", Cancelled);
        }
    }, ct);

    private static async Task<Result<ProfileChoice>> ProfileOf(IServiceProvider services, string given, CancellationToken ct)
    {
        if (!System.IO.File.Exists(given)) return await services.GetRequiredService<FindProfile>().Handle(given, ct);
        var parsed = InventoryProfile.Parse(await System.IO.File.ReadAllTextAsync(given, ct));
        return parsed.Succeeded ? new ProfileChoice(parsed.Value) : parsed.Refusal;
    }

    private static async Task WriteResult(FileInfo target, ReadImportResult read, InventoryImportId import, CancellationToken ct)
    {
        await using var stream = target.Create();
        await read.Handle(import, stream, ct);
    }

    /// <summary>On the error stream, so that the last line of the output stays the result. At each ten thousand: fewer rows are done before anybody wonders.</summary>
    private sealed class Told : IProgress<int>
    {
        private int last;

        public void Report(int value)
        {
            if (value / 10_000 == last) return;
            last = value / 10_000;
            Console.Error.WriteLine($"{value} rows read");
        }
    }
}
