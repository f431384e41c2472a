using System.Text.Json.Nodes;
using AiGovernance.Questionnaires;
using AiGovernance.Questionnaires.Versions;
using AiGovernance.Tests.Support;
using Xunit;

namespace AiGovernance.Tests.Questionnaires.Versions;

/// <summary>Versions of the intake in the states that tests begin with.</summary>
internal static class AVersion
{
    public const string Id = "intake";

    public static readonly string Reworded = QuestionnaireCatalogue.Intake.Json
        .Replace("\"version\":1", "\"version\":2", StringComparison.Ordinal)
        .Replace("What do you call it?", "Which name shall it have?", StringComparison.Ordinal);

    /// <summary>With one question more, required, at the very end; and one choice less where nothing relies on it.</summary>
    public static readonly string Extended = Edited(root =>
    {
        var questions = root["sections"]!.AsArray()[^1]!["questions"]!.AsArray();
        questions.Add(JsonNode.Parse("""{ "id": "why-now", "text": "Why now?", "type": "text", "required": true }"""));
        var stage = root["sections"]![0]!["questions"]!.AsArray().Single(q => (string?)q!["id"] == "stage")!["choices"]!.AsArray();
        stage.Remove(stage.Single(c => (string?)c!["value"] == "trial-real"));
    });

    public static string Edited(Action<JsonObject> edit)
    {
        var root = JsonNode.Parse(Reworded)!.AsObject();
        edit(root);
        return root.ToJsonString();
    }

    /// <summary>Version 2, begun with the text of version 1.</summary>
    public static async Task<QuestionnaireDetails> Draft(TestPortal portal)
    {
        Assert.Null((await portal.In(Part.Administrator, (StartQuestionnaireVersion h) => h.Handle(Id))).Refusal);
        return await Read(portal);
    }

    public static async Task<QuestionnaireDetails> Draft(TestPortal portal, string json)
    {
        var draft = await Draft(portal);
        Assert.Null((await portal.In(Part.Administrator, (SaveQuestionnaireDraft h) => h.Handle(Id, draft.Number, draft.Version, json))).Refusal);
        return await Read(portal);
    }

    public static Task<QuestionnaireDetails> Published(TestPortal portal) => Published(portal, Reworded);

    public static async Task<QuestionnaireDetails> Published(TestPortal portal, string json)
    {
        var draft = await Draft(portal, json);
        Assert.Null((await portal.In(Part.Administrator, (PublishQuestionnaire h) => h.Handle(Id, draft.Number, draft.Version, "clearer words"))).Refusal);
        return await Read(portal);
    }

    public static async Task<QuestionnaireDetails> Read(TestPortal portal, int number = 2) =>
        (await portal.In(Part.Administrator, (FindQuestionnaire h) => h.Handle(Id, number))).Value!;
}
