using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Questionnaires;
using AiGovernance.Questionnaires.Versions;
using AiGovernance.RiskScoring;
using AiGovernance.UseCases;
using AiGovernance.UseCases.Intake;
using AiGovernance.UseCases.Revisions;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Approvals.Renewal;

/// <summary>One answer that differs from the one that was decided; null where there was or is none.</summary>
public sealed record ChangedAnswer(string Question, string? Before, string? After);

/// <summary>What the open revision says that the decided one did not.</summary>
/// <param name="TierBefore">Of the decided revision.</param>
/// <param name="TierAfter">Null until it is submitted.</param>
public sealed record ChangesSinceDecision(int DecidedRevision, int OpenRevision, RiskTier? TierBefore, RiskTier? TierAfter, IReadOnlyList<ChangedAnswer> Answers);

/// <summary>The difference since the last decision, question by question, for who decides anew (AP-3, UC-2). Null where no revision is open.</summary>
public sealed class ReadChangesSinceDecision(Database database, AccessCheck access)
{
    public Task<Result<ChangesSinceDecision?>> Handle(UseCaseId id, CancellationToken ct = default) => database.Read<ChangesSinceDecision?>(this, async db =>
    {
        if (!access.Allows(ApprovalPermissions.Read)) return Refusal.Forbidden;
        if (!await db.UseCases.VisibleTo(access.Actor).AnyAsync(u => u.Id == id, ct)) return Refusal.NotFound;
        return Result.Of(await Of(db, access.Actor, id, ct));
    }, ct);

    /// <summary>The same for the papers of who decides.</summary>
    internal static async Task<ChangesSinceDecision?> Of(AppDbContext db, Actor actor, UseCaseId id, CancellationToken ct)
    {
        // A draft is its writer's until it is submitted.
        var open = await db.Revisions.SingleOrDefaultAsync(r => r.UseCaseId == id && r.EndedAt == null && r.SubmittedAt != null, ct);
        var decision = await ApprovalInForce.LatestOf(db, id, ct);
        if (open is null || decision is null) return null;
        var decided = await db.Revisions.SingleAsync(r => r.Id == decision.RevisionId, ct);
        var (was, isNow) = (Answers.Stored(decided.Answers), Answers.Stored(open.Answers));
        var (old, current) = (await db.Questionnaire(decided.Questionnaire, ct), await db.Questionnaire(open.Questionnaire, ct));
        var names = await ReadIntakeNames.Of(db, actor, [was, isNow], ct);
        return new ChangesSinceDecision(decided.Number, open.Number, decided.Tier, open.Tier, [.. RevisionComparison.Of((old, was), (current, isNow), GateCatalogue.Intake).Changes
            .Select(c => new ChangedAnswer(c.Question.Text, Say(old.Find(c.Question.Id), c.Before, names), Say(current.Find(c.Question.Id), c.After, names)))]);
    }

    private static string? Say(Question? question, AnswerValue? answer, IReadOnlyDictionary<string, string> names) =>
        answer is null ? null
        : question is { HasChoices: true } ? question.Label(answer)
        : string.Join(", ", answer.Items.Select(i => names.GetValueOrDefault(i, i)));
}
