namespace AiGovernance.Organisation;

/// <summary>The organisation's calendar of working days, in which its deadlines are counted (RV-2).</summary>
public sealed class WorkingDays
{
    /// <summary>Monday to Friday without holidays, until the organisation has set its own.</summary>
    public static readonly WorkingDays MondayToFriday = new([DayOfWeek.Saturday, DayOfWeek.Sunday], []);

    private const int DaysOfTheWeek = 7;
    private readonly HashSet<DayOfWeek> weekend;
    private readonly HashSet<DateOnly> holidays;

    public WorkingDays(IEnumerable<DayOfWeek> weekend, IEnumerable<DateOnly> holidays)
    {
        this.weekend = [.. weekend];
        this.holidays = [.. holidays];
        // Without this no deadline would ever be found.
        if (this.weekend.Count == DaysOfTheWeek) throw new ArgumentException("A week needs at least one working day.", nameof(weekend));
    }

    public bool IsWorkingDay(DateOnly day) => !weekend.Contains(day.DayOfWeek) && !holidays.Contains(day);

    /// <summary>The working day that is this many after the given day, or before it when negative. The given day itself is not counted.</summary>
    public DateOnly Add(DateOnly from, int days)
    {
        var day = from;
        for (var left = Math.Abs(days); left > 0;)
        {
            day = day.AddDays(Math.Sign(days));
            if (IsWorkingDay(day)) left--;
        }
        return day;
    }

    /// <summary>Working days after the first day, up to and including the last. Negative when the last lies before the first.</summary>
    public int Between(DateOnly first, DateOnly last)
    {
        if (last < first) return -Between(last, first);

        var count = 0;
        for (var day = first.AddDays(1); day <= last; day = day.AddDays(1))
            if (IsWorkingDay(day)) count++;
        return count;
    }

    /// <summary>"2 working days left": 0 on the due day, negative by the working days that it is overdue.</summary>
    public int Left(DateOnly today, DateOnly dueOn) => Between(today, dueOn);

    /// <summary>
    /// The day on which this share of a period has passed (RV-2: reminders at 50 and 100 %, escalation at 150 %).
    /// A part of a day counts as a whole one, so nobody is reminded early.
    /// </summary>
    /// <param name="days">The length of the whole period, in working days.</param>
    public DateOnly Share(DateOnly from, int days, int percent) => Add(from, (days * percent + 99) / 100);
}
