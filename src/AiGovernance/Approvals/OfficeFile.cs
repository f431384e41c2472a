using AiGovernance.Access;
using AiGovernance.Approvals.Exceptions;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Organisation.Settings;
using AiGovernance.Reviews;
using AiGovernance.Reviews.Assessments;
using AiGovernance.RiskScoring;
using AiGovernance.UseCases;
using AiGovernance.Workflows;

namespace AiGovernance.Approvals;

/// <summary>All that the governance office decides a case by, as of now, and the decision itself; the same for one case and for many.</summary>
internal sealed record OfficeFile(UseCase UseCase, Revision Revision, ReviewsSummary Reviews, ExceptedScore Excepted)
{
    public OfficeCase Found => OfficeDesk.CaseOf(UseCase, Revision, Excepted.Score, Reviews);

    public static async Task<OfficeFile> Of(AppDbContext db, UseCase useCase, Revision revision, DateOnly today, CancellationToken ct) =>
        new(useCase, revision, await ReviewOutcomes.Of(db, revision.Id, ct), await ExceptedScore.Of(db, revision, today, ct));

    /// <summary>Writes the decision with what follows from it. That the rules allow it is asked before.</summary>
    public Result<DecisionId> Decide(AppDbContext db, OfficeDecision input, PersonId by, Policy policy, DateTime now)
    {
        var terms = OfficeDesk.TermsOf(Revision, Excepted.Score, Reviews, input, by, DateOnly.FromDateTime(now), policy);
        var taken = Decision.Take(UseCase, terms with { Exceptions = Excepted.At(BlockedStep.Decision) }, now);
        if (!taken.Succeeded) return taken.Refusal!;
        db.Decisions.Add(taken.Value.Decision);
        db.Conditions.AddRange(taken.Value.Conditions);
        db.NeededAssessments.AddRange(NeededAssessment.Of(Revision));
        db.Signal(ApprovalSignals.Decided, UseCase.Id.Value, now);
        return taken.Value.Decision.Id;
    }
}
