using System.Globalization;

namespace AiGovernance.Documents;

/// <summary>Numbers of sections, 1 and 1.1, the same on screen and on paper (RP-1). What comes before the contents has none, nor has a letter.</summary>
public static class SectionNumber
{
    public static string First(Report report, int index) => report.HasContents ? Text(index) : "";

    public static string Below(string number, int index) => number.Length == 0 ? "" : $"{number}.{Text(index)}";

    public static string Heading(string number, ReportSection section) => number.Length == 0 ? section.Title : $"{number} {section.Title}";

    private static string Text(int index) => (index + 1).ToString(CultureInfo.InvariantCulture);
}
