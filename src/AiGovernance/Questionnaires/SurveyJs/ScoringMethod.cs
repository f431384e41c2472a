using System.Globalization;
using System.Text.RegularExpressions;

namespace AiGovernance.Questionnaires.SurveyJs;

/// <summary>How the choices of a survey count, which SurveyJS itself does not say: a data profile beside the file (QN-6).</summary>
public sealed record ScoringMethod
{
    public required string Id { get; init; }
    public required string Title { get; init; }

    /// <summary>Whom the method follows.</summary>
    public required string Source { get; init; }

    public required IReadOnlyList<KindSuffix> Kinds { get; init; }

    /// <summary>Its only group holds the points of a value; a value that does not match has none.</summary>
    public required Regex PointsPattern { get; init; }

    /// <summary>By what the sum of all mitigation points is divided where questions are there several times, once for each branch.</summary>
    public required int MitigationMaxDivisor { get; init; }

    /// <summary>By the ending of the question's name, else of the nearest panel or page that has one; without any it counts for nothing.</summary>
    /// <param name="names">The question's own name first, then outwards.</param>
    public PointKind KindOf(IEnumerable<string> names) => names
        .SelectMany(name => Kinds.Where(k => name.EndsWith(k.Suffix, StringComparison.Ordinal)))
        .Select(k => k.Kind)
        .FirstOrDefault();

    /// <summary>Null where the number is too large to be points.</summary>
    public int? PointsOf(string value)
    {
        var match = PointsPattern.Match(value);
        if (!match.Success) return 0;
        return int.TryParse(match.Groups[1].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var points) && points <= MostPoints ? points : null;
    }

    /// <summary>Keeps sums over thousands of choices within whole numbers.</summary>
    private const int MostPoints = 10_000;
}

/// <summary>Questions whose name ends so count for this.</summary>
public sealed record KindSuffix(string Suffix, PointKind Kind);
