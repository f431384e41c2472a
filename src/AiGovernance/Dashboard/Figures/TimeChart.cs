using System.Globalization;

namespace AiGovernance.Dashboard.Figures;

/// <summary>Where the points of a line over months stand in the drawing. Pure.</summary>
public sealed class TimeChart
{
    public const int Left = 32;
    public const int Right = 528;
    public const int Top = 12;
    public const int Bottom = 192;
    public const int Steps = 4;

    private static readonly int[] Nice = [1, 2, 5, 10, 20, 25, 50, 100, 250, 500, 1000];

    private readonly int months;

    /// <param name="most">The highest value to be shown.</param>
    public TimeChart(int months, int most)
    {
        this.months = months;
        Step = Nice.FirstOrDefault(s => s * Steps >= most, Nice[^1]);
    }

    /// <summary>Days between two lines of the grid.</summary>
    public int Step { get; }

    public decimal X(int month) => Left + ((Right - Left) * month / (decimal)Math.Max(1, months - 1));

    public decimal Y(int days) => Bottom - ((Bottom - Top) * days / (decimal)(Step * Steps));

    /// <summary>The line, broken where a month has no value.</summary>
    public string Path(IReadOnlyList<int?> values)
    {
        var path = new List<string>();
        var drawing = false;
        foreach (var (month, value) in values.Index())
        {
            if (value is { } days) path.Add($"{(drawing ? 'L' : 'M')}{Text(X(month))} {Text(Y(days))}");
            drawing = value is not null;
        }
        return string.Join(' ', path);
    }

    public static string Text(decimal at) => at.ToString("0.#", CultureInfo.InvariantCulture);
}
