namespace AiGovernance.Organisation.Settings;

/// <summary>The policy settings as they stand at a moment.</summary>
public sealed class Policy
{
    /// <summary>As the rules have it, with Monday to Friday and without holidays.</summary>
    public static readonly Policy Usual = new(0, new(new Dictionary<string, int>(), [DayOfWeek.Saturday, DayOfWeek.Sunday], []));

    public Policy(int number, PolicyContent content) =>
        (Number, Content, Calendar) = (number, content, new WorkingDays(content.DaysOff, content.Holidays.Select(h => h.On)));

    /// <summary>0 before anybody changed anything.</summary>
    public int Number { get; }
    public PolicyContent Content { get; }
    public WorkingDays Calendar { get; }

    public int this[PolicyFigure figure] => Content.Figures.TryGetValue(figure.Key, out var value) ? value : figure.Usual;
}
