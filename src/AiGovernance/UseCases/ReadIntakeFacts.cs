using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Organisation;
using AiGovernance.Questionnaires;

namespace AiGovernance.UseCases;

/// <summary>What the portal's records say to the gates for the answers of a draft, so that the page can score while the person types.</summary>
public sealed class ReadIntakeFacts(Database database, AccessCheck access, OrganisationProfile organisation, TimeProvider clock)
{
    public Task<Result<IReadOnlyDictionary<string, string>>> Handle(Answers answers, CancellationToken ct = default) => database.Read<IReadOnlyDictionary<string, string>>(this, async db =>
    {
        if (!access.Allows(UseCasePermissions.Register)) return Refusal.Forbidden;
        var facts = await IntakeFacts.Of(db, answers, organisation, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime), ct);
        // Before the question was reached the rules about products depend on an answer to come, like those of any other question.
        return Result.Of(IntakeFacts.SaysWhoseModel(answers) ? facts : facts.Where(f => f.Key != IntakeFacts.ProductResult).ToDictionary());
    }, ct);
}
