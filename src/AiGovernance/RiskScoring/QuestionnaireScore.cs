using AiGovernance.Questionnaires;

namespace AiGovernance.RiskScoring;

/// <summary>What answers to any questionnaire score by points alone, without the gates of a use case (RS-2, RS-3).</summary>
/// <param name="Remarks">What was left out of the score or concluded, and why.</param>
public sealed record QuestionnaireScore(RiskPoints Points, IReadOnlyList<string> Remarks)
{
    public int Level => (int)Points.LevelOfResidual;

    public static QuestionnaireScore Of(QuestionnaireDefinition definition, Answers answers, IReadOnlyDictionary<string, string> facts)
    {
        var remarks = new List<string>();
        foreach (var (question, choice) in ImpliedAnswer.In(definition, answers, facts))
        {
            answers = answers.With(question.Id, choice.Value);
            remarks.Add($"'{question.Id}' is not answered; it counts as '{choice.Value}', with which alone the questions answered are shown.");
        }
        var evaluation = Evaluation.Of(definition, answers, facts, Stage.Submitted);
        var kept = evaluation.KeptAnswers;
        remarks.AddRange(answers.Questions.Where(q => kept[q] is null).Select(q => $"'{q}' is not shown with these answers; its answer is dropped (QN-3)."));
        return new QuestionnaireScore(RiskPoints.Of(evaluation), remarks);
    }
}
