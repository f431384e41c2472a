using AiGovernance.Questionnaires;
using AiGovernance.RiskScoring;
using AiGovernance.UseCases;

namespace AiGovernance.Frameworks;

/// <summary>The intake of one case as evidence rules see it: what was asked, what was answered, and the score that came of it.</summary>
internal sealed record CaseIntake(QuestionnaireDefinition Definition, Answers Answers, ScoreSnapshot? Snapshot)
{
    public static CaseIntake Of(CaseRecords records, UseCaseId id)
    {
        if (!records.Newest.TryGetValue(id, out var revision)) return new(QuestionnaireCatalogue.Intake, Answers.Empty, null);
        var definition = records.Definitions[revision.Questionnaire];
        return new(definition, Answers.Read(revision.Answers, definition).Value ?? Answers.Empty, revision is { Score.Length: > 0 } ? ScoreSnapshot.FromJson(revision.Score) : null);
    }

    public UseCaseEvidence Evidence(string reference)
    {
        var shown = Evaluation.Of(Definition, Answers, Snapshot?.Facts ?? new Dictionary<string, string>(), Stage.Draft).Visible;
        return new()
        {
            Reference = reference,
            Intake = this,
            Shown = shown.Select(q => q.Id).ToHashSet(StringComparer.Ordinal),
            Answers = Answers.Questions.ToDictionary(q => q, q => Answers[q]!.Items, StringComparer.Ordinal),
            QuestionsFor = Definition.Questions.SelectMany(q => q.EvidenceFor.Select(id => (Id: id, Question: q.Id)))
                .GroupBy(x => x.Id).ToDictionary(g => g.Key, g => (IReadOnlyList<string>)[.. g.Select(x => x.Question)]),
            ShutOffPlan = Answers["shutoff"]?.Items[0],
            Gates = [.. Snapshot?.Score.Gates.Select(g => new GateFact(g.GateId, Explanation.Effect(g), g.Source)) ?? []],
            Score = Snapshot is null ? null : new ScoreFact($"{Snapshot.Questionnaire.Id} {Snapshot.Questionnaire.Version}", $"{Snapshot.GateSet.Id} {Snapshot.GateSet.Version}",
                Snapshot.Recompute(Definition, GateCatalogue.Intake).Count == 0),
        };
    }
}
