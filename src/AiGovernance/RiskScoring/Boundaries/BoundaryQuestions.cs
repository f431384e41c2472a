using AiGovernance.Questionnaires;

namespace AiGovernance.RiskScoring.Boundaries;

/// <summary>The questions over which a boundary is drawn: area, data, tool and location (CM-11). Every version of the intake asks them.</summary>
public static class BoundaryQuestions
{
    /// <summary>Its choices are the products on the register.</summary>
    public const string Tool = "product";

    private static readonly (string Question, string Name)[] Named =
    [
        ("regulated", "Area"), ("data-kinds", "Data"), ("data-level", "Level of data"), (Tool, "Tool"), ("runs-where", "Runs"), ("region", "Region"),
    ];

    public static IReadOnlyList<string> All { get; } = [.. Named.Select(n => n.Question)];

    public static string NameOf(string question) => Named.First(n => n.Question == question).Name;

    /// <summary>What can be ruled out at a question; for tools none, as the register has them.</summary>
    public static IReadOnlyList<Choice> ChoicesOf(string question) => [.. QuestionnaireCatalogue.Intake.Find(question)!.Choices.Where(c => !c.Exclusive && c.Value != Choice.Unknown)];

    /// <summary>The words of one choice; a tool is named by the register.</summary>
    public static string LabelOf(string question, string value, IReadOnlyDictionary<string, string> tools) =>
        question == Tool ? tools.GetValueOrDefault(value, "a product") : QuestionnaireCatalogue.Intake.Find(question)?.Choice(value)?.Label ?? value;
}
