using AiGovernance.Common;
using AiGovernance.Reviews.Assessments;
using AiGovernance.Tests.Support;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace AiGovernance.Tests.Reviews;

/// <summary>Assessment records through the real actions.</summary>
internal static class AnAssessment
{
    public static AssessmentTerms Terms(this TestPortal portal, AssessmentKind kind, AssessmentResult result = AssessmentResult.Passed, DateOnly? end = null) =>
        new(kind, DateOnly.FromDateTime(portal.Clock.Now), "Harbour Security", result, "Nothing got through.", "HS-1", end);

    public static Task<Result> Record(TestPortal portal, UseCaseId id, AssessmentTerms terms, Part? by = null) => portal.In(by ?? Part.Owner, (RecordAssessment h) => h.Handle(id, terms));

    public static Task<Result> Answer(TestPortal portal, Guid id, bool approved = true, Part? by = null, string reason = "Read in full") => portal.In(by ?? Part.Governance, (AnswerAssessment h) => h.Handle(id, approved, reason));

    public static async Task<Guid> Recorded(TestPortal portal, UseCaseId id, AssessmentKind kind = AssessmentKind.RedTeam)
    {
        Assert.Null((await Record(portal, id, portal.Terms(kind))).Refusal);
        await using var db = portal.Db();
        return await db.AssessmentRecords.Where(r => r.UseCaseId == id).OrderByDescending(r => r.Id).Select(r => r.Id).FirstAsync();
    }

    /// <summary>Recorded by the owner, approved by the office.</summary>
    public static async Task Approved(TestPortal portal, UseCaseId id, params AssessmentKind[] kinds)
    {
        foreach (var kind in kinds) Assert.Null((await Answer(portal, await Recorded(portal, id, kind))).Refusal);
    }
}
