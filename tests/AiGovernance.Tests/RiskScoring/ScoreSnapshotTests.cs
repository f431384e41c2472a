using System.Text.Json;
using AiGovernance.Questionnaires;
using AiGovernance.RiskScoring;
using Xunit;

namespace AiGovernance.Tests.RiskScoring;

public sealed class ScoreSnapshotTests
{
    private static readonly QuestionnaireDefinition Intake = QuestionnaireCatalogue.Intake;
    private static readonly GateSet Gates = GateCatalogue.Intake;

    public static TheoryData<string> Names => IntakeExamplesTests.Names;

    [Theory, MemberData(nameof(Names))]
    public void RS_5_a_stored_score_is_read_back_and_computed_again_without_a_difference(string name)
    {
        var example = IntakeExample.Named(name);
        var json = ScoreSnapshot.Of(Intake, Gates, example.Answers, example.Facts, mitigationConfirmed: true).ToJson();

        var stored = ScoreSnapshot.FromJson(json);

        Assert.Equal(json, stored.ToJson());
        Assert.Equal(example.Expected.Tier, stored.Score.Tier);
        Assert.Empty(stored.Recompute(Intake, Gates));
    }

    [Fact]
    public void RS_5_it_keeps_versions_hashes_and_the_answers_used_but_no_free_text()
    {
        var example = IntakeExample.Named("Hiring screener");

        var snapshot = ScoreSnapshot.Of(Intake, Gates, example.Answers.With("purpose", "Secret plan"), example.Facts, mitigationConfirmed: false);

        Assert.Equal(new VersionUsed("intake", 1, Intake.Hash), snapshot.Questionnaire);
        Assert.Equal(new VersionUsed("gates", 1, Gates.Hash), snapshot.GateSet);
        Assert.Equal(example.Facts, snapshot.Facts);
        Assert.DoesNotContain("Secret plan", snapshot.ToJson(), StringComparison.Ordinal);
        Assert.NotNull(snapshot.Answers["shutoff"]);
    }

    [Fact]
    public void RS_5_a_score_that_was_changed_in_the_database_is_found_with_the_place()
    {
        var example = IntakeExample.Named("Hiring screener");
        var json = ScoreSnapshot.Of(Intake, Gates, example.Answers, example.Facts, mitigationConfirmed: false).ToJson();

        var changed = json.Replace("\"impact\":54", "\"impact\":14", StringComparison.Ordinal);

        Assert.Equal(["score.impact: stored 14, now 54"], ScoreSnapshot.FromJson(changed).Recompute(Intake, Gates));
    }

    [Fact]
    public void RS_5_another_version_of_the_gates_is_named_and_not_applied()
    {
        var snapshot = ScoreSnapshot.Of(MadeUp.Definition, MadeUp.NoGates, MadeUp.Chosen(10, 0), MadeUp.NoFacts, mitigationConfirmed: false);
        var other = MadeUp.Gates("""{ "id": "N", "text": "No note", "source": "test", "when": { "q": "note", "isEmpty": true }, "effect": { "minTier": "High" } }""");

        var difference = Assert.Single(snapshot.Recompute(MadeUp.Definition, other));

        Assert.StartsWith("gateSet.hash: stored", difference, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("not json")]
    public void A_damaged_record_is_not_taken_for_a_score(string json) => Assert.Throws<JsonException>(() => ScoreSnapshot.FromJson(json));
}
