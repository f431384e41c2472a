using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Reviews.Lifts;
using AiGovernance.Tests.Support;
using AiGovernance.UseCases;
using AiGovernance.UseCases.Lifts;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace AiGovernance.Tests.Reviews.Lifts;

/// <summary>Gates that Legal sets aside, and how.</summary>
internal static class ALift
{
    public static LiftTerms Exception(string condition = "b", bool profiles = false, string reason = "It only improves a finished text") => new(LiftRules.HighRisk, condition, profiles, reason);

    public static LiftTerms NotForbidden(string reason = "Only arrears count, and no conduct elsewhere") => new(LiftRules.Forbidden, "", false, reason);

    /// <summary>In review, and Legal has claimed theirs: from then on they read the case.</summary>
    public static async Task<UseCase> WithLegal(TestPortal portal, UseCase submitted)
    {
        Assert.Null((await AReview.Send(portal, submitted)).Refusal);
        await portal.Work();
        await AReview.Claim(portal, await AReview.Read(portal, submitted, Discipline.Legal));
        return await Cases.Read(portal, submitted.Id);
    }

    public static async Task<UseCase> WithLegal(TestPortal portal, string example = Cases.High) => await WithLegal(portal, await Cases.Submitted(portal, example));

    public static Task<Result> Lift(TestPortal portal, UseCase useCase, LiftTerms terms, Part? by = null) =>
        portal.In(by ?? Part.Legal, (LiftGate h) => h.Handle(useCase.Id, useCase.Revisions[^1].Version, terms));

    /// <summary>A forbidden practice that Legal says is none.</summary>
    public static async Task<GateLift> Proposed(TestPortal portal)
    {
        var useCase = await WithLegal(portal, Cases.Prohibited);
        Assert.Null((await Lift(portal, useCase, NotForbidden())).Refusal);
        await using var db = portal.Db();
        return await db.GateLifts.AsNoTracking().SingleAsync();
    }
}
