using System.Text.Json.Nodes;
using AiGovernance.Questionnaires;
using AiGovernance.Questionnaires.Reading;
using AiGovernance.Questionnaires.SurveyJs;
using AiGovernance.Tests.Questionnaires.SurveyJs;
using CsCheck;
using Xunit;

namespace AiGovernance.Tests.Questionnaires;

/// <summary>QN-5: whatever a file says, it is read whole or refused by name, and what was read keeps its rules.</summary>
public sealed class DefinitionRobustnessTests
{
    private static readonly string Intake = QuestionnaireCatalogue.Intake.Json;

    private static readonly string Survey = Surveys.Json(string.Join(',',
        Surveys.One("a", "x-1 y-2"), Surveys.Many("b-MS", "x-1 y-2", Surveys.ShownIf("{a} = 'x-1' or not {a} notempty")),
        $$"""{ "type": "panel", "name": "p", {{Surveys.ShownIf("{b-MS} contains 'x-1'")}}, "elements": [ { "type": "text", "name": "t" } ] }"""));

    private static readonly JsonNode?[] Odd = [null, 0, -1, 1.5, 99_999_999_999, true, "", "x", "a", "{a} = (", new JsonArray(), new JsonObject(), new JsonArray(1, null), new JsonObject { ["q"] = "a" }];

    [Fact]
    public void No_change_of_a_definition_ends_in_anything_but_a_definition_or_its_faults() =>
        Changes.Sample(change => RightOrRefused(QuestionnaireReader.Read("f.json", Changed(Intake, change))), iter: 400, threads: 1);

    [Fact]
    public void No_change_of_a_survey_ends_in_anything_but_a_definition_or_its_faults() =>
        Changes.Sample(change => RightOrRefused(SurveyReader.Read("s.json", Changed(Survey, change), ScoringMethods.Default).Definition), iter: 400, threads: 1);

    [Fact]
    public void QN_1_any_tree_of_conditions_at_submission_is_plain_logic() => Trees.Select(Gen.Bool.Array[3]).Sample((tree, yes) =>
    {
        var form = Forms.Of(string.Join(',', Forms.YesNo("q0"), Forms.YesNo("q1"), Forms.YesNo("q2"), Forms.YesNo("then", Forms.ShownWhen(tree.Json))));
        var answers = Enumerable.Range(0, 3).Aggregate(Answers.Empty, (a, i) => a.With($"q{i}", yes[i] ? "yes" : "no"));

        Assert.Equal(tree.Holds(yes), form.Submitted(answers).Visible.Any(q => q.Id == "then"));
    }, iter: 500, threads: 1);

    [Theory]
    [InlineData("{ \"id\": \"\\ud800\" }", "is not JSON: ")]
    [InlineData("{ \"notes\": 1.5 }", "Canonical JSON here holds whole numbers")]
    public void What_has_no_canonical_form_is_refused(string json, string reason) =>
        Assert.Contains(QuestionnaireReader.Read("f.json", json).Problems, p => p.Path == "$" && p.Reason.StartsWith(reason, StringComparison.Ordinal));

    private static Gen<(int Place, int Kind)> Changes => Gen.Select(Gen.Int[0, 100_000], Gen.Int[0, Odd.Length]);

    private static Gen<Tree> Trees => Gen.Recursive<Tree>((depth, tree) => depth == 3 ? Leaf : Gen.OneOf(
        Leaf,
        tree.Array[1, 3].Select(parts => new Tree($$"""{ "all": [ {{string.Join(',', parts.Select(p => p.Json))}} ] }""", yes => parts.All(p => p.Holds(yes)))),
        tree.Array[1, 3].Select(parts => new Tree($$"""{ "any": [ {{string.Join(',', parts.Select(p => p.Json))}} ] }""", yes => parts.Any(p => p.Holds(yes)))),
        tree.Select(part => new Tree($$"""{ "not": {{part.Json}} }""", yes => !part.Holds(yes)))));

    private static Gen<Tree> Leaf => Gen.Int[0, 2].Select(i => new Tree($$"""{ "q": "q{{i}}", "is": "yes" }""", yes => yes[i]));

    private static void RightOrRefused(Checked<QuestionnaireDefinition> read)
    {
        if (read.IsRight) Assert.All(read.Value.Questions, q => Assert.True(q.MaxPoints >= 0 && (q.ShowWhen?.Subjects.All(s => read.Value.Find(s.Name) is not null) ?? true)));
        else Assert.All(read.Problems, p => Assert.True(p.File.Length > 0 && p.Path.StartsWith('$') && p.Reason.Length > 0));
    }

    /// <summary>One place of the file removed or made odd.</summary>
    private static string Changed(string json, (int Place, int Kind) change)
    {
        var root = JsonNode.Parse(json)!;
        var places = Places(root).ToList();
        var (parent, key, index) = places[change.Place % places.Count];
        var odd = change.Kind < Odd.Length ? Odd[change.Kind]?.DeepClone() : null;
        if (parent is JsonArray list && change.Kind == Odd.Length) list.RemoveAt(index);
        else if (parent is JsonArray items) items[index] = odd;
        else if (change.Kind == Odd.Length) parent.AsObject().Remove(key!);
        else parent[key!] = odd;
        return root.ToJsonString();
    }

    private static IEnumerable<(JsonNode Parent, string? Key, int Index)> Places(JsonNode node) => node switch
    {
        JsonObject inner => inner.SelectMany(p => Inside(p.Value).Prepend((inner, p.Key, 0))),
        JsonArray list => list.SelectMany((item, i) => Inside(item).Prepend((list, null, i))),
        _ => [],
    };

    private static IEnumerable<(JsonNode, string?, int)> Inside(JsonNode? node) => node is null ? [] : Places(node);

    private sealed record Tree(string Json, Func<bool[], bool> Holds);
}
