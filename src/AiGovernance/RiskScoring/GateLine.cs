using AiGovernance.Questionnaires;

namespace AiGovernance.RiskScoring;

/// <summary>A gate that applies, or would depending on answers to come, with the answers it rests on (RS-4, QN-8).</summary>
/// <param name="Grounds">The answers and facts that decide it.</param>
public sealed record GateLine(
    string GateId, string Text, string Source, RiskTier? MinTier, IReadOnlyList<string> Review, string? Condition, IReadOnlyList<Ground> Grounds)
{
    public static GateLine Of(Gate gate, Evaluation evaluation, IReadOnlyDictionary<string, string> facts) => new(
        gate.Id, GateLifts.Of(gate, facts) is { } provision ? $"{gate.Text}. Set aside by Legal under {provision}" : gate.Text, gate.Source, gate.LeastTier(facts), gate.Review, gate.Condition,
        [.. gate.When.Grounds(evaluation.Situation).Select(test => test.Subject).Distinct().Select(s => Ground.Of(s, evaluation, facts))]);
}

/// <summary>One answer or fact a gate rests on.</summary>
/// <param name="Id">Of the question, or the name of the fact.</param>
/// <param name="Section">Where the question is asked; null for a fact.</param>
/// <param name="Answer">Empty where there is none.</param>
public sealed record Ground(string Id, string Text, string? Section, string Answer)
{
    public static Ground Of(Subject subject, Evaluation evaluation, IReadOnlyDictionary<string, string> facts)
    {
        if (subject.IsFact || evaluation.Definition.Find(subject.Name) is not { } question)
            return new Ground(subject.Name, subject.Name, null, facts.GetValueOrDefault(subject.Name, ""));
        var answer = evaluation.Situation.Of(subject);
        return new Ground(question.Id, question.Text, question.Section, answer is null ? "" : question.Label(answer));
    }
}
