using AiGovernance.Approvals.Rehearings;
using AiGovernance.Parts;
using AiGovernance.UseCases;
using AiGovernance.UseCases.Notices;

namespace AiGovernance.Approvals.Notices;

/// <summary>A decision in two lines, for the people of its case. Pure.</summary>
internal static class DecisionNews
{
    /// <summary>The conditions are told in a line; all of them stand on their tab.</summary>
    private const int MostConditions = 3, ConditionLength = 60;

    /// <param name="ground">Why it was heard again; null for a first decision.</param>
    public static News Of(Decision decision, IReadOnlyList<Condition> conditions, RehearingGround? ground) =>
        new(NewsTopic.Decision, Title(CaseWords.Of(decision.Outcome).Text, ground), Text(decision, conditions), decision.Id.Value);

    private static string Title(string outcome, RehearingGround? ground) => ground switch
    {
        null => outcome,
        RehearingGround.SentBack => $"Heard again: {outcome.ToLowerInvariant()}",
        _ => $"After the appeal: {outcome.ToLowerInvariant()}",
    };

    private static string Text(Decision decision, IReadOnlyList<Condition> conditions) => decision.EndsOn is not { } end
        ? $"{Who(decision.Body)} decided: {decision.Rationale}"
        : $"{Who(decision.Body)} allows it until {Moments.Day(end)}" + (conditions.Count == 0 ? "." : $", with {Moments.Count(conditions.Count, "condition")}: {Listed(conditions)}.");

    /// <summary>The soonest due first: that is what has to be read in time.</summary>
    public static string Listed(IReadOnlyList<Condition> conditions) =>
        string.Join("; ", conditions.OrderBy(c => c.DueOn is null).ThenBy(c => c.DueOn).ThenBy(c => c.Number).Take(MostConditions).Select(Line)) + (conditions.Count > MostConditions ? $"; and {conditions.Count - MostConditions} more" : "");

    private static string Line(Condition condition) => $"({condition.Number}) {Short(condition.Text.TrimEnd('.'))}{(condition.DueOn is { } due ? $", due {Moments.Day(due)}" : "")}";

    private static string Who(DecisionBody body) => body is DecisionBody.Committee ? "The ethics committee" : "The governance office";

    private static string Short(string text) => text.Length <= ConditionLength ? text : text[..(ConditionLength - 1)] + "…";
}
