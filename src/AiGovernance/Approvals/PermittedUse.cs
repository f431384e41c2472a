using AiGovernance.Questionnaires;
using AiGovernance.UseCases;

namespace AiGovernance.Approvals;

/// <summary>How far an approval reaches: the data, place and region that the frozen answers ask for (CM-9, S98). The same for office and committee.</summary>
public sealed record PermittedUse(string? DataLevel, string? Location, string? Regions)
{
    /// <summary>What is not allowed is not limited either; an empty answer limits nothing.</summary>
    public static PermittedUse Of(Revision revision, Standing outcome)
    {
        if (outcome is not (Standing.Approved or Standing.ApprovedWithConditions)) return new(null, null, null);
        var answers = Answers.Stored(revision.Answers);
        return new(Given(IntakeAnswers.DataLevel), Given(IntakeAnswers.RunsWhere), Given(IntakeAnswers.Region));

        string? Given(string question) => IntakeAnswers.Text(answers, question) is { Length: > 0 } given ? given : null;
    }
}
