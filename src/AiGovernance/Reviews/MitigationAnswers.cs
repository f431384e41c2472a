using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Questionnaires;
using AiGovernance.RiskScoring;

namespace AiGovernance.Reviews;

/// <summary>One safeguard that a discipline confirms or corrects (RV-1).</summary>
/// <param name="Given">The value that counts now.</param>
public sealed record MitigationAnswer(string QuestionId, string Question, string? Help, string Given, IReadOnlyList<Choice> Choices);

/// <summary>The safeguards of a stored score, in the words of the version it was made with, by the discipline that answers for them (RV-1, RS-3). Pure.</summary>
public static class MitigationAnswers
{
    public static IReadOnlyList<MitigationAnswer> Of(QuestionnaireDefinition definition, ScoreSnapshot score, Discipline discipline) =>
        [.. Lines(score).Where(l => l.ConfirmedBy == discipline.ToString()).Select(l => definition.Find(l.QuestionId)!)
            .Select(q => new MitigationAnswer(q.Id, q.Text, q.Help, score.Answers[q.Id]!.ToString(), q.Choices))];

    public static int CountOf(ScoreSnapshot score, Discipline discipline) => Lines(score).Count(l => l.ConfirmedBy == discipline.ToString());

    /// <summary>The disciplines that own a safeguard that counts here.</summary>
    public static IReadOnlySet<Discipline> Owners(ScoreSnapshot score) =>
        Lines(score).Select(l => l.ConfirmedBy).OfType<string>().Select(Enum.Parse<Discipline>).ToHashSet();

    /// <summary>What hinders: a safeguard not looked at, or a value that the question does not offer.</summary>
    public static Refusal? Fault(QuestionnaireDefinition definition, ScoreSnapshot score, Discipline discipline, IReadOnlyDictionary<string, string> confirmed)
    {
        var own = Of(definition, score, discipline);
        if (confirmed.Keys.Except(own.Select(a => a.QuestionId)).Any()) return ReviewRefusals.NotYourSafeguard;
        var missing = own.Count(a => !confirmed.ContainsKey(a.QuestionId));
        if (missing > 0) return ReviewRefusals.SafeguardsUnconfirmed.With(missing);
        return own.All(a => a.Choices.Any(c => c.Value == confirmed[a.QuestionId])) ? null : ReviewRefusals.NoSuchChoice;
    }

    /// <summary>The score with the corrected answers in place; mitigation is credited only when every owner has confirmed (RS-3).</summary>
    /// <param name="confirmedBy">Disciplines whose reviews of the revision are done.</param>
    public static ScoreSnapshot Rescore(QuestionnaireDefinition definition, ScoreSnapshot score, IReadOnlyDictionary<string, string> corrected, IReadOnlySet<Discipline> confirmedBy)
    {
        var answers = corrected.Aggregate(score.Answers, (all, one) => all.With(one.Key, one.Value));
        var again = Score(false);
        return Owners(again) is { Count: > 0 } owners && owners.IsSubsetOf(confirmedBy) ? Score(true) : again;

        ScoreSnapshot Score(bool mitigationConfirmed) => ScoreSnapshot.Of(definition, GateCatalogue.Intake, answers, score.Facts, mitigationConfirmed, score.Boundaries);
    }

    private static IEnumerable<ContributionLine> Lines(ScoreSnapshot score) => score.Score.Contributions.Where(l => l.Kind is PointKind.Mitigation);
}
