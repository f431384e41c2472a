using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Questionnaires.Versions;
using AiGovernance.Reviews.Overrides;
using AiGovernance.RiskScoring;
using AiGovernance.UseCases;
using AiGovernance.UseCases.Lifts;

namespace AiGovernance.Reviews.Lifts;

/// <summary>What follows once a gate is set aside: the score is made anew with it, and the reviews that the new tier asks for.</summary>
internal static class LiftDesk
{
    public static async Task<Result> Apply(AppDbContext db, UseCase useCase, GateLift lift, DateTime now, CancellationToken ct)
    {
        var revision = useCase.OpenRevision!;
        var score = ScoreSnapshot.FromJson(revision.Score);
        var facts = new Dictionary<string, string>(score.Facts) { [GateLifts.FactOf(lift.GateId)] = lift.Provision };
        var again = ScoreSnapshot.Of(await db.Questionnaire(revision.Questionnaire, ct), GateCatalogue.Intake, score.Answers, facts, score.Score.MitigationConfirmed, score.Boundaries);
        var rescored = useCase.Rescore(again.ToJson(), again.Score.Tier, now);
        return rescored.Succeeded ? await OverrideDesk.Follow(db, useCase, now, ct) : rescored;
    }
}
