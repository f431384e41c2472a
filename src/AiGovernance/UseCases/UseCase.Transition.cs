using AiGovernance.Common;
using AiGovernance.RiskScoring;

namespace AiGovernance.UseCases;

public sealed partial class UseCase
{
    /// <summary>Lets an imported use go on until a day, before anybody decided on it (UC-5). A newer permission takes the place of the former.</summary>
    public Result PermitUntil(DateOnly day)
    {
        if (Standing is not Standing.Registered) return UseCaseRefusals.DecidedAlready;
        if (Tier is RiskTier.Prohibited) return UseCaseRefusals.NotWhileProhibited;
        TransitionalUntil = day;
        return Result.Success;
    }

    /// <summary>The last day of the transitional permission is over.</summary>
    public void EndTransition() => TransitionalUntil = null;
}
