using System.Globalization;

namespace AiGovernance.Pdf;

/// <summary>A colour in sRGB.</summary>
public readonly record struct Rgb(byte Red, byte Green, byte Blue)
{
    public static readonly Rgb White = new(255, 255, 255);

    /// <summary>Contrast to white by WCAG, 1 to 21.</summary>
    public double ContrastToWhite => 1.05 / (.2126 * Light(Red) + .7152 * Light(Green) + .0722 * Light(Blue) + .05);

    /// <summary>This colour on white, as strong as a share of 1.</summary>
    public Rgb Tint(double share) => new(Mixed(Red, share), Mixed(Green, share), Mixed(Blue, share));

    /// <param name="hex">Six hex digits with a leading #.</param>
    public static Rgb Of(string hex)
    {
        if (hex is not ['#', ..] || hex.Length != 7) throw new FormatException($"A colour is written #rrggbb, not {hex}.");
        var value = int.Parse(hex.AsSpan(1), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        return new((byte)(value >> 16), (byte)(value >> 8), (byte)value);
    }

    private static byte Mixed(byte part, double share) => (byte)Math.Round(255 + (part - 255) * Math.Clamp(share, 0, 1), MidpointRounding.AwayFromZero);

    private static double Light(byte part) => part <= 10 ? part / 255.0 / 12.92 : Math.Pow((part / 255.0 + .055) / 1.055, 2.4);
}
