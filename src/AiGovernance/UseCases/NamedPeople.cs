using System.Globalization;
using AiGovernance.Access;
using AiGovernance.Parts;

namespace AiGovernance.UseCases;

/// <summary>People as a picker offers them and gives them back.</summary>
internal static class NamedPeople
{
    public static IReadOnlyList<PickOption> ToPick(IEnumerable<NamedPerson> people) => [.. people.Select(p => new PickOption(p.Id.Value.ToString("D", CultureInfo.InvariantCulture), p.Name, p.Unit))];

    /// <param name="value">Of the option; null while nobody is picked.</param>
    public static PersonId? Picked(string? value) => Guid.TryParse(value, CultureInfo.InvariantCulture, out var id) ? new PersonId(id) : null;
}
