using AiGovernance.Access;

namespace AiGovernance.Reviews.Assessments;

/// <summary>Which discipline answers for which assessment; the governance office for all, so that nothing waits for nobody (PP-3).</summary>
public static class AssessmentApprovers
{
    public static Discipline? DisciplineOf(AssessmentKind kind) => kind switch
    {
        AssessmentKind.Dpia => Discipline.Privacy,
        AssessmentKind.Fria => Discipline.Legal,
        AssessmentKind.Bias => Discipline.Data,
        AssessmentKind.RedTeam or AssessmentKind.SecurityAssessment => Discipline.Security,
        AssessmentKind.RolloutPlan => null,
        _ => Discipline.Architecture,
    };

    /// <summary>The kinds that somebody of these disciplines approves.</summary>
    public static IReadOnlyList<AssessmentKind> KindsOf(IReadOnlySet<Discipline> disciplines) =>
        [.. Enum.GetValues<AssessmentKind>().Where(k => DisciplineOf(k) is { } discipline && disciplines.Contains(discipline))];
}
