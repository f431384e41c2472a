using AiGovernance.Approvals.Deferrals;
using AiGovernance.Committee;
using AiGovernance.Tests.Committee;
using AiGovernance.Tests.Committee.Subjects;
using AiGovernance.Tests.Support;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace AiGovernance.Tests.Approvals.Deferrals;

/// <summary>A High case that the committee deferred, once or twice, through the real actions.</summary>
internal static class ADeferral
{
    public static async Task<UseCaseId> Once(TestPortal portal)
    {
        var (session, ballot) = await ASession.AtTheBallot(portal);
        ASession.Ok(await session.Vote(ballot, Part.Chair, Choice.Defer, "The legal basis is missing."));
        ASession.Ok(await session.Vote(ballot, Part.Deputy, Choice.Defer, "Going back was never tried."));
        ASession.Ok(await session.Vote(ballot, Part.Member, Choice.ApproveWithConditions));
        ASession.Ok(await session.Vote(ballot, Part.SecondMember, Choice.Abstain, null));
        Assert.Null((await session.Close(ballot)).Refusal);
        ASession.Ok(await portal.In(Part.Chair, (AiGovernance.Committee.Meetings.CloseMeeting h) => h.Handle(session.Meeting)));
        return session.UseCase;
    }

    public static async Task<UseCaseId> Twice(TestPortal portal)
    {
        var id = await Once(portal);
        ASession.Ok(await Answer(portal, id));
        await (await AnItem.Opened(portal, id.Value)).Decided(Choice.Defer);
        return id;
    }

    public static Task<AiGovernance.Common.Result> Answer(TestPortal portal, UseCaseId id, string answer = "Here is the opinion of counsel.", Part? by = null) =>
        portal.In(by ?? Part.Submitter, (AnswerDeferral h) => h.Handle(id, answer));

    public static async Task<Deferral> Latest(TestPortal portal, UseCaseId id)
    {
        await using var db = portal.Db();
        return await db.Deferrals.AsNoTracking().Where(d => d.UseCaseId == id).OrderByDescending(d => d.Number).FirstAsync();
    }
}
