using AiGovernance.Common;

namespace AiGovernance.Questionnaires.Reading;

/// <summary>Reads a questionnaire from JSON and refuses a bad file whole, with everything that is wrong in it (QN-5).</summary>
public static class QuestionnaireReader
{
    public static Checked<QuestionnaireDefinition> Read(string file, string json)
    {
        var problems = new List<DefinitionProblem>();
        if (JsonCursor.Parse(file, json, problems) is not { } root) return new(null, problems);

        root.Only("id", "version", "title", "notes", "facts", "impactMax", "impactMaxReason", "mitigationMax", "mitigationMaxReason", "sections");
        var definition = Definition(root);
        return problems.Count == 0 ? new(definition(), []) : new(null, problems);
    }

    // Built only when nothing is wrong: with two equal ids there is nothing to build.
    private static Func<QuestionnaireDefinition> Definition(JsonCursor root)
    {
        var facts = root.Texts("facts");
        var sections = Sections(root, facts);
        var (id, version, title, canonical) = (root.Id("id"), Version(root), root.Text("title"), root.Canonical());
        var (impact, mitigation) = (Maximum(root, sections, PointKind.Impact, "impactMax"), Maximum(root, sections, PointKind.Mitigation, "mitigationMax"));
        return () => new QuestionnaireDefinition(sections)
        {
            Id = id,
            Version = version,
            Title = title,
            Facts = facts,
            ImpactMax = impact,
            MitigationMax = mitigation,
            Json = canonical,
            Hash = Sha256.Of(canonical),
        };
    }

    private static List<QuestionnaireSection> Sections(JsonCursor root, IReadOnlyList<string> facts)
    {
        var items = root.Items("sections").Select(section => (Section: section, Questions: section.Items("questions"))).ToList();
        CheckUnique(items.Select(i => i.Section));
        CheckUnique(items.SelectMany(i => i.Questions));

        var all = items.SelectMany(i => i.Questions).Select(q => q.Scalar("id") ?? "").ToHashSet(StringComparer.Ordinal);
        var earlier = new Dictionary<string, Question>(StringComparer.Ordinal);
        var reader = new QuestionReader(new ConditionReader(earlier, all, facts), facts);
        return [.. items.Select(item => Section(item.Section, item.Questions, reader, earlier))];
    }

    private static QuestionnaireSection Section(JsonCursor at, IReadOnlyList<JsonCursor> questions, QuestionReader reader, Dictionary<string, Question> earlier)
    {
        at.Only("id", "title", "questions");
        var id = at.Id("id");
        var read = new List<Question>();
        foreach (var item in questions)
        {
            var question = reader.Read(item, id);
            read.Add(question);
            earlier.TryAdd(question.Id, question);
        }
        return new QuestionnaireSection(id, at.Text("title"), read);
    }

    private static void CheckUnique(IEnumerable<JsonCursor> items)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in items)
            if (item.Scalar("id") is { } id && !seen.Add(id))
                item.Report("id", $"'{id}' is used twice");
    }

    private static int Version(JsonCursor root)
    {
        var version = root.Number("version") ?? 0;
        if (version < 1) root.Report("version", "is not a whole number from 1");
        return version;
    }

    /// <summary>RS-2: the maximum is what the choices add up to; another one is declared with its reason.</summary>
    private static int Maximum(JsonCursor root, IEnumerable<QuestionnaireSection> sections, PointKind kind, string key)
    {
        var reachable = sections.SelectMany(s => s.Questions).Where(q => q.Kind == kind).Sum(q => q.MaxPoints);
        var declared = root.Number(key) ?? reachable;
        if (declared != reachable && root.OptionalText($"{key}Reason") is null)
            root.Report(key, $"is {declared}, but the choices add up to {reachable}; another maximum needs {key}Reason");
        if (declared < 0) root.Report(key, "is negative");
        return declared;
    }
}
