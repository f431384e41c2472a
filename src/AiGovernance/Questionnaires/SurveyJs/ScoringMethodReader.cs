using System.Text.RegularExpressions;
using AiGovernance.Questionnaires.Reading;

namespace AiGovernance.Questionnaires.SurveyJs;

/// <summary>Reads a scoring method and refuses a bad file whole, with everything that is wrong in it (QN-5, QN-6).</summary>
public static class ScoringMethodReader
{
    public static Checked<ScoringMethod> Read(string file, string json)
    {
        var problems = new List<DefinitionProblem>();
        if (JsonCursor.Parse(file, json, problems) is not { } root) return new(null, problems);

        root.Only("id", "title", "source", "kinds", "pointsPattern", "mitigationMaxDivisor", "mitigationMaxReason");
        var method = new ScoringMethod
        {
            Id = root.Text("id"),
            Title = root.Text("title"),
            Source = root.Text("source"),
            Kinds = [.. root.Items("kinds").Select(Kind)],
            PointsPattern = Pattern(root),
            MitigationMaxDivisor = Divisor(root),
        };
        return problems.Count == 0 ? new(method, []) : new(null, problems);
    }

    private static KindSuffix Kind(JsonCursor at)
    {
        at.Only("nameEndsWith", "kind");
        if (!at.Has("kind")) at.Report("kind", "is missing");
        return new KindSuffix(at.Text("nameEndsWith"), at.Name<PointKind>("kind") ?? PointKind.None);
    }

    // Without backtracking no pattern of a stranger's file can keep the processor busy.
    private static Regex Pattern(JsonCursor root)
    {
        try
        {
            var pattern = new Regex(root.Text("pointsPattern"), RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
            if (pattern.GetGroupNumbers().Length != 2 && root.Has("pointsPattern")) root.Report("pointsPattern", "has not exactly one group that holds the points");
            return pattern;
        }
        catch (Exception unusable) when (unusable is ArgumentException or NotSupportedException)
        {
            root.Report("pointsPattern", $"cannot be used: {unusable.Message}");
            return new Regex("", RegexOptions.NonBacktracking);
        }
    }

    private static int Divisor(JsonCursor root)
    {
        var divisor = root.Number("mitigationMaxDivisor") ?? 1;
        if (divisor is < 1 or > 100) root.Report("mitigationMaxDivisor", "is not from 1 to 100");
        if (divisor > 1 && root.OptionalText("mitigationMaxReason") is null) root.Report("mitigationMaxReason", "is missing: another maximum needs its reason (RS-2)");
        return divisor;
    }
}
