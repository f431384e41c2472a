namespace AiGovernance.Dashboard.Figures;

/// <summary>Within how many days so much of a lot was answered: the nearest rank, so it is always a number that occurred. Pure.</summary>
public static class Percentile
{
    public const int Median = 50;

    /// <summary>Nine of ten.</summary>
    public const int High = 90;

    private const int Whole = 100;

    /// <param name="values">In any order.</param>
    /// <param name="percent">1 to 100.</param>
    /// <returns>The smallest value that at least so many per cent do not exceed; null without values.</returns>
    public static int? Of(IEnumerable<int> values, int percent)
    {
        int[] sorted = [.. values.Order()];
        return sorted.Length == 0 ? null : sorted[((sorted.Length * percent) + Whole - 1) / Whole - 1];
    }
}
