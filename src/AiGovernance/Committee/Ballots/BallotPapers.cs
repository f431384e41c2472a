using AiGovernance.Committee.Meetings;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.RiskScoring;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Committee.Ballots;

/// <summary>What lies on the table for one item: the score as of now, and the numbered conditions (CM-7, RS-1).</summary>
internal sealed record BallotPapers(RiskScore Score, IReadOnlyList<BallotCondition> Conditions)
{
    public static async Task<BallotPapers> Of(AppDbContext db, AgendaItem item, Revision revision, DateOnly today, CancellationToken ct)
    {
        var score = await LiveScore.Of(db, revision, today, ct);
        var proposedBy = item.Conditions.Select(c => c.ProposedBy).ToList();
        var names = await db.People.Where(p => proposedBy.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name, ct);
        var gates = score.Gates.Where(g => g.Condition is not null)
            .Select(g => new BallotCondition(0, g.Condition!, $"Gate {g.GateId}", g.GateId, null, "What the condition asks for, in writing", null, Stops: true));
        var members = item.Conditions.Where(c => c.DroppedAt is null).OrderBy(c => c.ProposedAt)
            .Select(c => new BallotCondition(0, c.Text, names[c.ProposedBy], null, c.DueOn, c.Proof, c.VerifierId?.Value, c.Stops));
        return new(score, [.. gates.Concat(members).Select((c, i) => c with { Number = i + 1 })]);
    }

    /// <summary>The first gate that holds the decision back today, named (RS-1).</summary>
    public StepBlock? Block => Score.Blocks.FirstOrDefault(b => b.Step is BlockedStep.Decision);
}
