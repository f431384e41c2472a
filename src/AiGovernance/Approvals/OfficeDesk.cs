using AiGovernance.Access;
using AiGovernance.Organisation.Settings;
using AiGovernance.Reviews;
using AiGovernance.RiskScoring;
using AiGovernance.UseCases;

namespace AiGovernance.Approvals;

/// <summary>Lays a case out for the governance office: what is known of it, and the terms that follow from its answer.</summary>
public static class OfficeDesk
{
    private const string GateProof = "Record or document that shows it.";

    /// <summary>How a condition names the gate that it comes from.</summary>
    public static string SourceOf(string gateId) => $"Gate {gateId}";

    /// <param name="score">With the records as of now (RS-1).</param>
    public static OfficeCase CaseOf(UseCase useCase, Revision revision, RiskScore score, ReviewsSummary reviews)
    {
        var block = score.Blocks.FirstOrDefault(b => b.Step is BlockedStep.Decision);
        return new(revision.Tier!.Value, revision.Status, ReviewPlan.Of(revision).Count, reviews.Opened - reviews.Done, reviews.MostRestrictive is ReviewOutcome.Objects, revision.EscalatedAt is not null,
            block is null ? null : $"{block.GateId}, {block.Text}",
            useCase.OwnerAcceptedAt is null ? "The owner" : useCase.SponsorAcceptedAt is null ? "The sponsor" : null,
            score.Conditions.Count(), reviews.Conditions.Count());
    }

    public static DecisionTerms TermsOf(Revision revision, RiskScore score, ReviewsSummary reviews, OfficeDecision input, PersonId by, DateOnly today, Policy policy)
    {
        var proceeds = input.Outcome is Standing.Approved or Standing.ApprovedWithConditions;
        var permitted = PermittedUse.Of(revision, input.Outcome);
        return new(input.Outcome, DecisionBody.GovernanceOffice, by, null, Rationale(), "", proceeds ? Decision.EndOf(revision.Tier!.Value, today, policy) : null,
            permitted.DataLevel, permitted.Location, permitted.Regions, null,
            input.Outcome is Standing.ApprovedWithConditions ? [.. Attached(score, reviews), .. input.Conditions] : []);

        // What a gate forbids is closed naming the gate (rules, section 5).
        string Rationale() => score.Gates.FirstOrDefault(g => g.MinTier is RiskTier.Prohibited) is { } gate ? $"{SourceOf(gate.GateId)}, {gate.Text}. {input.Reason.Trim()}" : input.Reason.Trim();
    }

    /// <summary>What stands on an approval with conditions anyway: those of gates, then those that reviewers propose.</summary>
    public static IReadOnlyList<ConditionTerms> Attached(RiskScore score, ReviewsSummary reviews) => [.. OfGates(score), .. OfReviews(reviews)];

    private static IEnumerable<ConditionTerms> OfGates(RiskScore score) => score.Gates.Where(g => g.Condition is not null)
        .Select(g => new ConditionTerms(g.Condition!, SourceOf(g.GateId), null, GateProof, null, Stops: true));

    private static IEnumerable<ConditionTerms> OfReviews(ReviewsSummary reviews) =>
        reviews.Conditions.Select(c => new ConditionTerms(c.Condition.Text, c.Source, null, c.Condition.Proof, reviews.Reviews.First(r => r.Discipline == c.Discipline).ReviewerId, c.Condition.Stops));
}
