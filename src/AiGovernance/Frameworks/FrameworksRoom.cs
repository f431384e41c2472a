using AiGovernance.Data;
using AiGovernance.Files;
using AiGovernance.Frameworks.Applicability;
using AiGovernance.Frameworks.GenAi;
using AiGovernance.Frameworks.Packs;
using AiGovernance.Workflows;
using Microsoft.Extensions.DependencyInjection;

namespace AiGovernance.Frameworks;

/// <summary>Registers the frameworks; the catalogues are read at once, so that a wrong one stops the start (FW-1).</summary>
public static class FrameworksRoom
{
    public static IServiceCollection AddFrameworks(this IServiceCollection services)
    {
        var rmf = RmfCatalogue.Load();
        return services.AddSingleton(rmf).AddSingleton(GenAiCatalogue.Load(rmf)).AddSingleton(PackCatalogue.Load()).AddSingleton(IsoCatalogue.Load())
            .AddSingleton<IFileOwner, AttestationFiles>()
            .AddActionsOf(typeof(FrameworksRoom))
            .Follow<AskRenewal>(FrameworkDues.AttestationNearsEnd);
    }
}
