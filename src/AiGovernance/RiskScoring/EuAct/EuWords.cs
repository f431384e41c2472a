using AiGovernance.Parts;

namespace AiGovernance.RiskScoring.EuAct;

/// <summary>How a class of the EU AI Act reads in a line: the same on the case page, the score page and in reports.</summary>
public static class EuWords
{
    public static string Line(EuClassification found)
    {
        var points = found.Points.Count == 0 ? "" : $" ({string.Join("; ", found.Points)})";
        return found.From is { } from ? $"{found.Title}{points}, duties from {Moments.Day(from)}" : $"{found.Title}{points}";
    }

    public static string RoleOf(EuRole role) => role switch
    {
        EuRole.Provider => "We are its provider",
        EuRole.Deployer => "We are its deployer",
        EuRole.None => "Our part is not said yet",
        _ => "We are provider and deployer",
    };
}
