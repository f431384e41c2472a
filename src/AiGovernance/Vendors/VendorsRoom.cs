using AiGovernance.Data;
using AiGovernance.Files;
using AiGovernance.Organisation.Settings;
using AiGovernance.Questionnaires;
using AiGovernance.Questionnaires.Versions;
using AiGovernance.Vendors.Answering;
using AiGovernance.Vendors.Assessments;
using AiGovernance.Vendors.Assurance;
using AiGovernance.Vendors.Findings;
using AiGovernance.Workflows;
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
        foreach (var questionnaire in VendorTemplates.Questionnaires) services.AddSingleton(_ => OnShelf(questionnaire));
        return services.AddFigures(VendorFigures.All).AddActionsOf(typeof(VendorsRoom)).AddAssessmentCourse()
            .AddScoped<IFileOwner, AnswerFiles>()
            .AddSingleton<IFileOwner, DocumentFiles>()
            .AddSingleton<IFileOwner, FindingFiles>()
            .Follow<RemindOfAnswers>(VendorDues.AnswersNear)
            .Follow<LapseResult>(VendorDues.GraceOver)
            .Follow<AskForDocument>(VendorDues.DocumentEnds)
            .Follow<AskForContract>(VendorDues.ContractEnds);
    }

    private static BuiltInQuestionnaire OnShelf(QuestionnaireDefinition questionnaire) => new(questionnaire, VendorVersionRules.FaultsOf)
    {
        Facts = new Dictionary<string, IReadOnlyList<string>> { [VendorTemplates.Fact] = [.. VendorTemplates.Asking(questionnaire.Id).Select(t => t.ToString())] },
    };
}
