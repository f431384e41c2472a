using System.Text.Json.Nodes;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Questionnaires;
using AiGovernance.RiskScoring;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.UseCases;

/// <summary>Turns a complete draft into what is frozen for good (UC-1).</summary>
internal static class Freezing
{
    private const int ShownMissing = 3;

    public static Result<FrozenRevision> Of(Answers given, IReadOnlyDictionary<string, string> facts)
    {
        var (definition, gates) = (QuestionnaireCatalogue.Intake, GateCatalogue.Intake);
        var evaluation = Evaluation.Of(definition, given, facts, Stage.Submitted);
        var missing = evaluation.Missing.ToList();
        if (missing.Count > 0) return UseCaseRefusals.AnswersMissing.With(missing.Count, Named(missing)) with { Field = missing[0].Id };
        if (IntakeAnswers.Fault(given) is { } fault) return fault;

        var answers = evaluation.KeptAnswers;
        var score = ScoreSnapshot.Of(definition, gates, answers, facts, mitigationConfirmed: false);
        return new FrozenRevision(answers.ToJson(), Text(definition, answers, facts, score), score.ToJson(), score.Score.Tier, score.Score.Impact);
    }

    /// <summary>Answer by answer what the submission says that the former revision did not: the draft's own saves leave no entries (AT-1).</summary>
    public static async Task<TrailNote> Difference(AppDbContext db, UseCase useCase, Revision submitted, CancellationToken ct)
    {
        var former = await db.Revisions.Where(r => r.UseCaseId == useCase.Id && r.Number < submitted.Number && r.SubmittedAt != null)
            .OrderByDescending(r => r.Number).Select(r => r.Answers).FirstOrDefaultAsync(ct);
        var (before, after) = (Fields(former), Fields(submitted.Answers));
        var changes = before.Keys.Union(after.Keys).Order(StringComparer.Ordinal)
            .Select(q => new TrailChange(q, before.GetValueOrDefault(q), after.GetValueOrDefault(q))).Where(c => c.Before != c.After);
        return new TrailNote(new RecordRef("answers", submitted.Id.Value), [.. changes], useCase.Id.Value);
    }

    private static string Text(QuestionnaireDefinition definition, Answers answers, IReadOnlyDictionary<string, string> facts, ScoreSnapshot score) => CanonicalJson.Of(new JsonObject
    {
        ["answers"] = JsonNode.Parse(answers.ToJson()),
        ["dataAssets"] = new JsonArray([.. answers[IntakeAnswers.DataAssets]?.Items.Select(i => (JsonNode)i) ?? []]),
        ["facts"] = new JsonObject(facts.Select(f => KeyValuePair.Create(f.Key, (JsonNode?)f.Value))),
        ["format"] = 1,
        ["questionnaire"] = new JsonObject { ["hash"] = definition.Hash, ["id"] = definition.Id, ["version"] = definition.Version },
        ["score"] = JsonNode.Parse(score.ToJson()),
        ["vendorProducts"] = new JsonArray([.. answers[IntakeAnswers.Product]?.Items.Select(i => (JsonNode)i) ?? []]),
    });

    private static Dictionary<string, string> Fields(string? json) => json is null or "" ? [] :
        JsonNode.Parse(json)!.AsObject().ToDictionary(p => p.Key, p => p.Value is JsonArray many ? string.Join(", ", many.Select(v => v!.ToString())) : p.Value!.ToString(), StringComparer.Ordinal);

    private static string Named(List<Question> missing) =>
        string.Join("; ", missing.Take(ShownMissing).Select(q => $"\"{q.Text}\"")) + (missing.Count > ShownMissing ? $" and {missing.Count - ShownMissing} more" : "");
}
