using System.Globalization;

namespace AiGovernance.Organisation.Settings;

/// <summary>One line of a pasted list that cannot be used, counted as an editor counts.</summary>
public sealed record LineFault(int Line, string Reason);

/// <summary>A pasted list of holidays, one in each line: "2026-12-25 Christmas Day" (RV-2). Pure.</summary>
public sealed record HolidayList(IReadOnlyList<Holiday> Holidays, IReadOnlyList<LineFault> Faults)
{
    public static HolidayList Read(string text, IReadOnlyCollection<Holiday> known, DateOnly today)
    {
        var (found, faults) = (new List<Holiday>(), new List<LineFault>());
        foreach (var (line, number) in text.ReplaceLineEndings("\n").Split('\n').Select((line, i) => (line.Trim(), i + 1)).Where(l => l.Item1.Length > 0))
        {
            var (on, name) = Parted(line);
            if (FaultOf(on, name, [.. known, .. found], today) is { } fault) faults.Add(new(number, fault));
            else found.Add(new(on!.Value, name));
        }
        return new(found, faults);
    }

    /// <summary>Why this day cannot become a holiday; null when it can.</summary>
    /// <param name="on">Null where no day was given, or none that exists.</param>
    public static string? FaultOf(DateOnly? on, string name, IReadOnlyCollection<Holiday> known, DateOnly today) =>
        on is not { } day ? "Give an existing day as year-month-day, for example 2026-12-25."
        : string.IsNullOrWhiteSpace(name) ? "Give the holiday a name."
        : name.Trim().Length > Holiday.NameMaxLength ? $"A name has at most {Holiday.NameMaxLength} characters."
        : day <= today ? "Only days to come can be added; what was counted before stays."
        : day > today.AddYears(Holiday.YearsAhead) ? $"This is more than {Holiday.YearsAhead} years ahead."
        : known.FirstOrDefault(h => h.On == day) is { } same ? $"This day is a holiday already: {same.Name}."
        : null;

    // As people paste it: from a text, a table or a CSV file.
    private static (DateOnly? On, string Name) Parted(string line)
    {
        var end = line.IndexOfAny([' ', '\t', ',', ';']);
        var (first, rest) = end < 0 ? (line, "") : (line[..end], line[end..].Trim(' ', '\t', ',', ';', '"'));
        return (DateOnly.TryParseExact(first.Trim('"'), Holiday.DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var on) ? on : null, rest);
    }
}
