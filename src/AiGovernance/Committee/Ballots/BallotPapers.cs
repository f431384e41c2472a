using AiGovernance.Approvals;
using AiGovernance.Approvals.Exceptions;
using AiGovernance.Committee.Meetings;
using AiGovernance.Data;
using AiGovernance.Parts;
using AiGovernance.Reviews;
using AiGovernance.RiskScoring;
using AiGovernance.UseCases;

namespace AiGovernance.Committee.Ballots;

/// <summary>What lies on the table for one item: the numbered conditions, what was recommended, and for a case the score as of now (CM-7, RS-1).</summary>
/// <param name="Recommendation">The most restrictive review outcome, or the assessor's proposal (CM-5); null where nobody recommends.</param>
/// <param name="Score">Of a case, with the records as of now: blocks are evaluated live at the step they block.</param>
internal sealed record BallotPapers(IReadOnlyList<BallotCondition> Conditions, Recommendation? Recommendation, IReadOnlyList<ReviewInShort> Reviews, RiskScore? Score)
{
    private const string GateProof = "Record or document that shows it.";

    /// <summary>Of what is no use case.</summary>
    public static BallotPapers Of(IReadOnlyList<BallotCondition> conditions, Recommendation? recommendation) => new(Numbered(conditions), recommendation, [], null);

    public static async Task<BallotPapers> Of(AppDbContext db, AgendaItem item, Revision revision, DateOnly today, CancellationToken ct)
    {
        var score = (await ExceptedScore.Of(db, revision, today, ct)).Score;
        var reviews = await ReviewOutcomes.Of(db, revision.Id, ct);
        var gates = score.Gates.Where(g => g.Condition is not null)
            .Select(g => new BallotCondition(0, g.Condition!, OfficeDesk.SourceOf(g.GateId), g.GateId, null, GateProof, null, Stops: true));
        var reviewers = reviews.Reviews.SelectMany(r => r.Conditions.Select(c => new BallotCondition(0, c.Text, $"{r.Discipline} review", null, null, c.Proof, r.ReviewerId?.Value, c.Stops)));
        BallotCondition[] all = [.. gates, .. reviewers, .. await MemberConditions.Of(db, item, today, ct)];
        var proven = await CarriedConditions.Proven(db, revision.Id, ct);
        return new(Numbered([.. all.Select(c => c with { Already = proven.In(c.Text, c.Source) is { } former ? ProvenWords(former) : null })]), Of(reviews.MostRestrictive), reviews.Reviews, score);
    }

    /// <summary>The first gate that holds the decision back today, named (RS-1).</summary>
    public StepBlock? Block => Score?.Blocks.FirstOrDefault(b => b.Step is BlockedStep.Decision);

    private static BallotCondition[] Numbered(IReadOnlyList<BallotCondition> conditions) => [.. conditions.Select((c, i) => c with { Number = i + 1 })];

    private static string ProvenWords(Condition former) => former.State is ConditionState.Met ? $"met on {Moments.Day(DateOnly.FromDateTime(former.SettledAt!.Value))}" : "its proof is given";

    private static Recommendation? Of(ReviewOutcome? outcome) => outcome switch
    {
        ReviewOutcome.Supports => Committee.Recommendation.Approve,
        ReviewOutcome.SupportsWithConditions => Committee.Recommendation.ApproveWithConditions,
        ReviewOutcome.Objects => Committee.Recommendation.DoNotApprove,
        _ => null,
    };
}

/// <summary>The conditions that members put on the table (CM-7).</summary>
internal static class MemberConditions
{
    public static async Task<IReadOnlyList<BallotCondition>> Of(AppDbContext db, AgendaItem item, DateOnly today, CancellationToken ct)
    {
        var names = await Names.Of(db, item.Conditions.Select(c => c.ProposedBy), ct);
        return [.. item.Conditions.Where(c => c.DroppedAt is null).OrderBy(c => c.ProposedAt)
            .Select(c => new BallotCondition(0, c.Text, c.Source ?? names[c.ProposedBy], null, CarriedConditions.DueOf(c, today), c.Proof, c.VerifierId?.Value, c.Stops))];
    }
}
