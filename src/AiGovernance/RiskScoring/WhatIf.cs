using AiGovernance.Questionnaires;

namespace AiGovernance.RiskScoring;

/// <summary>Finds the answers that alone would change the tier, by trying each of them with all else as answered (RS-4).</summary>
/// <remarks>Tries choices: a text or number offers nothing to try. Answers to questions that are hidden now do not come back.</remarks>
public static class WhatIf
{
    public static IReadOnlyList<WhatIfChange> Of(
        QuestionnaireDefinition definition, GateSet gateSet, Answers answers, IReadOnlyDictionary<string, string> facts,
        bool mitigationConfirmed, Stage stage = Stage.Submitted)
    {
        var now = Evaluation.Of(definition, answers, facts, stage);
        var tier = Scoring.Rate(now, gateSet, mitigationConfirmed).Tier;
        var kept = now.KeptAnswers;

        var changes = new List<WhatIfChange>();
        foreach (var question in now.Visible)
            foreach (var choice in question.Choices)
            {
                var tried = question.Toggle(kept[question.Id], choice.Value);
                if (tried.IsEmpty || tried.Equals(kept[question.Id])) continue;
                var then = Evaluation.Of(definition, kept.With(question.Id, tried), facts, stage);
                var (points, newTier) = Scoring.Rate(then, gateSet, mitigationConfirmed);
                if (newTier != tier) changes.Add(new WhatIfChange(question.Id, question.Text, tried, choice.Label, tried.Has(choice.Value), newTier, points.Impact));
            }
        return changes;
    }
}

/// <summary>One answer that alone would change the tier.</summary>
/// <param name="Answer">The whole answer that was tried.</param>
/// <param name="Label">The choice that was set, added or removed.</param>
/// <param name="Chosen">False: the choice is taken out of a many-of answer.</param>
public sealed record WhatIfChange(string QuestionId, string Question, AnswerValue Answer, string Label, bool Chosen, RiskTier Tier, int Impact);
