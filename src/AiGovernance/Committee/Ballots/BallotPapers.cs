using AiGovernance.Committee.Meetings;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Questionnaires;
using AiGovernance.RiskScoring;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Committee.Ballots;

/// <summary>What lies on the table for one item: the score as of now, and the numbered conditions (CM-7, RS-1).</summary>
internal sealed record BallotPapers(RiskScore Score, IReadOnlyList<BallotCondition> Conditions)
{
    public static async Task<BallotPapers> Of(AppDbContext db, AgendaItem item, Revision revision, DateOnly today, CancellationToken ct)
    {
        var score = await ScoreNow(db, revision, today, ct);
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

    // Blocks are evaluated live at the step they block; the tier stays the one of the stored score.
    private static async Task<RiskScore> ScoreNow(AppDbContext db, Revision revision, DateOnly today, CancellationToken ct)
    {
        var answers = Answers.Read(revision.Answers, QuestionnaireCatalogue.Intake).Value!;
        var facts = await IntakeFacts.Of(db, answers, today, ct);
        var confirmed = ScoreSnapshot.FromJson(revision.Score).Score.MitigationConfirmed;
        return Scoring.Of(QuestionnaireCatalogue.Intake, GateCatalogue.Intake, answers, facts, confirmed);
    }
}
