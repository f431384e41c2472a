using AiGovernance.Questionnaires;
using AiGovernance.RiskScoring.Boundaries;

namespace AiGovernance.Committee.Records;

/// <summary>What a case is about by its answers: area, data and tool, in the words in which a boundary would name them. Pure.</summary>
/// <param name="tools">Names of products by id.</param>
public sealed class SaidAtIntake(IReadOnlyDictionary<string, string> tools)
{
    private static readonly string[] Chosen = ["regulated", "data-kinds"];

    /// <summary>Answers that a case may have given where the word is meant.</summary>
    public IReadOnlyList<string> ValuesOf(string word) =>
    [
        .. from question in Chosen from choice in BoundaryQuestions.ChoicesOf(question) where Precedent.Holds(Words(choice), word) select choice.Value,
        .. tools.Where(t => Precedent.Holds(t.Value, word)).Select(t => t.Key),
    ];

    public IEnumerable<(string Name, string Text)> Of(Answers answers) =>
    [
        .. from question in Chosen from choice in BoundaryQuestions.ChoicesOf(question) where answers[question]?.Has(choice.Value) is true select (BoundaryQuestions.NameOf(question), Words(choice)),
        .. tools.Where(t => answers[BoundaryQuestions.Tool]?.Has(t.Key) is true).Select(t => (BoundaryQuestions.NameOf(BoundaryQuestions.Tool), t.Value)),
    ];

    // The value is the short word for it, and mostly the one that people search: hiring, health.
    private static string Words(Questionnaires.Choice choice) => $"{choice.Label} ({choice.Value})";
}
