using AiGovernance.RiskScoring;
using AiGovernance.UseCases;

namespace AiGovernance.Reviews.Assessments;

/// <summary>An assessment that a decided revision needs, kept as a row so that the inbox finds what is missing by a query (RV-10, DB-2).</summary>
public sealed class NeededAssessment
{
    private NeededAssessment() { } // EF Core

    private NeededAssessment(Revision revision, AssessmentNeed need)
    {
        (Id, UseCaseId, RevisionId) = (Guid.CreateVersion7(), revision.UseCaseId, revision.Id);
        (Kind, Gate, InProduction) = (need.Kind, need.Gate, need.InProduction);
    }

    public Guid Id { get; private init; }
    public UseCaseId UseCaseId { get; private init; }
    public RevisionId RevisionId { get; private init; }
    public AssessmentKind Kind { get; private init; }

    /// <summary>Set where one gate alone asks.</summary>
    public string? Gate { get; private init; }

    /// <summary>Made while it runs.</summary>
    public bool InProduction { get; private init; }

    /// <summary>Written with the decision.</summary>
    public static IEnumerable<NeededAssessment> Of(Revision revision) =>
        AssessmentPlan.Of(ScoreSnapshot.FromJson(revision.Score), revision.Tier!.Value).Select(n => new NeededAssessment(revision, n));
}
