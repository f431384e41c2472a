using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Questionnaires;
using AiGovernance.RiskScoring;

namespace AiGovernance.Reviews;

/// <summary>One safeguard that a discipline confirms or corrects (RV-1).</summary>
/// <param name="Given">The value that counts now.</param>
/// <param name="InPlaceOf">The discipline that the questionnaire names, where it does not look at this revision.</param>
public sealed record MitigationAnswer(string QuestionId, string Question, string? Help, string Given, IReadOnlyList<Choice> Choices, Discipline? InPlaceOf = null);

/// <summary>The safeguards of a stored score, in the words of the version it was made with, by the discipline that answers for them (RV-1, RS-3). Pure.</summary>
public static class MitigationAnswers
{
    /// <param name="looking">Disciplines whose reviews of the revision are open or done.</param>
    public static IReadOnlyList<MitigationAnswer> Of(QuestionnaireDefinition definition, ScoreSnapshot score, Discipline discipline, IReadOnlyCollection<Discipline> looking) =>
        [.. Lines(score).Where(l => SafeguardReviewers.Of(l.ConfirmedBy!, looking) == discipline).Select(l => (Line: l, Question: definition.Find(l.QuestionId)!))
            .Select(x => new MitigationAnswer(x.Question.Id, x.Question.Text, x.Question.Help, score.Answers[x.Question.Id]!.ToString(), x.Question.Choices, InPlaceOf(x.Line, discipline)))];

    public static int CountOf(ScoreSnapshot score, Discipline discipline, IReadOnlyCollection<Discipline> looking) =>
        Lines(score).Count(l => SafeguardReviewers.Of(l.ConfirmedBy!, looking) == discipline);

    /// <summary>The disciplines that confirm a safeguard that counts here.</summary>
    public static IReadOnlySet<Discipline> Owners(ScoreSnapshot score, IReadOnlyCollection<Discipline> looking) =>
        Lines(score).Select(l => SafeguardReviewers.Of(l.ConfirmedBy!, looking)).ToHashSet();

    /// <summary>What hinders: a safeguard not looked at, or a value that the question does not offer.</summary>
    public static Refusal? Fault(QuestionnaireDefinition definition, ScoreSnapshot score, Discipline discipline, IReadOnlyCollection<Discipline> looking, IReadOnlyDictionary<string, string> confirmed)
    {
        var own = Of(definition, score, discipline, looking);
        if (confirmed.Keys.Except(own.Select(a => a.QuestionId)).Any()) return ReviewRefusals.NotYourSafeguard;
        var missing = own.Count(a => !confirmed.ContainsKey(a.QuestionId));
        if (missing > 0) return ReviewRefusals.SafeguardsUnconfirmed.With(missing);
        return own.All(a => a.Choices.Any(c => c.Value == confirmed[a.QuestionId])) ? null : ReviewRefusals.NoSuchChoice;
    }

    /// <summary>The score with the corrected answers in place; mitigation is credited only when each safeguard is confirmed by who answers for it (RS-3).</summary>
    /// <param name="looking">The reviews of the revision that are open or done.</param>
    public static ScoreSnapshot Rescore(QuestionnaireDefinition definition, ScoreSnapshot score, IReadOnlyDictionary<string, string> corrected, IReadOnlyList<Review> looking)
    {
        var answers = corrected.Aggregate(score.Answers, (all, one) => all.With(one.Key, one.Value));
        var again = Score(false);
        var done = looking.Where(r => r.State is ReviewState.Done).ToList();
        var confirmed = done.SelectMany(r => r.ConfirmedAnswers.Keys).ToHashSet();
        // Corrections may have raised the tier: who has to look now confirms, too, before anything is credited.
        var owners = Owners(again, [.. looking.Select(r => r.Discipline).Union(ReviewPlan.Of(again, again.Score.Tier))]);
        return owners.Count > 0 && owners.IsSubsetOf(done.Select(r => r.Discipline)) && Lines(again).All(l => confirmed.Contains(l.QuestionId)) ? Score(true) : again;

        ScoreSnapshot Score(bool mitigationConfirmed) => ScoreSnapshot.Of(definition, GateCatalogue.Intake, answers, score.Facts, mitigationConfirmed, score.Boundaries);
    }

    internal static Discipline? InPlaceOf(ContributionLine line, Discipline discipline) => line.ConfirmedBy == discipline.ToString() ? null : Enum.Parse<Discipline>(line.ConfirmedBy!);

    internal static IEnumerable<ContributionLine> Lines(ScoreSnapshot score) => score.Score.Contributions.Where(l => l is { Kind: PointKind.Mitigation, ConfirmedBy: not null });
}
