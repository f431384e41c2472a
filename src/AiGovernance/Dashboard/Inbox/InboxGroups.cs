namespace AiGovernance.Dashboard.Inbox;

/// <summary>How soon a task is due.</summary>
public enum InboxSpan
{
    Overdue,
    Today,
    ThisWeek,

    /// <summary>After Sunday, or without a due day.</summary>
    Later,
}

/// <summary>The tasks of one span, soonest first.</summary>
public sealed record InboxGroup(InboxSpan Span, IReadOnlyList<InboxItem> Items)
{
    public string Title => Span switch
    {
        InboxSpan.Overdue => "Overdue",
        InboxSpan.Today => "Today",
        InboxSpan.ThisWeek => "This week",
        _ => "Later",
    };
}

/// <summary>Puts tasks in the order in which they press (DB-2). Pure.</summary>
public static class InboxGroups
{
    private const int DaysOfTheWeek = 7;

    /// <summary>Only spans in which something waits.</summary>
    public static IReadOnlyList<InboxGroup> Of(IEnumerable<InboxItem> items, DateOnly today) =>
    [
        .. items.GroupBy(i => SpanOf(i.DueOn, today)).OrderBy(g => g.Key)
            .Select(g => new InboxGroup(g.Key, [.. g.OrderBy(i => i.DueOn ?? DateOnly.MaxValue).ThenByDescending(i => i.Tier).ThenBy(i => i.Subject, StringComparer.Ordinal)])),
    ];

    public static InboxSpan SpanOf(DateOnly? dueOn, DateOnly today) =>
        dueOn is not { } due ? InboxSpan.Later
        : due < today ? InboxSpan.Overdue
        : due == today ? InboxSpan.Today
        : due <= SundayOf(today) ? InboxSpan.ThisWeek
        : InboxSpan.Later;

    private static DateOnly SundayOf(DateOnly day) => day.AddDays((DaysOfTheWeek - (int)day.DayOfWeek) % DaysOfTheWeek);
}
