using System.Globalization;

namespace AiGovernance.Files;

/// <summary>The size of a file in words.</summary>
public static class FileSize
{
    private const double Kilo = 1024;

    /// <summary>"512 bytes", "14 KB", "2.4 MB".</summary>
    public static string Of(long bytes) => bytes switch
    {
        < 1024 => $"{bytes} bytes",
        < 1024 * 1024 => string.Create(CultureInfo.InvariantCulture, $"{bytes / Kilo:0} KB"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{bytes / Kilo / Kilo:0.0} MB"),
    };
}
