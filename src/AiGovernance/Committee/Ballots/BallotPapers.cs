using AiGovernance.Approvals;
using AiGovernance.Approvals.Exceptions;
using AiGovernance.Committee.Meetings;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Reviews;
using AiGovernance.RiskScoring;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Committee.Ballots;

/// <summary>What lies on the table for one item: the score as of now, and the numbered conditions (CM-7, RS-1).</summary>
/// <param name="Score">With the records as of now: blocks are evaluated live at the step they block.</param>
internal sealed record BallotPapers(RiskScore Score, ReviewsSummary Reviews, IReadOnlyList<BallotCondition> Conditions)
{
    private const string GateProof = "Record or document that shows it.";

    public static async Task<BallotPapers> Of(AppDbContext db, AgendaItem item, Revision revision, DateOnly today, CancellationToken ct)
    {
        var score = (await ExceptedScore.Of(db, revision, today, ct)).Score;
        var reviews = await ReviewOutcomes.Of(db, revision.Id, ct);
        var proposedBy = item.Conditions.Select(c => c.ProposedBy).ToList();
        var names = await db.People.Where(p => proposedBy.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name, ct);
        var gates = score.Gates.Where(g => g.Condition is not null)
            .Select(g => new BallotCondition(0, g.Condition!, OfficeDesk.SourceOf(g.GateId), g.GateId, null, GateProof, null, Stops: true));
        var reviewers = reviews.Reviews.SelectMany(r => r.Conditions.Select(c => new BallotCondition(0, c.Text, $"{r.Discipline} review", null, null, c.Proof, r.ReviewerId?.Value, c.Stops)));
        var members = item.Conditions.Where(c => c.DroppedAt is null).OrderBy(c => c.ProposedAt)
            .Select(c => new BallotCondition(0, c.Text, c.Source ?? names[c.ProposedBy], null, CarriedConditions.DueOf(c, today), c.Proof, c.VerifierId?.Value, c.Stops));
        return new(score, reviews, [.. gates.Concat(reviewers).Concat(members).Select((c, i) => c with { Number = i + 1 })]);
    }

    /// <summary>The first gate that holds the decision back today, named (RS-1).</summary>
    public StepBlock? Block => Score.Blocks.FirstOrDefault(b => b.Step is BlockedStep.Decision);

    /// <summary>The most restrictive review outcome (CM-5); null where nobody reviewed.</summary>
    public Recommendation? Recommendation => Reviews.MostRestrictive switch
    {
        ReviewOutcome.Supports => Committee.Recommendation.Approve,
        ReviewOutcome.SupportsWithConditions => Committee.Recommendation.ApproveWithConditions,
        ReviewOutcome.Objects => Committee.Recommendation.DoNotApprove,
        _ => null,
    };
}
