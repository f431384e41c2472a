using System.Globalization;
using AiGovernance.Access;
using AiGovernance.RiskScoring;

namespace AiGovernance.UseCases;

/// <summary>The address of the register that shows what a figure counted (DB-1, DB-3).</summary>
public static class CaseListAddress
{
    public const string NotRated = "none";

    public static string Of(
        UseCaseSlice? slice = null, RiskTier? tier = null, bool unrated = false, Standing? standing = null, RevisionStatus? status = null, UnitId? unit = null, bool? production = null)
    {
        var one = slice ?? UseCaseSlice.All;
        (string Name, string? Value)[] parts =
        [
            ("tier", unrated ? NotRated : tier?.ToString()), ("standing", standing?.ToString()), ("status", status?.ToString()), ("unit", unit?.Value.ToString("D")),
            ("production", production switch { true => "yes", false => "no", _ => null }), .. PartsOf(one),
        ];
        var said = parts.Where(p => p.Value is not null).Select(p => $"{p.Name}={p.Value}").ToList();
        return "/use-cases" + (said.Count == 0 ? "" : "?" + string.Join('&', said));
    }

    /// <summary>The slice alone, as names and values of the query.</summary>
    public static IEnumerable<(string Name, string? Value)> PartsOf(UseCaseSlice slice) =>
    [
        ("exposure", slice.Exposure?.ToString()), ("tier-from", slice.TierFrom?.ToString()), ("unapproved", Yes(slice.Unapproved)), ("waiting", Yes(slice.Waiting)),
        ("submitted-from", Day(slice.SubmittedFrom)), ("submitted-until", Day(slice.SubmittedUntil)), ("ends-from", Day(slice.EndsFrom)), ("ends-until", Day(slice.EndsUntil)),
        ("no-owner", Yes(slice.WithoutOwner)),
        ("transition", Yes(slice.Transition)), ("import", slice.Import?.ToString("D")),
    ];

    private static string? Yes(bool set) => set ? "yes" : null;

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
