using AiGovernance.Approvals.Exceptions;
using AiGovernance.Parts;
using AiGovernance.Questionnaires;
using AiGovernance.UseCases;

namespace AiGovernance.Approvals;

/// <summary>How the states of a condition are called and look.</summary>
public static class ApprovalWords
{
    public static (string Text, Look Look) Of(ConditionState state, bool overdue) => state switch
    {
        ConditionState.Open when overdue => ("Overdue", Look.Bad),
        ConditionState.Open => ("Open", Look.Wait),
        ConditionState.ProofGiven => ("Proof given", Look.Info),
        ConditionState.Met => ("Met", Look.Good),
        _ => ("Waived", Look.Neutral),
    };

    public static (string Text, Look Look) Of(ConditionRow row) =>
        row is { IsOver: true, State: ConditionState.Open or ConditionState.ProofGiven } ? ("Not settled", Look.Neutral) : Of(row.State, row.IsOverdue);

    public static (string Text, Look Look) Of(ExceptionState state) => state switch
    {
        ExceptionState.Asked => ("Asked for", Look.Wait),
        ExceptionState.Granted => ("In force", Look.Info),
        ExceptionState.Refused => ("Refused", Look.Bad),
        ExceptionState.Ended => ("Taken back", Look.Neutral),
        _ => ("Lapsed", Look.Neutral),
    };

    /// <summary>Where a decision lets it run, as the intake calls it.</summary>
    public static string? Location(string? value) => Label(IntakeAnswers.RunsWhere, value);

    public static string? Region(string? value) => Label(IntakeAnswers.Region, value);

    /// <summary>What an outcome of the office means for the people of the case.</summary>
    public static string Consequence(Standing outcome, string reference, DateOnly end) => outcome switch
    {
        Standing.Approved => $"{reference} is allowed until {Moments.Day(end)}, within what was submitted. Production may start unless a gate blocks it.",
        Standing.ApprovedWithConditions => $"{reference} is allowed until {Moments.Day(end)}. Its owner has to show that the conditions are met; those that stop block production until then.",
        Standing.Deferred => $"{reference} stays forbidden for now. Your reason tells the submitter what is missing.",
        _ => $"{reference} is not allowed. Your reason tells the submitter why.",
    };

    private static string? Label(string question, string? value) => value is null ? null : QuestionnaireCatalogue.Intake.Find(question)?.Choice(value)?.Label ?? value;
}
