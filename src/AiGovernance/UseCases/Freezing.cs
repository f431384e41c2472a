using System.Text.Json.Nodes;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Questionnaires;
using AiGovernance.RiskScoring;
using AiGovernance.RiskScoring.Boundaries;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.UseCases;

/// <summary>Turns a complete draft into what is frozen for good (UC-1).</summary>
internal static class Freezing
{
    private const int ShownMissing = 3;

    /// <param name="boundaries">In force on the day; the score keeps them (CM-11, RS-5).</param>
    /// <param name="given">As read with the definition, which has checked them.</param>
    public static Result<FrozenRevision> Of(QuestionnaireDefinition definition, Answers given, IReadOnlyDictionary<string, string> facts, IReadOnlyList<BoundaryRule> boundaries, string deployment)
    {
        var evaluation = Evaluation.Of(definition, given, facts, Stage.Submitted);
        var missing = evaluation.Missing.ToList();
        if (missing.Count > 0) return UseCaseRefusals.AnswersMissing.With(missing.Count, Named(missing)) with { Field = missing[0].Id };
        if (IntakeAnswers.TooLong(given) is { } fault) return fault;

        var answers = evaluation.KeptAnswers;
        var score = ScoreSnapshot.Of(definition, GateCatalogue.Intake, answers, facts, mitigationConfirmed: false, boundaries);
        var (answersText, scoreText) = (answers.ToJson(), score.ToJson());
        return new FrozenRevision(answersText, Text(definition, answers, answersText, facts, scoreText, deployment), scoreText, score.Score.Tier, score.Score.Impact);
    }

    /// <summary>What the last submitted revision before this one said, as canonical JSON; null for the first.</summary>
    public static Task<string?> FormerAnswers(AppDbContext db, Revision draft, CancellationToken ct) => draft.Number == 1
        ? Task.FromResult<string?>(null)
        : db.Revisions.Where(r => r.UseCaseId == draft.UseCaseId && r.Number < draft.Number && r.SubmittedAt != null)
            .OrderByDescending(r => r.Number).Select(r => r.Answers).FirstOrDefaultAsync(ct);

    /// <summary>Answer by answer what the submission says that the former revision did not: the draft's own saves leave no entries (AT-1).</summary>
    public static TrailNote Difference(Revision draft, string? former, FrozenRevision frozen)
    {
        var (before, after) = (Fields(former), Fields(frozen.Answers));
        var changes = before.Keys.Union(after.Keys).Order(StringComparer.Ordinal)
            .Select(q => new TrailChange(q, before.GetValueOrDefault(q), after.GetValueOrDefault(q))).Where(c => c.Before != c.After);
        return new TrailNote(new RecordRef("answers", draft.Id.Value), [.. changes], draft.UseCaseId.Value);
    }

    private static string Text(QuestionnaireDefinition definition, Answers answers, string answersText, IReadOnlyDictionary<string, string> facts, string scoreText, string deployment) => CanonicalJson.OfParts(
    [
        ("answers", answersText),
        ("dataAssets", CanonicalJson.OfTexts(answers[IntakeAnswers.DataAssets]?.Items ?? [])),
        .. deployment.Length == 0 ? Array.Empty<(string, string)>() : [("deployment", deployment)],
        ("facts", CanonicalJson.OfParts([.. facts.Select(f => (f.Key, CanonicalJson.OfText(f.Value)))])),
        ("format", "1"),
        ("questionnaire", CanonicalJson.Of(new JsonObject { ["hash"] = definition.Hash, ["id"] = definition.Id, ["version"] = definition.Version })),
        ("score", scoreText),
        ("vendorProducts", CanonicalJson.OfTexts(answers[IntakeAnswers.Product]?.Items ?? [])),
    ]);

    private static Dictionary<string, string> Fields(string? json) => json is null or "" ? [] :
        JsonNode.Parse(json)!.AsObject().ToDictionary(p => p.Key, p => p.Value is JsonArray many ? string.Join(", ", many.Select(v => v!.ToString())) : p.Value!.ToString(), StringComparer.Ordinal);

    private static string Named(List<Question> missing) =>
        string.Join("; ", missing.Take(ShownMissing).Select(q => $"\"{q.Text}\"")) + (missing.Count > ShownMissing ? $" and {missing.Count - ShownMissing} more" : "");
}
