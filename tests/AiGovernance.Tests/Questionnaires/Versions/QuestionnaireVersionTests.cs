using AiGovernance.Audit;
using AiGovernance.Common;
using AiGovernance.Questionnaires;
using AiGovernance.Questionnaires.Versions;
using AiGovernance.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace AiGovernance.Tests.Questionnaires.Versions;

/// <summary>QN-2: versions are written, checked, published once, and never change after.</summary>
public sealed class QuestionnaireVersionTests : IAsyncDisposable
{
    private readonly TestPortal portal = TestPortal.Start();

    public ValueTask DisposeAsync() => portal.DisposeAsync();

    [Fact]
    public async Task What_ships_is_version_1_and_takes_new_ones()
    {
        var rows = (await portal.In(Part.Administrator, (ListQuestionnaires h) => h.Handle())).Value!;

        Assert.Equal(
            [
                ("vendor-ai", 1, true), ("vendor-model", 1, true), ("vendor-desk", 1, true), ("intake", 1, true), ("review-security", 1, true), ("review-privacy", 1, true), ("review-legal", 1, true),
                ("review-architecture", 1, true), ("review-data", 1, true),
            ], rows.Select(r => (r.Id, r.Current, r.MayStart)));
        Assert.Equal(Refusal.NotFound, (await portal.In(Part.Administrator, (StartQuestionnaireVersion h) => h.Handle("weather"))).Refusal);
        Assert.Equal(Refusal.NotFound, (await portal.In(Part.Administrator, (FindQuestionnaire h) => h.Handle("weather", 1))).Refusal);
        Assert.Equal(Refusal.NotFound, (await portal.In(Part.Administrator, (FindQuestionnaire h) => h.Handle(AVersion.Id, 2))).Refusal);
    }

    [Fact]
    public async Task A_new_version_begins_with_the_text_of_the_current_one_in_lines()
    {
        var draft = await AVersion.Draft(portal);

        Assert.True(draft.Read.IsRight);
        Assert.Equal((2, true, true), (draft.Number, draft.IsDraft, draft.MayWrite));
        Assert.StartsWith("{\n  \"id\": \"intake\",\n  \"version\": 2,\n  \"title\"", draft.Json, StringComparison.Ordinal);
        Assert.True(DefinitionDifference.Of(QuestionnaireCatalogue.Intake, draft.Read.Value).IsNone);
        Assert.Equal(QuestionnaireRefusals.DraftExists, (await portal.In(Part.Administrator, (StartQuestionnaireVersion h) => h.Handle(AVersion.Id))).Refusal);
    }

    [Fact]
    public async Task A_draft_is_kept_with_its_faults_and_not_published_with_them()
    {
        var draft = await AVersion.Draft(portal, "{ \"id\": ");

        Assert.False(draft.Read.IsRight);
        var refused = await portal.In(Part.Administrator, (PublishQuestionnaire h) => h.Handle(AVersion.Id, 2, draft.Version, "r"));
        Assert.Equal("questionnaires.bad-definition", refused.Refusal?.Code);
        Assert.StartsWith("intake-v2.json $: is not JSON", refused.Refusal?.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"version\":2", "\"version\":3", "$.version: is 3, and this is version 2")]
    [InlineData("\"id\":\"intake\"", "\"id\":\"other\"", "$.id: is 'other', and this is a version of 'intake'")]
    [InlineData("\"id\":\"benefit\"", "\"id\":\"gain\"", "the question 'benefit' is missing, and the register relies on it")]
    [InlineData("\"value\":\"emotion-work\"", "\"value\":\"emotion\"", "'prohibited' has no choice 'emotion-work'")]
    public async Task What_the_register_and_the_gates_rely_on_must_be_asked(string was, string now, string problem)
    {
        var draft = await AVersion.Draft(portal, AVersion.Reworded.Replace(was, now, StringComparison.Ordinal));

        Assert.Contains(draft.Read.Problems, p => p.ToString().Contains(problem, StringComparison.Ordinal));
        Assert.Equal("questionnaires.bad-definition", (await portal.In(Part.Administrator, (PublishQuestionnaire h) => h.Handle(AVersion.Id, 2, draft.Version, "r"))).Refusal?.Code);
    }

