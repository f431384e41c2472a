using System.CommandLine;
using AiGovernance.Identity;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace AiGovernance.Hosting;

/// <summary>Serves the portal: database up to date, demo data where there is none, then the pages.</summary>
internal static class Serving
{
    public const string DefaultUrl = "http://localhost:5080";

    public static readonly Option<bool> NoDemo = new("--no-demo-data") { Description = "Start empty instead of with demo data." };
    public static readonly Option<string?> Urls = new("--urls") { Description = $"Where to listen; {DefaultUrl} when neither this nor ASPNETCORE_URLS says otherwise." };

    public static async Task<int> Run(ParseResult parsed, string folder, CancellationToken ct)
    {
        WebApplication portal;
        try
        {
            portal = PortalHost.Build(folder, []);
        }
        catch (InvalidOperationException fault)
        {
            return await HostCommands.Fail(fault.Message);
        }
        await using (portal)
        {
            Listen(portal, parsed.GetValue(Urls));
            if (!parsed.GetValue(NoDemo) && portal.Services.GetRequiredService<DemoSignIn>().IsOn) await DemoData.MakeWhereEmpty(portal.Services, ct);
            await PortalHost.MigrateEmbedded(portal.Services, ct);
            await portal.StartAsync(ct);
            await SayWhereToGo(portal, folder);
            await portal.WaitForShutdownAsync(ct);
            return 0;
        }
    }

    private static void Listen(WebApplication portal, string? urls)
    {
        if (urls is not null)
            foreach (var url in urls.Split(';', StringSplitOptions.RemoveEmptyEntries)) portal.Urls.Add(url);
        else if (portal.Configuration["urls"] is null && portal.Configuration["http_ports"] is null && portal.Configuration["https_ports"] is null)
            portal.Urls.Add(DefaultUrl);
    }

    private static async Task SayWhereToGo(WebApplication portal, string folder)
    {
        var demo = portal.Services.GetRequiredService<DemoSignIn>().IsOn;
        await Console.Out.WriteLineAsync($"AiGovernance is at {portal.Urls.First()}");
        await Console.Out.WriteLineAsync(demo
            ? "Sign in as Elena Brandt (governance office), Jonas Weber (submitter), Miriam Adler (committee chair), Henrik Aalto (CIO) or anyone else on the page."
            : "Sign in with the account of your organisation.");
        await Console.Out.WriteLineAsync($"Data is kept in {Path.GetFullPath(folder)}; stop with Ctrl+C.");
    }
}
