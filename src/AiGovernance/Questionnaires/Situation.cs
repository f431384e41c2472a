namespace AiGovernance.Questionnaires;

/// <summary>What is known while conditions are judged: answers so far, and the facts.</summary>
public sealed class Situation(IReadOnlyDictionary<string, string> facts, Stage stage)
{
    private readonly Dictionary<string, AnswerValue?> answers = new(StringComparer.Ordinal);

    /// <summary>The value, <see cref="AnswerValue.None"/> where it is settled that there is none, null while it is still to come.</summary>
    /// <exception cref="ArgumentException">At submission a fact that nobody supplied is a bug: it must not count as "no".</exception>
    public AnswerValue? Of(Subject subject)
    {
        if (!subject.IsFact) return answers[subject.Name];
        if (facts.TryGetValue(subject.Name, out var fact)) return AnswerValue.Text(fact);
        return stage is Stage.Draft ? null : throw new ArgumentException($"The fact '{subject.Name}' is needed at submission.");
    }

    /// <param name="value">Null while the answer is still to come.</param>
    internal void Settle(string question, AnswerValue? value) => answers[question] = value;
}
