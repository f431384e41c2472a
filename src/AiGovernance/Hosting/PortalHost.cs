using AiGovernance.Approvals.Triggers;
using AiGovernance.Audit.Export;
using AiGovernance.Committee.Calendar;
using AiGovernance.Data;
using AiGovernance.Files;
using AiGovernance.Identity;
using AiGovernance.Organisation.Powers;
using AiGovernance.Organisation.Settings;
using AiGovernance.Reports;
using AiGovernance.Shell;
using AiGovernance.UseCases.Import;
using AiGovernance.Vendors.Answering;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.StaticWebAssets;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace AiGovernance.Hosting;

/// <summary>Builds the portal as a web application, and the same without a web server for commands.</summary>
public static class PortalHost
{
    /// <exception cref="InvalidOperationException">Demo sign-in was asked for outside Development, or nobody could sign in at all, or a figure of the policy is outside its limits.</exception>
    public static WebApplication Build(string folder, string[] arguments)
    {
        var builder = Start(folder, arguments, out var settings);
        var demo = DemoOf(builder.Configuration, builder.Environment);
        builder.Services.AddPortal(builder.Configuration, settings, demo);
        builder.Services.AddHealthChecks().AddDbContextCheck();
        var app = builder.Build();
        // A figure outside its limits is said now, not on the first page that needs it.
        app.Services.GetRequiredService<PolicySettings>();
        BeginModel(app.Services);
        Pipeline(app);
        return app;
    }

    /// <summary>The rooms for a command: the same handlers, no pages, no sign-in.</summary>
    public static WebApplication BuildForCommand(string folder)
    {
        var builder = Start(folder, [], out var settings);
        // What a command prints is its result; the settings may ask for more.
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Services.AddPortal(builder.Configuration, settings, new DemoSignIn(false));
        return builder.Build();
    }

    /// <summary>Brings the SQLite database up to date. SQL Server is migrated by the deployment, or by the command, never by the way.</summary>
    public static async Task MigrateEmbedded(IServiceProvider services, CancellationToken ct = default)
    {
        var settings = services.GetRequiredService<PortalSettings>();
        if (settings.SqlServer is null) await EmbeddedUpdate.Run(settings.SqliteFile, () => EmbeddedFile.IsUpToDate(settings.SqliteFile), () => Migrate(services, ct), ct);
    }

    /// <summary>Creates the tables or brings them up to date, in whatever database the portal has.</summary>
    public static async Task Migrate(IServiceProvider services, CancellationToken ct = default)
    {
        await using var db = await services.GetRequiredService<IDbContextFactory<AppDbContext>>().CreateDbContextAsync(ct);
        // Asked first: Migrate compares whole models, which is a third of a start, where there is mostly nothing to do.
        if ((await db.Database.GetPendingMigrationsAsync(ct)).Any()) await db.Database.MigrateAsync(ct);
    }

    private static WebApplicationBuilder Start(string folder, string[] arguments, out PortalSettings settings)
    {
        // What the host brings with it stands beside its assembly; what people name is relative to where they stand.
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = arguments, ContentRootPath = AppContext.BaseDirectory });
        StaticWebAssetsLoader.UseStaticWebAssets(builder.Environment, builder.Configuration);
        settings = PortalSettings.From(builder.Configuration, folder);
        Directory.CreateDirectory(settings.DataFolder);
        return builder;
    }

    /// <summary>Building the model is half of a start and needs nothing else of it: it is done meanwhile, and who needs it first waits for the rest.</summary>
    private static void BeginModel(IServiceProvider services) => _ = Task.Run(() =>
    {
        using var db = services.GetRequiredService<IDbContextFactory<AppDbContext>>().CreateDbContext();
        return db.Model;
    });

    private static DemoSignIn DemoOf(IConfiguration configuration, IHostEnvironment environment)
    {
        var demo = configuration.GetValue("DemoSignIn", defaultValue: environment.IsDevelopment() && !OrganisationSignIn.IsSet(configuration));
        if (demo && !environment.IsDevelopment())
            throw new InvalidOperationException("Demo sign-in lets anyone in as anyone and is refused outside Development. Set AzureAd:ClientId or Oidc:Authority instead.");
        if (!demo && !OrganisationSignIn.IsSet(configuration))
            throw new InvalidOperationException("Nobody could sign in: set AzureAd:ClientId or Oidc:Authority (or run in Development for the demo people).");
        return new DemoSignIn(demo);
    }

    private static void Pipeline(WebApplication app)
    {
        if (!app.Environment.IsDevelopment()) app.UseHsts();
        app.UseExceptionHandler("/error", createScopeForErrors: true);
        app.UseStatusCodePagesWithReExecute("/not-found", createScopeForStatusCodePages: true);
        app.UseAuthentication();
        app.UseMiddleware<ActorMiddleware>();
        app.UseAuthorization();
        app.UseRateLimiter();
        app.UseAntiforgery();
        app.MapStaticAssets().AllowAnonymous();
        app.MapHealthChecks("/health").AllowAnonymous();
        app.MapIdentity();
        app.MapVendors();
        app.MapFiles();
        app.MapReports();
        app.MapAudit();
        app.MapImports();
        app.MapMeasurements();
        app.MapCommittee();
        app.MapPowers();
        app.MapRazorComponents<App>().AddInteractiveServerRenderMode().Add(LetOutsidersConnect);
    }

    /// <summary>A vendor's contact has no account, and the page still needs its connection. It carries only what a page has rendered for them (VN-2).</summary>
    private static void LetOutsidersConnect(EndpointBuilder endpoint)
    {
        if (endpoint is RouteEndpointBuilder { RoutePattern.RawText: { } path } && path.TrimStart('/').StartsWith("_blazor", StringComparison.Ordinal))
            endpoint.Metadata.Add(new AllowAnonymousAttribute());
    }

    private static void AddDbContextCheck(this IHealthChecksBuilder checks) => checks.AddCheck<DatabaseCheck>("database");
}
