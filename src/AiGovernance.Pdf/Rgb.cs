using System.Globalization;

namespace AiGovernance.Pdf;

/// <summary>A colour in sRGB.</summary>
public readonly record struct Rgb(byte Red, byte Green, byte Blue)
{
    public static readonly Rgb White = new(255, 255, 255);

    /// <param name="hex">Six hex digits with a leading #.</param>
    public static Rgb Of(string hex)
    {
        if (hex is not ['#', ..] || hex.Length != 7) throw new FormatException($"A colour is written #rrggbb, not {hex}.");
        var value = int.Parse(hex.AsSpan(1), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        return new((byte)(value >> 16), (byte)(value >> 8), (byte)value);
    }
}