    [Fact]
    public async Task Publishing_needs_a_reason_and_the_newest_text()
    {
        var draft = await AVersion.Draft(portal, AVersion.Reworded);

        Assert.Equal(Refusal.ReasonMissing, (await portal.In(Part.Administrator, (PublishQuestionnaire h) => h.Handle(AVersion.Id, 2, draft.Version, " "))).Refusal);
        Assert.Equal(Refusal.Stale, (await portal.In(Part.Administrator, (PublishQuestionnaire h) => h.Handle(AVersion.Id, 2, draft.Version - 1, "r"))).Refusal);
        Assert.Equal(Refusal.NotFound, (await portal.In(Part.Administrator, (PublishQuestionnaire h) => h.Handle(AVersion.Id, 3, 0, "r"))).Refusal);
    }

    [Fact]
    public async Task Two_people_writing_do_not_overwrite_each_other()
    {
        var draft = await AVersion.Draft(portal);

        var first = await portal.In(Part.Administrator, (SaveQuestionnaireDraft h) => h.Handle(AVersion.Id, 2, draft.Version, AVersion.Reworded));
        var second = await portal.In(Part.Administrator, (SaveQuestionnaireDraft h) => h.Handle(AVersion.Id, 2, draft.Version, AVersion.Extended));
        var again = await portal.In(Part.Administrator, (SaveQuestionnaireDraft h) => h.Handle(AVersion.Id, 2, first.Value, AVersion.Reworded));

        Assert.Equal(Refusal.Stale, second.Refusal);
        Assert.Equal(first.Value, again.Value);
        Assert.Equal(first.Value, (await AVersion.Read(portal)).Version);
        Assert.Equal(Refusal.NotFound, (await portal.In(Part.Administrator, (SaveQuestionnaireDraft h) => h.Handle(AVersion.Id, 1, 0, "{}"))).Refusal);
        Assert.Equal(QuestionnaireRefusals.TooLong, (await portal.In(Part.Administrator, (SaveQuestionnaireDraft h) => h.Handle(AVersion.Id, 2, first.Value, new string(' ', QuestionnaireVersion.JsonMaxLength + 1)))).Refusal);
        Assert.Null((await portal.In(Part.Administrator, (SaveQuestionnaireDraft h) => h.Handle(AVersion.Id, 2, first.Value, new string(' ', QuestionnaireVersion.JsonMaxLength)))).Refusal);
    }

    [Fact]
    public async Task A_published_version_never_changes_and_keeps_the_hash_of_its_text()
    {
        var published = await AVersion.Published(portal);

        Assert.Equal((false, Sha256.Of(published.Json), published.Read.Value!.Hash), (published.IsDraft, published.Hash, published.Hash));
        Assert.Equal(QuestionnaireRefusals.Published, (await portal.In(Part.Administrator, (SaveQuestionnaireDraft h) => h.Handle(AVersion.Id, 2, published.Version, AVersion.Extended))).Refusal);
        Assert.Equal(QuestionnaireRefusals.Published, (await portal.In(Part.Administrator, (PublishQuestionnaire h) => h.Handle(AVersion.Id, 2, published.Version, "r"))).Refusal);
        Assert.Equal(3, (await portal.In(Part.Administrator, (StartQuestionnaireVersion h) => h.Handle(AVersion.Id))).Value);
        Assert.Equal("Which name shall it have?", (await AVersion.Read(portal, 3)).Read.Value!.Find("title")!.Text);
    }

    [Fact]
    public async Task The_trail_keeps_the_reason_and_the_proof_of_what_was_published()
    {
        await AVersion.Published(portal);

        await using var db = portal.Db();
        var entry = await db.Trail.SingleAsync(e => e.Action == nameof(PublishQuestionnaire));
        Assert.Contains("clearer words", entry.Text, StringComparison.Ordinal);
        Assert.True((await portal.In(Part.Auditor, (VerifyTrail h) => h.Handle())).Value!.Holds);

        await db.Database.ExecuteSqlRawAsync("""UPDATE "QuestionnaireVersions" SET "Json" = replace("Json", 'shall it have', 'shall it get')""");
        Assert.False((await portal.In(Part.Auditor, (VerifyTrail h) => h.Handle())).Value!.Holds);
    }
}
