using System.CommandLine;
using AiGovernance.Audit;
using AiGovernance.Audit.Export;
using AiGovernance.Audit.Sealing;
using Microsoft.Extensions.DependencyInjection;

namespace AiGovernance.Hosting;

/// <summary>The commands about the audit trail: check it here or from an export, export it, and give out the public key of its checkpoints.</summary>
internal static class TrailCommands
{
    private static readonly Option<FileInfo?> Export = new("--export") { Description = "Check this export instead of the database; needs no database." };
    private static readonly Option<DirectoryInfo?> Checkpoints = new("--checkpoints") { Description = "Folder of signed checkpoints to hold the export against." };
    private static readonly Option<FileInfo?> Key = new("--key") { Description = "The public key of the checkpoints, as PEM." };

    public static Command Verify()
    {
        var command = new Command("verify-trail", "Checks every entry of the audit trail and every frozen record against it, or an export of it. Exit code 1 when something was changed.") { Export, Checkpoints, Key };
        command.SetAction(async (parsed, ct) =>
        {
            if (parsed.GetValue(Export) is { } export) return await OfExport(export, parsed.GetValue(Checkpoints), parsed.GetValue(Key));
            if (parsed.GetValue(Checkpoints) is not null || parsed.GetValue(Key) is not null) return await HostCommands.Fail("--checkpoints and --key go with --export.");
            return await HostCommands.WithPortal(parsed, migrate: false, services => OfDatabase(services, ct), ct);
        });
        return command;
    }

    public static Command ExportEntries()
    {
        var from = new Option<long>("--from") { Description = "Number of the first entry.", DefaultValueFactory = _ => 1 };
        var output = new Option<FileInfo>("--out") { Description = "The file of JSON Lines to write.", Required = true };
        var command = new Command("export-trail", "Writes the audit trail as JSON Lines from a number on. Ends with one line: entries N to M.") { from, output };
        command.SetAction((parsed, ct) => HostCommands.WithPortal(parsed, migrate: false, async services =>
        {
            await using var file = parsed.GetValue(output)!.Create();
            var written = await services.GetRequiredService<ExportTrail>().Handle(parsed.GetValue(from), file, ct);
            if (!written.Succeeded) return await HostCommands.Fail(written.Refusal.Message);
            await Console.Out.WriteLineAsync($"entries {parsed.GetValue(from)} to {written.Value}");
            return 0;
        }, ct));
        return command;
    }

    public static Command ExportKey()
    {
        var output = new Option<FileInfo>("--out") { Description = "The PEM file to write.", Required = true };
        var command = new Command("export-trail-key", "Writes the public key with which anybody checks the signatures of checkpoints.") { output };
        command.SetAction((parsed, ct) => HostCommands.WithPortal(parsed, migrate: false, async services =>
        {
            var key = await services.GetRequiredService<ReadTrailKey>().Handle(ct);
            if (!key.Succeeded) return await HostCommands.Fail(key.Refusal.Message);
            await File.WriteAllTextAsync(parsed.GetValue(output)!.FullName, key.Value, ct);
            return 0;
        }, ct));
        return command;
    }

    private static async Task<int> OfDatabase(IServiceProvider services, CancellationToken ct)
    {
        var verdict = await services.GetRequiredService<VerifyTrail>().Handle(ct);
        if (!verdict.Succeeded) return await HostCommands.Fail(verdict.Refusal.Message);
        if (!verdict.Value.Holds) return await HostCommands.Fail($"The trail does not hold: {verdict.Value.Fault}.", code: 1);
        await Console.Out.WriteLineAsync($"The trail holds: {verdict.Value.Entries} entries, last hash {verdict.Value.LastHash}.");
        return 0;
    }

    private static async Task<int> OfExport(FileInfo export, DirectoryInfo? folder, FileInfo? keyFile)
    {
        if (folder is not null && keyFile is null) return await HostCommands.Fail("Give the public key of the checkpoints: --key FILE.");
        try
        {
            using var key = keyFile is null ? null : TrailKey.Of(await File.ReadAllTextAsync(keyFile.FullName));
            var verdict = new ExportCheck(export.OpenText, folder is null ? [] : CheckpointFile.ReadAll(folder.FullName)).Run(key);
            if (verdict.Fault is not null) return await HostCommands.Fail($"The export does not hold: {verdict.Fault}.", code: 1);
            await Console.Out.WriteLineAsync($"The export holds: entries {verdict.First} to {verdict.Last}, {verdict.Checkpoints} checkpoints agree.");
            if (verdict.Checkpoints == 0) await Console.Error.WriteLineAsync("No checkpoint stands in this range: that everything was written anew cannot be ruled out.");
            return 0;
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or InvalidDataException or ArgumentException or System.Security.Cryptography.CryptographicException)
        {
            return await HostCommands.Fail(unreadable.Message);
        }
    }
}
