using System.Globalization;

namespace AiGovernance.Benchmarks;

/// <summary>One promise about speed, measured beside the limit that the machine sets in the same run.</summary>
internal abstract class Figure
{
    /// <summary>As asked for on the command line.</summary>
    public abstract string Name { get; }

    public abstract Task<IReadOnlyList<FigureRow>> Measure();

    protected static TimeSpan Shorter(TimeSpan one, TimeSpan other) => one < other ? one : other;
}

/// <summary>One line of the table.</summary>
internal sealed record FigureRow(string Title, string Measured, string Limit = "", string Ratio = "")
{
    /// <summary>How often a second, and how often at best.</summary>
    public static FigureRow Rate(string title, double measured, double limit) =>
        new(title, Text($"{measured:N0}/s"), Text($"{limit:N0}/s"), Text($"{measured / limit:P0}"));

    public static FigureRow Time(string title, TimeSpan measured) => new(title, Text($"{measured.TotalMilliseconds:N1} ms"));

    public static FigureRow Time(string title, TimeSpan measured, TimeSpan limit) =>
        new(title, Text($"{measured.TotalMilliseconds:N1} ms"), Text($"{limit.TotalMilliseconds:N1} ms"), Text($"{measured / limit:N1} x"));

    public static FigureRow Memory(string title, long bytes) => new(title, Text($"{bytes / (double)(1 << 20):N1} MB"));

    public static FigureRow Count(string title, int measured) => new(title, Text($"{measured:N0}"));

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
