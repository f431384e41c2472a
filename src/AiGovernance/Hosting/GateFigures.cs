using System.Globalization;
using System.Text;
using AiGovernance.UseCases.Import.Gates;

namespace AiGovernance.Hosting;

/// <summary>The figures of the gates over an inventory as a small table, and what they mean.</summary>
internal static class GateFigures
{
    public static string Text(IReadOnlyList<ReadingFigures> readings)
    {
        var text = new StringBuilder();
        text.AppendLine("| Reading | Agencies say | Rows | High or above | Moderate | With any mapped answer | Could be High once answered |");
        text.AppendLine("|---|---|---:|---:|---:|---:|---:|");
        foreach (var reading in readings)
        {
            Line(text, reading.Reading, "rights- or safety-impacting", reading.Called);
            Line(text, reading.Reading, "neither, or not stated", reading.Others);
        }
        return text.Append(Meaning).ToString();
    }

    private const string Meaning = """

        What it means. The first reading takes only columns that say what a gate asks: personal data, demographic features, results for the public,
        decisions without a human. Few gates can apply: the inventory does not say where it runs, on whom a result weighs, or in which regulated
        field. Almost every row waits for answers, and that is why an imported use stands as registered and unrated (UC-5).
        The second reading also takes the topic for the field of use, which no gate does by itself: Law & Justice holds courts and copy machines alike.
        It shows how far a coarse label goes and how many it rates High without need. Neither reading is fitted to the agencies' own rating.

        """;

    private static void Line(StringBuilder text, string reading, string say, GateCount count) => text.AppendLine(CultureInfo.InvariantCulture,
        $"| {reading} | {say} | {count.Rows} | {count.High} ({Share(count.High, count.Rows)}) | {count.Moderate} | {count.Answered} | {count.Open} |");

    private static string Share(int part, int all) => all == 0 ? "-" : string.Create(CultureInfo.InvariantCulture, $"{100.0 * part / all:0.0} %");
}
