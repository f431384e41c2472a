using System.Globalization;
using AiGovernance.Parts;

namespace AiGovernance.Organisation.Settings;

/// <summary>One thing in which a version of the policy settings differs from the one before; null where there was or is nothing.</summary>
public sealed record PolicyChange(string What, string? Before, string? After)
{
    public const string DaysOff = "Days off in each week";

    public bool IsOfCalendar { get; init; }

    public static IReadOnlyList<PolicyChange> Of(Policy before, Policy after, IReadOnlyList<PolicyFigure> figures) =>
    [
        .. figures.Where(f => before[f] != after[f]).Select(f => new PolicyChange(f.Text, Say(before[f], f), Say(after[f], f))),
        .. Words(before.Content.DaysOff) == Words(after.Content.DaysOff) ? Enumerable.Empty<PolicyChange>()
            : [new(DaysOff, Words(before.Content.DaysOff), Words(after.Content.DaysOff)) { IsOfCalendar = true }],
        .. after.Content.Holidays.Except(before.Content.Holidays).Select(h => new PolicyChange(Words(h), null, h.Name) { IsOfCalendar = true }),
        .. before.Content.Holidays.Except(after.Content.Holidays).Select(h => new PolicyChange(Words(h), h.Name, null) { IsOfCalendar = true }),
    ];

    public static string Words(IReadOnlyList<DayOfWeek> days) => days.Count == 0 ? "none" : string.Join(", ", days);

    private static string Words(Holiday holiday) => $"Holiday on {Moments.WeekDay(holiday.On)}";

    private static string Say(int value, PolicyFigure figure) => string.Create(CultureInfo.InvariantCulture, $"{value} {figure.Unit}");
}
