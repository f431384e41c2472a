using AiGovernance.Organisation.Settings;
using AiGovernance.RiskScoring;

namespace AiGovernance.Approvals;

/// <summary>What the organisation sets for itself about approvals and what follows them.</summary>
public static class ApprovalFigures
{
    private const string Area = "Approvals and what follows";
    private const string Days = "days", Working = "working days", Months = "months";

    public static readonly PolicyFigure LowMonths = Ends(RiskTier.Low, 24, 6, 36);
    public static readonly PolicyFigure ModerateMonths = Ends(RiskTier.Moderate, 18, 6, 24);
    public static readonly PolicyFigure HighMonths = Ends(RiskTier.High, 12, 3, 18);
    public static readonly PolicyFigure CriticalMonths = Ends(RiskTier.Critical, 6, 3, 12);
    public static readonly PolicyFigure ReReviewDays = new("Approvals:ReReviewDays", Area, "AP-3", "A re-review opens before an approval ends by", Days, 60, 14, 90);
    public static readonly PolicyFigure ContinuationDays = new("Approvals:ContinuationDays", Area, "AP-3", "An approval whose re-review was submitted in time goes on for at most", Days, 60, 0, 120);
    public static readonly PolicyFigure StoppingOverdueDays = new("Approvals:StoppingOverdueDays", Area, "AP-2", "A stopping condition suspends the approval when it is overdue by", Days, 14, 1, 60);
    public static readonly PolicyFigure OverdueAnswerDays = new("Approvals:OverdueAnswerDays", Area, "AP-2", "Who decided answers any other overdue condition within", Working, 5, 1, 20);
    public static readonly PolicyFigure ConditionReminderDays = new("Approvals:ConditionReminderDays", Area, "AP-2", "The owner of a condition is reminded before its date by", Days, 7, 1, 30);
    public static readonly PolicyFigure StopConfirmHours = new("Approvals:StopConfirmHours", Area, "AP-5", "The owner confirms that a suspended use has stopped within", "hours", 24, 1, 72);

    // The rules know no shorter appeal, no longer exception and no later answer: these bounds are theirs.
    public static readonly PolicyFigure AppealDays = new("Approvals:AppealDays", Area, "AP-7", "A decision can be appealed for", Working, 20, 20, 60);
    public static readonly PolicyFigure ExceptionMonths = new("Approvals:ExceptionMonths", Area, "AP-8", "An exception ends at the latest after", Months, 12, 1, 12);
    public static readonly PolicyFigure ConcernDays = new("Approvals:ConcernDays", Area, "AP-9", "The governance office answers a concern within", Working, 5, 1, 5);

    public static readonly PolicyFigure MeasurementDays = new("Approvals:MeasurementDays", Area, "AP-10", "A value of monitoring may be recorded so long after it was measured", Days, 30, 1, 365);
    public static readonly PolicyFigure AlertDays = new("Approvals:AlertDays", Area, "AP-10", "Somebody says what was done about an alert within", Working, 2, 1, 20);

    public static IReadOnlyList<PolicyFigure> All { get; } =
    [
        LowMonths, ModerateMonths, HighMonths, CriticalMonths, ReReviewDays, ContinuationDays, StoppingOverdueDays, OverdueAnswerDays, ConditionReminderDays, StopConfirmHours, AppealDays, ExceptionMonths, ConcernDays, MeasurementDays, AlertDays,
    ];

    public static PolicyFigure MonthsOf(RiskTier tier) => tier switch
    {
        RiskTier.Low => LowMonths,
        RiskTier.Moderate => ModerateMonths,
        RiskTier.High => HighMonths,
        _ => CriticalMonths,
    };

    private static PolicyFigure Ends(RiskTier tier, int usual, int least, int most) => new($"Approvals:{tier}Months", Area, "AP-3", $"An approval of tier {tier} ends after", Months, usual, least, most);
}
