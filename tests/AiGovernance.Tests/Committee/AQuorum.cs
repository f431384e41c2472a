using AiGovernance.Access;
using AiGovernance.Committee.Ballots;
using AiGovernance.Committee.Meetings;
using AiGovernance.Committee.Seats;
using AiGovernance.Tests.Support;
using Microsoft.EntityFrameworkCore;
using static AiGovernance.Tests.Committee.ASession;

namespace AiGovernance.Tests.Committee;

/// <summary>Sessions in which too few may vote, through the real actions.</summary>
internal static class AQuorum
{
    /// <summary>Security and Engineering are recused: two of four are left, and three are needed.</summary>
    public static async Task<ASession> LostToRecusals(TestPortal portal, Part? pool = null)
    {
        if (pool is not null) await SetUpWithPool(portal, pool);
        var session = pool is not null ? await Going(portal) : await AtTheItem(portal);
        foreach (var part in new[] { Part.Deputy, Part.Member })
            Ok(await portal.In(part, (DeclareConflict h) => h.Handle(session.Item, "I helped to build it", null)));
        return session;
    }

    /// <summary>Seat 3 is the alternate's of seat 4 for this item, who is there.</summary>
    public static async Task<(ASession Session, Guid Substitute)> Saved(TestPortal portal)
    {
        var session = await LostToRecusals(portal);
        Ok(await session.Arrive(Part.Alternate));
        Ok(await portal.In(Part.Chair, (AiGovernance.Committee.Substitutes.SeatSubstitute h) => h.Handle(session.Item, 3, People.Of(Part.Alternate), "Knows the system")));
        await using var db = portal.Db();
        return (session, await db.AgendaItems.SelectMany(i => i.Substitutes).Select(s => s.Id).SingleAsync());
    }

    /// <summary>Carried over in two meetings because only the chair came; it stands on the agenda of the third.</summary>
    public static async Task<ASession> LackedTwice(TestPortal portal)
    {
        var session = await Started(portal);
        for (var time = 0; ; time++)
        {
            Ok(await portal.In(Part.Chair, (CarryOver h) => h.Handle(session.Item, "Nobody came")));
            Ok(await portal.In(Part.Chair, (CloseMeeting h) => h.Handle(session.Meeting)));
            await To(portal, portal.Clock.Now);
            session = await NextOf(session);
            if (time == 1) return session;
            await using var db = portal.Db();
            await To(portal, await db.Meetings.Where(m => m.Id == session.Meeting).Select(m => m.StartsAt).SingleAsync());
            Ok(await portal.In(Part.Chair, (StartMeeting h) => h.Handle(session.Meeting)));
        }
    }

    public static async Task SetUpWithPool(TestPortal portal, Part part)
    {
        await SetUp(portal);
        Ok(await portal.In(Part.Governance, (AddToPool h) => h.Handle(People.Of(part), DateOnly.FromDateTime(portal.Clock.Now))));
    }

    private static async Task<ASession> Going(TestPortal portal)
    {
        var useCase = await Waiting(portal);
        var meeting = await Next(portal);
        Ok(await portal.In(Part.Governance, (PutOnAgenda h) => h.Handle(useCase, meeting.Id)));
        await To(portal, meeting.StartsAt);
        Ok(await portal.In(Part.Chair, (StartMeeting h) => h.Handle(meeting.Id)));
        await using var db = portal.Db();
        var session = new ASession(portal, meeting.Id, useCase, await db.AgendaItems.Select(i => i.Id).SingleAsync());
        foreach (var part in Four.Skip(1)) Ok(await session.Arrive(part));
        Ok(await portal.In(Part.Chair, (OpenItem h) => h.Handle(session.Item)));
        return session;
    }

    private static async Task<ASession> NextOf(ASession session)
    {
        await using var db = session.Portal.Db();
        var item = await db.AgendaItems.AsNoTracking().SingleAsync(i => i.UseCaseId == session.UseCase && i.State == ItemState.Queued);
        return new(session.Portal, item.MeetingId, session.UseCase, item.Id);
    }
}
