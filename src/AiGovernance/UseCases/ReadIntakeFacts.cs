using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Organisation;
using AiGovernance.Questionnaires;
using AiGovernance.RiskScoring.Boundaries;

namespace AiGovernance.UseCases;

/// <summary>What the portal knows beside the answers: facts for the gates, and what the committee ruled out (CM-11).</summary>
public sealed record IntakeRecords(IReadOnlyDictionary<string, string> Facts, IReadOnlyList<BoundaryRule> Boundaries);

/// <summary>What the portal's records say to the gates for the answers of a draft, so that the page can score while the person types.</summary>
public sealed class ReadIntakeFacts(Database database, AccessCheck access, OrganisationProfile organisation, TimeProvider clock)
{
    public Task<Result<IntakeRecords>> Handle(Answers answers, CancellationToken ct = default) => database.Read<IntakeRecords>(this, async db =>
    {
        if (!access.Allows(UseCasePermissions.Register)) return Refusal.Forbidden;
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        var facts = await IntakeFacts.Of(db, answers, organisation, today, ct);
        // Before the question was reached the rules about products depend on an answer to come, like those of any other question.
        return new IntakeRecords(IntakeFacts.SaysWhoseModel(answers) ? facts : facts.Where(f => f.Key != IntakeFacts.ProductResult).ToDictionary(), await db.BoundariesOn(today, ct));
    }, ct);
}
