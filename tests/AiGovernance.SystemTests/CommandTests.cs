using AiGovernance.SystemTests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace AiGovernance.SystemTests;

/// <summary>The commands of the host as a person or a script meets them: what they print where, and how they end.</summary>
public sealed class CommandTests : SystemTest
{
    [Fact]
    public async Task Help_names_the_commands_and_ends_well()
    {
        await using var help = await HostProcess.Command("--help");
        Assert.Equal(0, help.ExitCode);
        foreach (var command in new[] { "migrate", "add-administrator", "import-inventory", "report", "verify-trail", "verify-scores", "score-questionnaire" })
            Assert.Contains(help.Output, line => line.TrimStart().StartsWith(command, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_command_that_does_not_exist_is_an_error_that_names_it()
    {
        await using var unknown = await HostProcess.Command("import-inventroy");
        Assert.NotEqual(0, unknown.ExitCode);
        Assert.Contains(unknown.Errors, line => line.Contains("import-inventroy", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_said_on_standard_error_and_nothing_else()
    {
        await using var import = await HostProcess.Command("import-inventory", "nowhere.csv", "--data", NewFolder());
        Assert.Equal(2, import.ExitCode);
        Assert.Contains(import.Errors, line => line.Contains("nowhere.csv", StringComparison.Ordinal));
        Assert.Empty(import.Output);
    }

    [Fact]
    public async Task The_first_person_of_an_empty_portal_is_entered_once()
    {
        string[] person = ["add-administrator", "--name", "Ada Byron", "--email", "ada@example.org", "--unit", "Head office", "--data", NewFolder()];
        await using var first = await HostProcess.Command(person);
        await using var second = await HostProcess.Command(person);
        Assert.Equal((0, "Ada Byron may sign in as administrator."), (first.ExitCode, Assert.Single(first.Output)));
        Assert.Equal(2, second.ExitCode);
        Assert.Empty(second.Output);
    }

    [Fact]
    public async Task A_real_inventory_is_imported_once_and_unchanged_the_second_time()
    {
        var (file, folder) = (Shared.File("data/inventory/omb-2024-consolidated-ai-inventory-raw-v2.csv"), NewFolder());
        await using var first = await HostProcess.Command("import-inventory", file, "--data", folder);
        await using var second = await HostProcess.Command("import-inventory", file, "--data", folder);
        Assert.Equal((0, "imported 2133, updated 0, unchanged 0, rejected 0"), (first.ExitCode, first.Output[^1]));
        Assert.Equal((0, "imported 0, updated 0, unchanged 2133, rejected 0"), (second.ExitCode, second.Output[^1]));
    }

    [Fact]
    public async Task A_questionnaire_is_scored_without_a_portal()
    {
        var (folder, survey) = (NewFolder(), Shared.File("data/canada-aia/survey-enfr.v1.0.1.json"));
        var answers = Path.Combine(folder, "answers.json");
        await File.WriteAllTextAsync(answers, """{ "decisionSector1": ["item1-1", "item2-1", "item3-1"], "consultationDesign1": "item1-2" }""");
        await using var score = await HostProcess.Command("score-questionnaire", "--definition", survey, "--answers", answers, "--data", Path.Combine(folder, "none"));

        Assert.Equal((0, """{"impact":3,"impactMax":167,"mitigation":2,"mitigationMax":77,"residual":3,"level":1}"""), (score.ExitCode, Assert.Single(score.Output)));
        Assert.Contains(score.Errors, line => line.StartsWith("'projectDetailsPhase' is not answered; it counts as 'item1'", StringComparison.Ordinal));
        Assert.False(Directory.Exists(Path.Combine(folder, "none")));
    }

    [Theory]
    [InlineData("""{ "elements": [ { "type": "matrix", "name": "m" } ] }""", "{}", "definition.json $.elements[0].type: 'matrix' is not one of")]
    [InlineData("""{ "elements": [ { "type": "text", "name": "a" } ] }""", "[]", "answers.json $: is not a JSON object")]
    [InlineData("""{ "elements": [ { "type": "text", "name": "a" } ] }""", """{ "b": "x" }""", "answers.json $.b: The questionnaire has no question 'b'.")]
    [InlineData("{ ", "{}", "definition.json $: is not JSON")]
    public async Task A_file_that_cannot_be_scored_is_refused_with_file_and_path(string definition, string answers, string says)
    {
        var folder = NewFolder();
        var files = (Definition: Path.Combine(folder, "definition.json"), Answers: Path.Combine(folder, "answers.json"));
        await File.WriteAllTextAsync(files.Definition, definition);
        await File.WriteAllTextAsync(files.Answers, answers);
        await using var score = await HostProcess.Command("score-questionnaire", "--definition", files.Definition, "--answers", files.Answers);

        Assert.Equal(2, score.ExitCode);
        Assert.Contains(score.Errors, line => line.StartsWith(says, StringComparison.Ordinal));
        Assert.Empty(score.Output);
    }

    [Theory]
    [InlineData(0, """{"impact":3,"impactMax":3,"mitigation":0,"mitigationMax":0,"residual":3,"level":4}""", "--fact", "place=eu")]
    [InlineData(0, """{"impact":0,"impactMax":3,"mitigation":0,"mitigationMax":0,"residual":0,"level":1}""", "--fact", "place=us")]
    [InlineData(2, "give it with --fact place=VALUE")]
    [InlineData(2, "knows no fact 'time'", "--fact", "place=eu", "--fact", "time=now")]
    [InlineData(2, "A fact is given once", "--fact", "place=eu", "--fact", "place=us")]
    [InlineData(2, "the method 'canada-aia' has nothing to say", "--method", "canada-aia")]
    public async Task A_definition_of_our_own_form_is_scored_with_its_facts(int code, string says, params string[] more)
    {
        var folder = NewFolder();
        var files = (Definition: Path.Combine(folder, "form.json"), Answers: Path.Combine(folder, "answers.json"));
        await File.WriteAllTextAsync(files.Definition, """{ "id": "form", "version": 1, "title": "Form", "facts": ["place"], "sections": [ { "id": "s", "title": "S", "questions": [ { "id": "a", "text": "A?", "type": "oneOf", "showWhen": { "fact": "place", "is": "eu" }, "choices": [ { "value": "x", "label": "X", "points": 3, "kind": "impact" } ] } ] } ] }""");
        await File.WriteAllTextAsync(files.Answers, """{ "a": "x" }""");
        await using var score = await HostProcess.Command(["score-questionnaire", "--definition", files.Definition, "--answers", files.Answers, .. more]);

        Assert.Equal(code, score.ExitCode);
        Assert.Contains(code == 0 ? score.Output : score.Errors, line => line.Contains(says, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_method_and_a_questionnaire_that_are_not_there_are_named()
    {
        await using var method = await HostProcess.Command("score-questionnaire", "--definition", "a.json", "--answers", "b.json", "--method", "dice");
        await using var file = await HostProcess.Command("score-questionnaire", "--definition", "a.json", "--answers", "b.json");
        Assert.Equal((2, 2), (method.ExitCode, file.ExitCode));
        Assert.Contains(method.Errors, line => line.Contains("dice $: is neither a file nor one of canada-aia", StringComparison.Ordinal));
        Assert.Contains(file.Errors, line => line.Contains("a.json", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_trail_of_which_one_byte_was_changed_ends_the_check_with_1()
    {
        await using var place = await NewPlace();
        await Cast.Enter(place);
        await using (var sound = await HostProcess.Command("verify-trail", "--data", place.Folder))
        {
            Assert.Equal(0, sound.ExitCode);
            Assert.StartsWith("The trail holds: ", sound.Output[^1], StringComparison.Ordinal);
        }
        await using (var db = place.Db())
            Assert.Equal(1, await db.Database.ExecuteSqlRawAsync("""UPDATE "Trail" SET "Text" = replace("Text", 'Operations', 'Operationz') WHERE "Number" = 1"""));

        await using var changed = await HostProcess.Command("verify-trail", "--data", place.Folder);
        Assert.Equal(1, changed.ExitCode);
        Assert.Contains(changed.Errors, line => line.Contains("entry 1 (AddUnit) was changed", StringComparison.Ordinal));
        Assert.Empty(changed.Output);
    }

    [Fact]
    public async Task A_score_of_which_one_point_was_changed_ends_the_check_with_1_and_names_the_case()
    {
        await using var place = await NewPlace();
        await Cast.Enter(place);
        var submitted = await Cast.Submit(place);
        await using (var sound = await HostProcess.Command("verify-scores", "--data", place.Folder))
            Assert.Equal((0, "All scores come out again: 1 checked."), (sound.ExitCode, sound.Output[^1]));
        await using (var db = place.Db())
            Assert.Equal(1, await db.Database.ExecuteSqlRawAsync("""UPDATE "Revisions" SET "Impact" = "Impact" + 1"""));

        await using var changed = await HostProcess.Command("verify-scores", "--data", place.Folder);
        Assert.Equal(1, changed.ExitCode);
        Assert.Contains(changed.Errors, line => line.StartsWith($"{submitted.Reference}, revision 1: impact: the register says", StringComparison.Ordinal));
        Assert.Empty(changed.Output);
    }

    [Theory]
    [InlineData("true", "refused outside Development")]
    [InlineData(null, "Nobody could sign in")]
    public async Task Outside_development_nobody_gets_in_without_proof(string? demo, string says)
    {
        await using var host = HostProcess.Run(["--data", NewFolder(), "--urls", "http://127.0.0.1:0", "--no-demo-data"], ("ASPNETCORE_ENVIRONMENT", "Production"), ("DemoSignIn", demo));
        Assert.Equal(2, await host.Ended());
        Assert.Contains(host.Errors, line => line.Contains(says, StringComparison.Ordinal));
    }
}
