using System.Text.Json.Nodes;
using AiGovernance.Common;
using AiGovernance.Questionnaires.Reading;

namespace AiGovernance.Questionnaires.SurveyJs;

/// <summary>Reads SurveyJS JSON as a questionnaire; what cannot be read refuses the file whole, with file, path and reason (QN-5, QN-6).</summary>
public sealed class SurveyReader
{
    /// <summary>What stands between the questions and asks nothing.</summary>
    private static readonly HashSet<string> Silent = ["html", "image"];

    private readonly Dictionary<string, Question> earlier = new(StringComparer.Ordinal);
    private readonly List<DefinitionProblem> remarks = [];
    private readonly HashSet<string> all = new(StringComparer.Ordinal);
    private readonly SurveyQuestionReader questions;
    private readonly string file;

    private SurveyReader(string file, ScoringMethod method) => (this.file, questions) = (file, new SurveyQuestionReader(method));

    /// <summary>Whether a JSON object looks like a survey and not like a definition of our own form.</summary>
    public static bool IsSurvey(JsonObject root) => !root.ContainsKey("sections") && (root.ContainsKey("pages") || root.ContainsKey("elements"));

    public static SurveyReading Read(string file, string json, ScoringMethod method)
    {
        var problems = new List<DefinitionProblem>();
        if (JsonCursor.Parse(file, json, problems) is not { } root) return new(new(null, problems), []);

        SurveyProperties.CheckSurvey(root);
        var reader = new SurveyReader(file, method);
        var sections = reader.Sections(root);
        if (reader.earlier.Count == 0 && problems.Count == 0) root.Report("asks nothing");
        var title = root.Words("title") ?? Path.GetFileNameWithoutExtension(file);
        return problems.Count > 0 ? new(new(null, problems), []) : new(new(Definition(json, title, sections, method), []), reader.remarks);
    }

    private static QuestionnaireDefinition Definition(string json, string title, IReadOnlyList<QuestionnaireSection> sections, ScoringMethod method) => new(sections)
    {
        Id = title,
        Version = 1,
        Title = title,
        Facts = [],
        ImpactMax = Maximum(sections, PointKind.Impact),
        MitigationMax = Maximum(sections, PointKind.Mitigation),
        MitigationMaxDivisor = method.MitigationMaxDivisor,
        Json = json,
        Hash = Sha256.Of(json),
    };

    private static int Maximum(IEnumerable<QuestionnaireSection> sections, PointKind kind) =>
        sections.SelectMany(s => s.Questions).Where(q => q.Kind == kind).Sum(q => q.MaxPoints);

    private List<QuestionnaireSection> Sections(JsonCursor root)
    {
        var pages = root.Has("pages") ? root.Items("pages") : [root];
        foreach (var page in pages) Collect(page);
        return [.. pages.Select(page => Section(page, page.OptionalText("name") ?? "survey"))];
    }

    private QuestionnaireSection Section(JsonCursor page, string name)
    {
        var read = new List<Question>();
        if (page.Path != "$") SurveyProperties.CheckElement(page);
        Walk(page, new Surroundings(name, [name], Condition(page)), read);
        return new QuestionnaireSection(name, page.Words("title") ?? name, read);
    }

    private void Walk(JsonCursor at, Surroundings around, List<Question> into)
    {
        foreach (var element in Elements(at))
        {
            var type = element.Scalar("type");
            if (type is not null && Silent.Contains(type)) continue;
            SurveyProperties.CheckElement(element);
            var within = around.And(Condition(element));
            if (type == "panel") Walk(element, within.In(element.OptionalText("name")), into);
            else if (questions.Read(element, within.Section, within.Names, within.Shown) is { } question) Add(element, question, into);
        }
    }

    private void Add(JsonCursor at, Question question, List<Question> into)
    {
        if (!earlier.TryAdd(question.Id, question)) at.Report("name", $"'{question.Id}' is used twice");
        else into.Add(question);
    }

    private Condition? Condition(JsonCursor at) =>
        ExpressionReader.Read(at, "visibleIf", new SurveyTests(earlier, all, reason => remarks.Add(new(file, $"{at.Path}.visibleIf", reason))));

    private void Collect(JsonCursor at)
    {
        foreach (var element in Elements(at, quiet: true))
            if (element.Has("elements")) Collect(element);
            else if (element.Scalar("name") is { } name) all.Add(name);
    }

    // Once read to know all names, once to read: what is wrong is said once.
    private static IReadOnlyList<JsonCursor> Elements(JsonCursor at, bool quiet = false) => at.Node["elements"] switch
    {
        JsonArray { Count: 0 } => [],
        JsonArray list when !quiet || list.All(e => e is JsonObject) => at.Items("elements"),
        _ when quiet || !at.Has("elements") => [],
        _ => at.Items("elements"),
    };

    /// <summary>What a question inherits from the panels and the page around it.</summary>
    private sealed record Surroundings(string Section, IReadOnlyList<string> Names, Condition? Shown)
    {
        public Surroundings In(string? panel) => panel is null ? this : this with { Names = [panel, .. Names] };

        public Surroundings And(Condition? own) => own is null ? this : this with { Shown = Shown is null ? own : new AllOf([Shown, own]) };
    }
}

/// <summary>A survey as it was read.</summary>
/// <param name="Remarks">What can be read and has no effect, such as a comparison that never holds.</param>
public sealed record SurveyReading(Checked<QuestionnaireDefinition> Definition, IReadOnlyList<DefinitionProblem> Remarks);
