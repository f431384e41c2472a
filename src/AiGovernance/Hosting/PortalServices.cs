using AiGovernance.Approvals;
using AiGovernance.Audit;
using AiGovernance.Audit.Sealing;
using AiGovernance.CaseFile;
using AiGovernance.Committee;
using AiGovernance.Dashboard;
using AiGovernance.Data;
using AiGovernance.DataAssets;
using AiGovernance.Documents;
using AiGovernance.Files;
using AiGovernance.Frameworks;
using AiGovernance.Identity;
using AiGovernance.Organisation;
using AiGovernance.Questionnaires;
using AiGovernance.Reports;
using AiGovernance.Reviews;
using AiGovernance.Shell;
using AiGovernance.UseCases;
using AiGovernance.Vendors;
using AiGovernance.Workflows;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace AiGovernance.Hosting;

/// <summary>Puts the rooms together.</summary>
public static class PortalServices
{
    public static IServiceCollection AddPortal(this IServiceCollection services, IConfiguration configuration, PortalSettings settings, DemoSignIn demo)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(settings);
        services.AddDatabase(settings);
        services.AddHostedService<ProcessWorker>();
        services.AddHostedService<FileSweep>();
        services.AddHostedService<TrailSealer>();
        services.AddDataProtection().SetApplicationName("AiGovernance").PersistKeysToFileSystem(new DirectoryInfo(Path.Combine(settings.DataFolder, "keys")));
        return services.AddRooms(configuration, demo);
    }

    /// <summary>Every room, in the order of the floors.</summary>
    public static IServiceCollection AddRooms(this IServiceCollection services, IConfiguration configuration, DemoSignIn demo) => services
        .AddData()
        .AddOrganisation(configuration)
        .AddIdentity(configuration, demo)
        .AddWorkflows()
        .AddAudit()
        .AddSingleton(services => TrailSealing.From(configuration, services.GetRequiredService<PortalSettings>().DataFolder))
        .AddFiles()
        .AddSingleton<IFileStore>(services => new FolderFileStore(Path.Combine(services.GetRequiredService<PortalSettings>().DataFolder, "files")))
        .AddDocuments()
        .AddQuestionnaires()
        .AddDataAssets()
        .AddVendors()
        .AddUseCases()
        .AddReviews()
        .AddApprovals()
        .AddCommittee()
        .AddFrameworks()
        .AddDashboard()
        .AddReports()
        .AddCaseFile()
        .AddShell();

    private static void AddDatabase(this IServiceCollection services, PortalSettings settings)
    {
        services.AddSingleton(_ => new WriteQueue { IsNeeded = settings.SqlServer is null });
        services.AddDbContextFactory<AppDbContext>(options => _ = settings.SqlServer is null
            ? options.UseSqliteFile(settings.SqliteFile)
            : options.UseSqlServerDatabase(settings.SqlServer));
    }
}
