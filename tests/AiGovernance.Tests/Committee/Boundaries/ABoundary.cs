using AiGovernance.Committee;
using AiGovernance.Committee.Boundaries;
using AiGovernance.RiskScoring.Boundaries;
using AiGovernance.Tests.Approvals;
using AiGovernance.Tests.Support;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace AiGovernance.Tests.Committee.Boundaries;

/// <summary>Boundaries on the record, proposed and adopted by a ballot or as if by one.</summary>
internal static class ABoundary
{
    /// <summary>No case of the tests is about hiring.</summary>
    public static BoundaryTerms Hiring => Terms("No AI sorts people who apply for a job.", new BoundaryTest("regulated", ["hiring"]));

    /// <summary>Touches <see cref="AnApproval.Plain"/>: it runs on our own machines.</summary>
    public static BoundaryTerms Touching => Terms("No AI runs here until the hall is cooled.", new BoundaryTest(IntakeAnswers.RunsWhere, [IntakeValue(IntakeAnswers.RunsWhere)]));

    public static BoundaryTerms Terms(string wording, params BoundaryTest[] tests) =>
        new(BoundaryStep.RuleOut, null, wording, tests, DateOnly.FromDateTime(TestClock.Start), null, "It went wrong elsewhere");

    public static async Task<Guid> Proposed(TestPortal portal, BoundaryTerms? terms = null, Part? by = null)
    {
        var proposed = await portal.In(by ?? Part.Governance, (ProposeBoundary h) => h.Handle(terms ?? Hiring));
        Assert.Null(proposed.Refusal);
        return proposed.Value;
    }

    /// <summary>Adopted now, as if by a ballot.</summary>
    public static async Task<Guid> Adopted(TestPortal portal, BoundaryTerms? terms = null)
    {
        var id = await Proposed(portal, terms);
        ASession.Ok(await portal.Write(async db => ASession.Ok((await db.Boundaries.SingleAsync(b => b.Id == id)).Adopt(null, portal.Clock.Now))));
        return id;
    }

    /// <summary>In force from today, and an approved case that it touches.</summary>
    public static async Task<(Guid Boundary, UseCase Case)> AboutToBegin(TestPortal portal)
    {
        var useCase = await AnApproval.Decided(portal);
        return (await Adopted(portal, Touching), useCase);
    }

    /// <summary>The date has passed by which a touched case was to be answered.</summary>
    public static async Task<Guid> Unanswered(TestPortal portal)
    {
        var (boundary, _) = await AboutToBegin(portal);
        await Begin(portal, boundary);
        portal.Clock.Advance(TimeSpan.FromDays(40));
        await using var db = portal.Db();
        return await db.BoundaryReviews.Select(r => r.Id).SingleAsync();
    }

    public static async Task Begin(TestPortal portal, Guid boundary) =>
        Assert.Null((await portal.AsSystem((BeginBoundary h) => h.Handle(new(Guid.CreateVersion7(), CommitteeDues.BoundaryBegins.Kind, boundary, portal.Clock.Now)))).Refusal);

    public static async Task<Boundary> Read(TestPortal portal, Guid id)
    {
        await using var db = portal.Db();
        return await db.Boundaries.AsNoTracking().SingleAsync(b => b.Id == id);
    }

    private static string IntakeValue(string question) => AnApproval.Plain[question]!.Items[0];
}
