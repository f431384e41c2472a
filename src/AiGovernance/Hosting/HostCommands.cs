using System.CommandLine;
using AiGovernance.Access;
using AiGovernance.UseCases;
using Microsoft.Extensions.DependencyInjection;

namespace AiGovernance.Hosting;

/// <summary>The commands of the host. Without one it serves the portal.</summary>
public static class HostCommands
{
    private static readonly Option<string> Data = new("--data") { Description = "Folder of the database and everything else the portal writes.", DefaultValueFactory = _ => ".data", Recursive = true };

    public static Task<int> Run(string[] arguments)
    {
        var root = new RootCommand("AiGovernance decides which uses of AI are allowed, on what conditions, and proves it later. Without a command it serves the portal.") { Data, Serving.NoDemo, Serving.Urls };
        root.SetAction((parsed, ct) => Serving.Run(parsed, parsed.GetValue(Data)!, ct));
        root.Subcommands.Add(MigrateCommand());
        root.Subcommands.Add(FirstPersonCommand.Create());
        root.Subcommands.Add(InventoryCommands.Import());
        root.Subcommands.Add(InventoryCommands.Gates());
        root.Subcommands.Add(ReportCommand.Create());
        root.Subcommands.Add(TrailCommands.Verify());
        root.Subcommands.Add(TrailCommands.ExportEntries());
        root.Subcommands.Add(TrailCommands.ExportKey());
        root.Subcommands.Add(ScoreCommand.Create());
        root.Subcommands.Add(VerifyScoresCommand());
        return root.Parse(arguments).InvokeAsync();
    }

    private static Command MigrateCommand()
    {
        var command = new Command("migrate", "Creates the database or brings it up to date, SQLite and SQL Server alike.");
        command.SetAction((parsed, ct) => WithPortal(parsed, migrate: false, async services =>
        {
            await (services.GetRequiredService<PortalSettings>().SqlServer is null ? PortalHost.MigrateEmbedded(services, ct) : PortalHost.Migrate(services, ct));
            await Console.Out.WriteLineAsync("The database is up to date.");
            return 0;
        }, ct));
        return command;
    }

    private static Command VerifyScoresCommand()
    {
        var command = new Command("verify-scores", "Computes every stored score again with the versions it was made with. Exit code 1 names each case whose score does not come out the same.");
        command.SetAction((parsed, ct) => WithPortal(parsed, migrate: false, async services =>
        {
            var verdict = await services.GetRequiredService<VerifyScores>().Handle(ct);
            if (!verdict.Succeeded) return await Fail(verdict.Refusal.Message);
            if (!verdict.Value.Holds) return await Fail(string.Join(Environment.NewLine, verdict.Value.Faults), code: 1);
            await Console.Out.WriteLineAsync($"All scores come out again: {verdict.Value.Checked} checked.");
            return 0;
        }, ct));
        return command;
    }

    internal static async Task<int> Fail(string message, int code = 2)
    {
        await Console.Error.WriteLineAsync(message);
        return code;
    }

    /// <summary>Runs a command as the portal itself, in a scope of its own.</summary>
    internal static async Task<int> WithPortal(ParseResult parsed, bool migrate, Func<IServiceProvider, Task<int>> command, CancellationToken ct)
    {
        await using var portal = PortalHost.BuildForCommand(parsed.GetValue(Data)!);
        if (migrate) await PortalHost.MigrateEmbedded(portal.Services, ct);
        await using var scope = portal.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<AccessCheck>().Become(Actor.System(ActSource.Command));
        return await command(scope.ServiceProvider);
    }
}
