using System.Globalization;

namespace AiGovernance.Common.Workbooks;

/// <summary>Days as a workbook counts them.</summary>
internal static class WorkbookDate
{
    /// <summary>How a date of a workbook stands among texts; unlike others it can be read in one way only.</summary>
    public const string Format = "yyyy-MM-dd";

    // Day 60 is 29 February 1900, which never was: Excel keeps the mistake of Lotus 1-2-3 (ECMA-376, 18.17.4.1).
    private static readonly DateOnly Epoch1900 = new(1899, 12, 30);
    private static readonly DateOnly Epoch1904 = new(1904, 1, 1);

    /// <summary>Formats that show a number as a day or an hour.</summary>
    public static bool IsDate(int format) => format is (>= 14 and <= 22) or (>= 27 and <= 36) or (>= 45 and <= 47) or (>= 50 and <= 58);

    /// <summary>Of a format that the workbook brings itself: does it show days or months of a year?</summary>
    public static bool IsDate(string code)
    {
        var (quoted, bracketed) = (false, false);
        for (var i = 0; i < code.Length; i++)
        {
            var sign = code[i];
            if (sign == '"') quoted = !quoted;
            else if (sign == '\\') i++;
            else if (!quoted && sign is '[' or ']') bracketed = sign == '[';
            else if (!quoted && !bracketed && sign is 'y' or 'Y' or 'd' or 'D') return true;
        }
        return false;
    }

    /// <returns>Null when it is no day that a spreadsheet can show.</returns>
    public static string? Of(double days, bool since1904)
    {
        if (days is < 0 or > 2_958_465) return null; // 31 December 9999
        return (since1904 ? Epoch1904 : Epoch1900).AddDays((int)days).ToString(Format, CultureInfo.InvariantCulture);
    }
}
