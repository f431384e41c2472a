using AiGovernance.Organisation.Settings;

namespace AiGovernance.UseCases;

/// <summary>What the organisation sets for itself about the register.</summary>
public static class UseCaseFigures
{
    public static readonly PolicyFigure TransitionalDays =
        new("Policy:TransitionalDays", "Register", "UC-5", "An imported use goes on before anybody decided on it for at most", "days", 180, 1, 365);

    public static IReadOnlyList<PolicyFigure> All { get; } = [TransitionalDays];
}
