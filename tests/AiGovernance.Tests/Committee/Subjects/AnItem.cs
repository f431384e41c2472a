using AiGovernance.Committee;
using AiGovernance.Committee.Ballots;
using AiGovernance.Committee.Meetings;
using AiGovernance.Tests.Approvals;
using AiGovernance.Tests.Reviews;
using AiGovernance.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;
using static AiGovernance.Tests.Committee.ASession;

namespace AiGovernance.Tests.Committee.Subjects;

/// <summary>Something that is no use case, brought before the committee by the portal itself.</summary>
internal static class AnItem
{
    /// <summary>What waited came on the agenda; the meeting is in session and has turned to it.</summary>
    public static async Task<ASession> Opened(TestPortal portal, Guid subject)
    {
        await portal.Work();
        await using var db = portal.Db();
        var item = await db.AgendaItems.AsNoTracking().SingleAsync(i => i.SubjectId == subject && i.State == ItemState.Queued);
        var meeting = await db.Meetings.AsNoTracking().SingleAsync(m => m.Id == item.MeetingId);
        await To(portal, meeting.StartsAt);
        Ok(await portal.In(Part.Chair, (StartMeeting h) => h.Handle(meeting.Id)));
        var session = new ASession(portal, meeting.Id, item.UseCaseId ?? default, item.Id);
        foreach (var part in Four.Skip(1)) Ok(await session.Arrive(part));
        Ok(await portal.In(Part.Chair, (OpenItem h) => h.Handle(item.Id)));
        return session;
    }

    /// <summary>Opens the ballot, lets these four vote alike and closes it.</summary>
    public static async Task Decided(this ASession session, Choice choice)
    {
        var ballot = await session.OpenBallot();
        foreach (var part in Four) Ok(await session.Vote(ballot, part, choice));
        Assert.Null((await session.Close(ballot, "in case of half")).Refusal);
    }

    public static async Task<AgendaItem> Read(this ASession session)
    {
        await using var db = session.Portal.Db();
        return await db.AgendaItems.AsNoTracking().Include(i => i.Conflicts).SingleAsync(i => i.Id == session.Item);
    }

    public static async Task<MeetingDetails> Room(this ASession session, Part part)
    {
        var read = await session.Portal.In(part, (FindMeeting h) => h.Handle(session.Meeting, session.Item));
        Assert.Null(read.Refusal);
        return read.Value!;
    }
}
