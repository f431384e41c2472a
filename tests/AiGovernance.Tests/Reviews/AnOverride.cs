using AiGovernance.Common;
using AiGovernance.Reviews.Overrides;
using AiGovernance.RiskScoring;
using AiGovernance.Tests.Support;
using AiGovernance.UseCases;
using AiGovernance.UseCases.Overrides;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace AiGovernance.Tests.Reviews;

/// <summary>Cases whose tier people change, and how they do it.</summary>
internal static class AnOverride
{
    /// <summary>Low by its score, and raised once: so it may be taken back by one step.</summary>
    public static async Task<UseCase> Lowerable(TestPortal portal)
    {
        var useCase = await Cases.Submitted(portal, Cases.Low);
        Assert.Null((await Raise(portal, useCase, RiskTier.Moderate)).Refusal);
        return await Cases.Read(portal, useCase.Id);
    }

    public static async Task<TierOverride> Proposed(TestPortal portal)
    {
        var useCase = await Lowerable(portal);
        Assert.Null((await Lower(portal, useCase)).Refusal);
        return await Newest(portal);
    }

    public static Task<Result> Raise(TestPortal portal, UseCase useCase, RiskTier to, Part? by = null, string reason = "new kind of use") =>
        portal.In(by ?? Part.Governance, (RaiseTier h) => h.Handle(useCase.Id, useCase.Revisions[^1].Version, to, reason));

    public static Task<Result> Lower(TestPortal portal, UseCase useCase, string reason = "never leaves the team") =>
        portal.In(Part.Governance, (ProposeLowerTier h) => h.Handle(useCase.Id, useCase.Revisions[^1].Version, reason));

    public static Task<Result> Answer(TestPortal portal, TierOverride proposal, bool agreed = true, Part? by = null, string reason = "seen in use") =>
        portal.In(by ?? Part.Compliance, (AnswerLowerTier h) => h.Handle(proposal.Id, agreed, reason));

    public static async Task<TierOverride> Newest(TestPortal portal)
    {
        await using var db = portal.Db();
        return await db.TierOverrides.AsNoTracking().OrderByDescending(o => o.Id).FirstAsync(o => o.State == OverrideState.Proposed);
    }
}
