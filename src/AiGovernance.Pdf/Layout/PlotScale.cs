namespace AiGovernance.Pdf.Layout;

/// <summary>Round numbers along the side of a chart.</summary>
internal static class PlotScale
{
    private const int MostSteps = 5;

    /// <summary>From 0 in equal steps of 1, 2 or 5 with zeros, until the largest number has room.</summary>
    public static IReadOnlyList<int> To(int largest)
    {
        long step = 1;
        for (var i = 1; step * MostSteps < largest; i++) step = (i % 3 == 0 ? 1 : i % 3 == 1 ? 2 : 5) * (long)Math.Pow(10, i / 3);
        var steps = (int)Math.Max(1, (largest + step - 1) / step);
        return [.. Enumerable.Range(0, steps + 1).Select(i => (int)Math.Min(int.MaxValue, i * step))];
    }
}
