using System.Text;

namespace AiGovernance.Audit;

/// <summary>Names of actions and records as a person reads them: SubmitUseCase is "Submit use case".</summary>
public static class TrailWords
{
    public static string Action(string name)
    {
        var words = new StringBuilder(name.Length + 8);
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && words.Length > 0) words.Append(' ');
            words.Append(words.Length == 0 ? letter : char.ToLowerInvariant(letter));
        }
        return words.ToString();
    }

    /// <summary>"use-case" is "Use case".</summary>
    public static string Kind(string kind) => kind.Length == 0 ? kind : char.ToUpperInvariant(kind[0]) + kind[1..].Replace('-', ' ');
}
