using System.Globalization;

namespace AiGovernance.Files;

/// <summary>The name under which a file is kept and given out: without folders, and without characters that hide what it is.</summary>
public static class FileName
{
    public const int MaxLength = 160;

    private const string Reserved = "<>:\"/\\|?*";

    /// <returns>Empty when nothing is left of the name.</returns>
    public static string Clean(string given)
    {
        var last = given[(given.LastIndexOfAny(['/', '\\']) + 1)..];
        var name = new string([.. last.Where(c => !Reserved.Contains(c, StringComparison.Ordinal) && !IsHidden(c))]).Trim(' ', '.');
        var end = Path.GetExtension(name);
        return name.Length <= MaxLength ? name : end.Length < MaxLength ? name[..(MaxLength - end.Length)].TrimEnd() + end : "";
    }

    /// <summary>Control characters, and those that turn the direction of writing so that "fdp.exe" reads "exe.pdf".</summary>
    private static bool IsHidden(char c) => char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate;
}
