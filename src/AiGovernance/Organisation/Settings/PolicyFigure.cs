using Microsoft.Extensions.DependencyInjection;

namespace AiGovernance.Organisation.Settings;

/// <summary>One number of the rules that the organisation sets for itself, within limits; the room whose rule it is declares it.</summary>
/// <param name="Key">As stored, and as in the configuration, which says what holds until somebody sets it here.</param>
/// <param name="Area">Figures of one area stand together.</param>
/// <param name="Rule">The rule that names it.</param>
/// <param name="Text">What it says, as a label.</param>
/// <param name="Unit">In the plural: "days".</param>
/// <param name="Usual">As the rules have it.</param>
public sealed record PolicyFigure(string Key, string Area, string Rule, string Text, string Unit, int Usual, int Least, int Most)
{
    public bool Allows(int value) => value >= Least && value <= Most;
}

/// <summary>How a room brings its figures to the policy settings.</summary>
public static class PolicyFigures
{
    public static IServiceCollection AddFigures(this IServiceCollection services, IEnumerable<PolicyFigure> figures)
    {
        foreach (var figure in figures) services.AddSingleton(figure);
        return services;
    }
}
