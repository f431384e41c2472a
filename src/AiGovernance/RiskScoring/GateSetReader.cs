using AiGovernance.Common;
using AiGovernance.Questionnaires;
using AiGovernance.Questionnaires.Reading;

namespace AiGovernance.RiskScoring;

/// <summary>Reads a gate set for a questionnaire and refuses a bad file whole, with everything that is wrong in it (QN-5).</summary>
public static class GateSetReader
{
    public static Checked<GateSet> Read(string file, string json, QuestionnaireDefinition definition)
    {
        var problems = new List<DefinitionProblem>();
        if (JsonCursor.Parse(file, json, problems) is not { } root) return new(null, problems);

        root.Only("id", "version", "title", "notes", "questionnaire", "facts", "gates");
        var set = Set(root, definition);
        return problems.Count == 0 ? new(set(), []) : new(null, problems);
    }

    // Built only when nothing is wrong.
    private static Func<GateSet> Set(JsonCursor root, QuestionnaireDefinition definition)
    {
        var facts = Facts(root);
        var gates = Gates(root, definition, [.. facts.Keys]);
        var (id, version, title, questionnaire) = (root.Text("id"), root.Number("version") ?? 0, root.Text("title"), root.Text("questionnaire"));
        if (version < 1) root.Report("version", "is not a whole number from 1");
        if (questionnaire != definition.Id) root.Report("questionnaire", $"is '{questionnaire}', but the answers are to '{definition.Id}'");
        var canonical = root.Canonical();
        return () => new GateSet
        {
            Id = id,
            Version = version,
            Title = title,
            Questionnaire = questionnaire,
            Facts = facts,
            Gates = gates,
            Json = canonical,
            Hash = Sha256.Of(canonical),
        };
    }

    private static Dictionary<string, string> Facts(JsonCursor root)
    {
        var facts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var item in root.Items("facts", required: false))
        {
            item.Only("name", "text");
            if (!facts.TryAdd(item.Text("name"), item.Text("text"))) item.Report("name", "is used twice");
        }
        return facts;
    }

    private static List<Gate> Gates(JsonCursor root, QuestionnaireDefinition definition, IReadOnlyList<string> facts)
    {
        var questions = definition.Questions.ToDictionary(q => q.Id, StringComparer.Ordinal);
        var conditions = new ConditionReader(questions, questions.Keys.ToHashSet(StringComparer.Ordinal), [.. facts, .. definition.Facts]);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var gates = new List<Gate>();
        foreach (var item in root.Items("gates"))
        {
            if (item.Scalar("id") is { } id && !seen.Add(id)) item.Report("id", $"'{id}' is used twice");
            if (ReadGate(item, conditions) is { } gate) gates.Add(gate);
        }
        return gates;
    }

    private static Gate? ReadGate(JsonCursor at, ConditionReader conditions)
    {
        at.Only("id", "text", "when", "effect", "liftable", "source");
        if (!at.Has("when")) at.Report("when", "is missing");
        if (!at.Has("effect")) at.Report("effect", "is missing");
        var when = at.Child("when") is { } condition ? conditions.Read(condition) : null;
        var gate = new { Id = at.Text("id"), Text = at.Text("text"), Source = at.Text("source"), Lift = Liftable(at) };
        if (at.Child("effect") is not { } effect || when is null) return null;

        effect.Only("minTier", "review", "block", "until", "blockDecisionFrom", "condition");
        if (effect.Node.Count == 0) effect.Report("does nothing");
        return new Gate
        {
            Id = gate.Id,
            Text = gate.Text,
            Source = gate.Source,
            When = when,
            Liftable = gate.Lift,
            MinTier = effect.Name<RiskTier>("minTier"),
            Review = effect.Texts("review"),
            Block = effect.Name<BlockedStep>("block"),
            Until = effect.OptionalText("until"),
            BlockDecisionFrom = effect.Name<RiskTier>("blockDecisionFrom"),
            Condition = effect.OptionalText("condition"),
        };
    }

    private static Lift? Liftable(JsonCursor at)
    {
        if (at.Child("liftable") is not { } lift) return null;
        lift.Only("by", "to", "not");
        return new Lift(lift.Text("by"), lift.Name<RiskTier>("to"), lift.OptionalText("not"));
    }
}
