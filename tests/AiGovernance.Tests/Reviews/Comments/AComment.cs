using AiGovernance.Access;
using AiGovernance.Reviews.Comments;
using AiGovernance.Tests.Committee;
using AiGovernance.Tests.Support;
using AiGovernance.UseCases;
using Xunit;

namespace AiGovernance.Tests.Reviews.Comments;

/// <summary>Cases that are talked about.</summary>
internal static class AComment
{
    /// <summary>A High case with a committee and a Legal reviewer: they and who belongs to the case read it (PP-1).</summary>
    public static readonly Part[] Readers =
    [
        Part.Submitter, Part.Sponsor, Part.Owner, Part.Colleague, Part.UnitLead, Part.Governance, Part.Compliance, Part.Executive, Part.Auditor,
        Part.Legal, Part.Chair, Part.Deputy, Part.Member, Part.SecondMember, Part.Alternate,
    ];

    public static async Task<UseCaseId> CaseWithAdvice(TestPortal portal)
    {
        await ASession.SetUp(portal);
        return (await AReview.Claimed(portal, Discipline.Legal)).UseCaseId;
    }

    public static async Task<Guid> Written(TestPortal portal, UseCaseId useCase, Part by, string text, params Part[] mentioned)
    {
        var written = await portal.In(by, (WriteComment h) => h.Handle(useCase, text, [.. mentioned.Select(m => m.Id!.Value)]));
        Assert.Null(written.Refusal);
        return written.Value;
    }
}
