using AiGovernance.Parts;
using AiGovernance.Questionnaires;

namespace AiGovernance.UseCases;

/// <summary>How every state of a case is called and looks, in one place: the same chip for the same state everywhere.</summary>
public static class CaseWords
{
    /// <summary>"condition 2", "conditions 1, 2 and 5".</summary>
    public static string Conditions(IEnumerable<int> numbers)
    {
        var listed = numbers.Order().ToList();
        return listed.Count == 1 ? $"condition {listed[0]}" : $"conditions {string.Join(", ", listed[..^1])} and {listed[^1]}";
    }

    public static (string Text, Look Look) Of(Standing standing) => standing switch
    {
        Standing.Registered => ("Registered", Look.Neutral),
        Standing.Approved => ("Approved", Look.Good),
        Standing.ApprovedWithConditions => ("Approved with conditions", Look.Good),
        Standing.Deferred => ("Deferred", Look.Wait),
        Standing.Rejected => ("Rejected", Look.Bad),
        Standing.Suspended => ("Suspended", Look.Bad),
        Standing.Expired => ("Expired", Look.Wait),
        _ => ("Retired", Look.Neutral),
    };

    public static (string Text, Look Look) Of(RevisionStatus status) => status switch
    {
        RevisionStatus.Draft => ("Draft", Look.Neutral),
        RevisionStatus.Submitted => ("Submitted", Look.Info),
        RevisionStatus.InReview => ("In review", Look.Info),
        RevisionStatus.InformationRequested => ("Information requested", Look.Wait),
        RevisionStatus.AwaitingDecision => ("Awaiting decision", Look.Info),
        RevisionStatus.Decided => ("Decided", Look.Neutral),
        RevisionStatus.Withdrawn => ("Withdrawn", Look.Neutral),
        _ => ("Superseded", Look.Neutral),
    };

    /// <summary>What a list shows: the step of the open revision, else how the case stands.</summary>
    public static (string Text, Look Look) Of(Standing standing, RevisionStatus? status) =>
        status is { } open and not (RevisionStatus.Decided or RevisionStatus.Withdrawn or RevisionStatus.Superseded) ? Of(open) : Of(standing);

    /// <summary>A value of the intake's data question as it is called there.</summary>
    public static string? DataLevel(string? value) =>
        value is null ? null : QuestionnaireCatalogue.Intake.Find(IntakeAnswers.DataLevel)?.Choice(value)?.Label ?? value;
}
