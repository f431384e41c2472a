using System.Globalization;

namespace AiGovernance.Approvals.Triggers;

/// <summary>On which side of its limits a metric is a breach.</summary>
public enum Comparison
{
    Above,
    Below,
    Outside,
}

/// <summary>Where a metric stops being as it should (AP-10). Pure. A value that lies on a limit is no breach.</summary>
/// <param name="Low">Null for <see cref="Comparison.Above"/>.</param>
/// <param name="High">Null for <see cref="Comparison.Below"/>.</param>
public readonly record struct Threshold(Comparison Comparison, double? Low, double? High)
{
    public bool IsBrokenBy(double value) => value < Low || value > High;

    /// <summary>"below 0.8", as it is compared.</summary>
    public string InWords(string unit) => Comparison switch
    {
        Comparison.Above => $"above {Figures.Of(High, unit)}",
        Comparison.Below => $"below {Figures.Of(Low, unit)}",
        _ => $"outside {Figures.Of(Low)} to {Figures.Of(High, unit)}",
    };
}

/// <summary>How a figure of monitoring is written: as short as it is exact.</summary>
public static class Figures
{
    public static string Of(double? value, string unit = "") =>
        (value?.ToString("G15", CultureInfo.InvariantCulture) ?? "") + (unit.Length == 0 ? "" : $" {unit}");
}
