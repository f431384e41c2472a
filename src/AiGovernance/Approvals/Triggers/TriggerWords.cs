using AiGovernance.Parts;

namespace AiGovernance.Approvals.Triggers;

/// <summary>How triggers and breaches are named where people read them.</summary>
public static class TriggerWords
{
    public static string Of(Comparison comparison) => comparison switch
    {
        Comparison.Above => "Above a limit",
        Comparison.Below => "Below a limit",
        _ => "Outside a range",
    };

    public static string Of(TriggerEffect effect) => effect switch
    {
        TriggerEffect.Alert => "Alert",
        TriggerEffect.ReReview => "Re-review",
        _ => "Suspend",
    };

    public static string Consequence(TriggerEffect effect) => effect switch
    {
        TriggerEffect.Alert => "Alert: it waits in the inbox of the owner, the governance office and who watches it",
        TriggerEffect.ReReview => "Re-review: a new revision is opened",
        _ => "Suspend: permission is withdrawn at once",
    };

    /// <summary>What came of a breach.</summary>
    public static (string Text, Look Look) Outcome(BreachRow row) => row switch
    {
        { Effect: TriggerEffect.Alert, IsOpen: true } => ("Alert, open", Look.Wait),
        { Effect: TriggerEffect.Alert } => ("Alert, answered", Look.Good),
        { Effect: TriggerEffect.ReReview, Acted: true } => ("Re-review opened", Look.Info),
        { Effect: TriggerEffect.ReReview } => ("No second re-review", Look.Neutral),
        { Acted: true } => ("Suspended", Look.Bad),
        _ => ("Nothing to suspend", Look.Neutral),
    };
}
