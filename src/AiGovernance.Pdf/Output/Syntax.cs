using System.Globalization;
using System.Text;

namespace AiGovernance.Pdf.Output;

/// <summary>Numbers, names and strings as a PDF file spells them.</summary>
internal static class Syntax
{
    public static string Number(double value)
    {
        var rounded = Math.Round(value, 3, MidpointRounding.AwayFromZero);
        return (rounded == 0 ? 0 : rounded).ToString("0.###", CultureInfo.InvariantCulture); // never "-0"
    }

    public static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    public static string Ref(int id) => string.Create(CultureInfo.InvariantCulture, $"{id} 0 R");

    public static string Refs(IEnumerable<int> ids) => "[" + string.Join(' ', ids.Select(Ref)) + "]";

    /// <summary>A text string in UTF-16 as hex digits: no escapes can go wrong in it.</summary>
    public static string Text(string value) => "<FEFF" + Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(value)) + ">";

    /// <summary>A byte string in ASCII as hex digits, for addresses and languages.</summary>
    public static string Ascii(string value) => "<" + Convert.ToHexString(Encoding.UTF8.GetBytes(value)) + ">";

    public static string Date(DateTimeOffset value) =>
        "(" + value.UtcDateTime.ToString("'D:'yyyyMMddHHmmss'+00''00'''", CultureInfo.InvariantCulture) + ")";

    /// <summary>A name object; bytes outside the plain letters are written as #xx.</summary>
    public static string Name(string value)
    {
        var name = new StringBuilder("/");
        foreach (var b in Encoding.UTF8.GetBytes(value))
            if (char.IsAsciiLetterOrDigit((char)b) || b is (byte)'-' or (byte)'.' or (byte)'+' or (byte)'_') name.Append((char)b);
            else name.Append(CultureInfo.InvariantCulture, $"#{b:X2}");
        return name.ToString();
    }

    public static string Box(double x1, double y1, double x2, double y2) =>
        $"[{Number(x1)} {Number(y1)} {Number(x2)} {Number(y2)}]";
}
