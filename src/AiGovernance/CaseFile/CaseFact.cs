using AiGovernance.Questionnaires;
using AiGovernance.UseCases;

namespace AiGovernance.CaseFile;

/// <summary>One fact of a case in a line, with the question whose answer it is.</summary>
/// <param name="More">Answers that belong to it, after the one that is linked.</param>
public sealed record CaseFact(string Name, string QuestionId, string Text, string? More)
{
    private static readonly (string Name, string Question, string[] More)[] Shown =
    [
        ("Stage", "stage", []),
        ("Its result", "output-role", ["human-check"]),
        ("Acts by itself", "acts", []),
        ("People affected", "people", ["how-many", "vulnerable"]),
        ("When it is wrong", "harm", ["undo"]),
        ("Data", IntakeAnswers.DataLevel, ["data-kinds"]),
        ("Data sources", IntakeAnswers.DataAssets, []),
        ("Training", "training", ["learns"]),
        ("Product, model", IntakeAnswers.Product, [IntakeAnswers.ModelFrom]),
        ("Where it runs", "runs-where", ["region"]),
        ("Special rules", "regulated", ["our-part"]),
        ("Shut-off", "shutoff", ["s-shutoff-tried"]),
    ];

    /// <summary>The facts that are answered, in the order in which people ask for them.</summary>
    /// <param name="names">Of people, products and data sources, by id.</param>
    public static IReadOnlyList<CaseFact> Of(QuestionnaireDefinition definition, Answers answers, IReadOnlyDictionary<string, string> names)
    {
        var facts = new List<CaseFact>();
        foreach (var (name, first, others) in Shown)
        {
            string[] answered = [.. others.Prepend(first).Where(q => answers[q] is not null && definition.Find(q) is not null)];
            if (answered.Length == 0) continue;
            var more = string.Join("; ", answered.Skip(1).Select(q => Say(definition.Find(q)!, answers, names)));
            facts.Add(new(name, answered[0], Say(definition.Find(answered[0])!, answers, names), more.Length == 0 ? null : more));
        }
        return facts;
    }

    private static string Say(Question question, Answers answers, IReadOnlyDictionary<string, string> names)
    {
        var answer = answers[question.Id]!;
        return question.HasChoices ? question.Label(answer) : string.Join(", ", answer.Items.Select(i => names.GetValueOrDefault(i, i)));
    }
}
