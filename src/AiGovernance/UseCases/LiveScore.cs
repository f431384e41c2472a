using AiGovernance.Data;
using AiGovernance.Questionnaires;
using AiGovernance.Questionnaires.Versions;
using AiGovernance.RiskScoring;
using AiGovernance.RiskScoring.Boundaries;
using AiGovernance.UseCases.Naming;

namespace AiGovernance.UseCases;

/// <summary>
/// The score of a frozen revision with the records as they are today: blocks are evaluated live at the step they block
/// (RS-1). A vendor assessed since then no longer blocks, what the committee ruled out since then does (CM-11). The tier stays the one of the stored score.
/// </summary>
public static class LiveScore
{
    public static async Task<RiskScore> Of(AppDbContext db, Revision revision, DateOnly today, CancellationToken ct)
    {
        var stored = ScoreSnapshot.FromJson(revision.Score);
        var (definition, answers) = (await db.Questionnaire(revision.Questionnaire, ct), await db.AnswersOf(revision, ct));
        var facts = await IntakeFacts.OfRecords(db, answers, today, revision.Tier, ct);
        facts[IntakeFacts.PublicService] = stored.Facts.GetValueOrDefault(IntakeFacts.PublicService, "no");
        facts[IntakeFacts.StatedLevel] = stored.Facts.GetValueOrDefault(IntakeFacts.StatedLevel, "none");
        var gates = GateCatalogue.Intake.With(await db.BoundariesOn(today, ct));
        var score = Scoring.Of(definition, gates, answers, facts, stored.Score.MitigationConfirmed);
        return revision.TierByScore is null ? score : score with { Blocks = Scoring.BlocksAt(revision.Tier!.Value, score, gates) };
    }
}
