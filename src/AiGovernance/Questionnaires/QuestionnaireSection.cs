using System.Text.RegularExpressions;

namespace AiGovernance.Questionnaires;

/// <summary>One step of a questionnaire: questions that belong together.</summary>
public sealed partial record QuestionnaireSection(string Id, string Title, IReadOnlyList<Question> Questions)
{
    /// <summary>The title without its number, for where another order counts, or none.</summary>
    public string Name => Numbering().Replace(Title, "");

    [GeneratedRegex(@"^\d+\.\s+")]
    private static partial Regex Numbering();
}
