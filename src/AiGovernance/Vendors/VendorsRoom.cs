using AiGovernance.Data;
using AiGovernance.Organisation.Settings;
using AiGovernance.Questionnaires;
using AiGovernance.Questionnaires.Versions;
using AiGovernance.Vendors.Answering;
using AiGovernance.Vendors.Assessments;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace AiGovernance.Vendors;

/// <summary>Registers vendors and their questionnaires.</summary>
public static class VendorsRoom
{
    // Logs every address as requested, a contact's token included (VN-2).
    private const string RequestLog = "Microsoft.AspNetCore.Hosting.Diagnostics";

    public static IServiceCollection AddVendors(this IServiceCollection services)
    {
        LinkLimit.Add(services);
        services.AddLogging(logging => logging.AddFilter(RequestLog, LogLevel.Warning));
        return services.AddSingleton(_ => new BuiltInQuestionnaire(QuestionnaireCatalogue.Vendor, VendorVersionRules.FaultsOf)).AddFigures(VendorFigures.All).AddActionsOf(typeof(VendorsRoom)).AddAssessmentCourse();
    }
}
