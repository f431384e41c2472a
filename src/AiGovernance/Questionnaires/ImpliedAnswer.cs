namespace AiGovernance.Questionnaires;

/// <summary>
/// An answer that a file leaves out and that its other answers prove: required, without points, and with any other choice
/// questions would be hidden that were answered. Published assessments leave out the phase of the project in this way.
/// </summary>
public sealed record ImpliedAnswer(Question Question, Choice Choice)
{
    /// <summary>Only where one choice fits; nothing is guessed (QN-6).</summary>
    public static IReadOnlyList<ImpliedAnswer> In(QuestionnaireDefinition definition, Answers answers, IReadOnlyDictionary<string, string> facts)
    {
        var now = Evaluation.Of(definition, answers, facts, Stage.Draft);
        var open = now.Pending.Where(q => answers[q.Id] is not null).ToList();
        return [.. now.Missing.Where(q => q.Type is QuestionType.OneOf or QuestionType.YesNo && !q.IsScored).Select(Proven).OfType<ImpliedAnswer>()];

        ImpliedAnswer? Proven(Question question)
        {
            var hanging = open.Where(q => q.ShowWhen!.Subjects.Any(s => !s.IsFact && s.Name == question.Id)).ToList();
            if (hanging.Count == 0) return null;
            var fitting = question.Choices.Where(c => Shows(hanging, answers.With(question.Id, c.Value))).Take(2).ToList();
            return fitting is [var only] ? new ImpliedAnswer(question, only) : null;
        }

        bool Shows(List<Question> hanging, Answers tried)
        {
            var then = Evaluation.Of(definition, tried, facts, Stage.Draft);
            return hanging.All(q => then.Visible.Contains(q) || then.Pending.Contains(q));
        }
    }
}
