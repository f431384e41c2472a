using AiGovernance.Organisation.Settings;

namespace AiGovernance.Reviews;

/// <summary>What the organisation sets for itself about reminders of reviews (RV-2).</summary>
public static class ReviewFigures
{
    private const string Area = "Reviews";
    private const string Unit = "% of the time";

    // The spans do not meet, so that the three always come in this order.
    public static readonly PolicyFigure FirstReminder = new("Reviews:FirstReminder", Area, "RV-2", "A reviewer is reminded first at", Unit, 50, 10, 90);
    public static readonly PolicyFigure SecondReminder = new("Reviews:SecondReminder", Area, "RV-2", "A reviewer is reminded again at", Unit, 100, 91, 120);
    public static readonly PolicyFigure Escalation = new("Reviews:Escalation", Area, "RV-2", "A late review goes to the discipline's lead at", Unit, 150, 121, 300);

    public static IReadOnlyList<PolicyFigure> All { get; } = [FirstReminder, SecondReminder, Escalation];

    /// <summary>When the reminder comes that the rules place at this share.</summary>
    public static PolicyFigure Of(int share) => share switch
    {
        ReviewTime.Half => FirstReminder,
        ReviewTime.Full => SecondReminder,
        _ => Escalation,
    };
}
