using AiGovernance.Questionnaires;
using AiGovernance.Questionnaires.Reading;
using AiGovernance.RiskScoring;

namespace AiGovernance.Tests.RiskScoring;

/// <summary>A questionnaire of two questions, in which any impact of 0 to 100 and any mitigation of 0 to 50 can be chosen, and gates over it.</summary>
internal static class MadeUp
{
    public static readonly Dictionary<string, string> NoFacts = [];

    public static QuestionnaireDefinition Definition { get; } = QuestionnaireReader.Read("made-up.json", $$"""
        { "id": "made-up", "version": 1, "title": "Made up", "sections": [ { "id": "s", "title": "S", "questions": [
          { "id": "impact", "text": "Impact", "type": "oneOf", "required": true, "choices": [ {{Choices("impact", 100)}} ] },
          { "id": "mitigation", "text": "Mitigation", "type": "oneOf", "choices": [ {{Choices("mitigation", 50)}} ] },
          { "id": "note", "text": "Note", "type": "text" } ] } ] }
        """).OrThrow();

    public static GateSet NoGates { get; } = Gates("""{ "id": "never", "text": "Never", "source": "test", "when": { "all": [ { "q": "note", "isEmpty": true }, { "q": "note", "isEmpty": false } ] }, "effect": { "minTier": "Critical" } }""");

    public static GateSet Gates(string gates, string facts = "") => GateSetReader.Read("made-up-gates.json", $$"""
        { "id": "made-up-gates", "version": 1, "title": "Made up", "questionnaire": "made-up", "facts": [{{facts}}], "gates": [ {{gates}} ] }
        """.Replace("\"facts\": [],", "", StringComparison.Ordinal), Definition).OrThrow();

    public static Answers Chosen(int impact, int mitigation) =>
        Answers.Empty.With("impact", $"p{impact}").With("mitigation", $"p{mitigation}");

    private static string Choices(string kind, int max) =>
        string.Join(", ", Enumerable.Range(0, max + 1).Select(p => $$"""{ "value": "p{{p}}", "label": "{{p}} points", "points": {{p}}, "kind": "{{kind}}" }"""));
}
