using AiGovernance.Committee;
using AiGovernance.Committee.Ballots;
using AiGovernance.Committee.Meetings;
using AiGovernance.Committee.Papers;
using AiGovernance.Common;
using AiGovernance.Documents;
using AiGovernance.Reports;
using AiGovernance.Reports.DueDiligence;
using AiGovernance.Reports.Executive;
using AiGovernance.Reports.Portfolio;
using AiGovernance.Tests.Committee;
using AiGovernance.Tests.Dashboard;
using AiGovernance.Tests.Support;
using AiGovernance.Tests.Vendors;
using Xunit;

namespace AiGovernance.Tests.Reports;

/// <summary>One document of each of the seven kinds (rules, section 11).</summary>
internal static class EveryKind
{
    private const string Minutes = "minutes", Packet = "packet";

    public static TheoryData<string> All => [IssueUseCaseReport.Kind, IssueDecisionLetter.Kind, IssuePortfolioReport.Kind, IssueExecutiveReport.Kind, IssueVendorReport.Kind, Minutes, Packet];

    public static async Task<IssuedContent> Issue(TestPortal portal, string kind)
    {
        var issued = kind switch
        {
            IssueExecutiveReport.Kind => await OfRegister(portal, (IssueExecutiveReport h) => h.Handle()),
            IssuePortfolioReport.Kind => await OfRegister(portal, (IssuePortfolioReport h) => h.Handle(null)),
            IssueVendorReport.Kind => await OfVendor(portal),
            Minutes or Packet => await OfMeeting(portal, kind),
            _ => await OfCase(portal, kind),
        };
        Assert.Null(issued.Refusal);
        return issued.Value!;
    }

    private static async Task<Result<IssuedContent>> OfRegister<TAction>(TestPortal portal, Func<TAction, Task<Result<IssuedContent>>> issue) where TAction : notnull
    {
        await ARegister.Of(portal, 60, 31);
        return await portal.In(Part.Compliance, issue);
    }

    private static async Task<Result<IssuedContent>> OfVendor(TestPortal portal)
    {
        var vendor = await AVendor.Proposed(portal);
        return await portal.In(Part.Compliance, (IssueVendorReport h) => h.Handle(vendor.Assessment));
    }

    private static async Task<Result<IssuedContent>> OfCase(TestPortal portal, string kind)
    {
        var useCase = await Decided.WithConditions(portal);
        return kind == IssueDecisionLetter.Kind ? await portal.In(Part.Compliance, (IssueDecisionLetter h) => h.Handle(useCase.Reference)) : await portal.In(Part.Compliance, (IssueUseCaseReport h) => h.Handle(useCase.Reference));
    }

    private static async Task<Result<IssuedContent>> OfMeeting(TestPortal portal, string kind)
    {
        var (session, ballot) = await ASession.AtTheBallot(portal);
        if (kind == Packet) return await portal.In(Part.Chair, (OpenPacket h) => h.Handle(session.Meeting));
        foreach (var part in ASession.Four) Assert.Null((await session.Vote(ballot, part, Choice.Reject, "Not safe")).Refusal);
        Assert.Null((await session.Close(ballot)).Refusal);
        Assert.Null((await portal.In(Part.Chair, (CloseMeeting h) => h.Handle(session.Meeting))).Refusal);
        Assert.Null((await portal.In(Part.Chair, (ApproveMinutes h) => h.Handle(session.Meeting, "A long day"))).Refusal);
        return await portal.In(Part.Auditor, (IssueMinutes h) => h.Handle(session.Meeting));
    }
}
