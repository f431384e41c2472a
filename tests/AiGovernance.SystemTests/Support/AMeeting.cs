using AiGovernance.Access;
using AiGovernance.Committee;
using AiGovernance.Committee.Ballots;
using AiGovernance.Committee.Meetings;
using AiGovernance.Committee.Seats;
using AiGovernance.Data;
using AiGovernance.UseCases;
using AiGovernance.Workflows;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.SystemTests.Support;

/// <summary>A committee of four in session, with the ballot on one case open.</summary>
internal static class AMeeting
{
    /// <summary>Three of four proceed, all with conditions because a gate attaches one: approved with conditions.</summary>
    public static readonly IReadOnlyList<(string Name, Choice Choice)> Votes =
    [
        (Cast.Chair, Choice.ApproveWithConditions), (Cast.Deputy, Choice.ApproveWithConditions), (Cast.Engineer, Choice.ApproveWithConditions), (Cast.Product, Choice.Reject),
    ];

    public static string WhyOf(string name) => $"{name} has read it";

    /// <returns>The ballot, and how far the committee's clock is ahead: it meets in the future.</returns>
    public static async Task<(BallotId Ballot, TimeSpan Ahead)> AtTheBallot(Place today)
    {
        await Cast.Enter(today);
        var useCase = await Waiting(today);
        await SitDown(today);
        var (office, chair) = (await Cast.Find(today, Cast.Office), await Cast.Find(today, Cast.Chair));
        var meeting = await Next(today);
        await today.Do<PutOnAgenda>(office, h => h.Handle(useCase, meeting.Id));

        var ahead = meeting.StartsAt - TimeProvider.System.GetUtcNow().UtcDateTime;
        await using var then = Place.Open(today.Folder, ahead);
        await then.As(null, (WorkRound round) => round.Run());
        await then.Do<StartMeeting>(chair, h => h.Handle(meeting.Id));
        foreach (var name in new[] { Cast.Deputy, Cast.Engineer, Cast.Product })
        {
            var member = await Cast.Find(then, name);
            await then.Do<RecordArrival>(member, h => h.Handle(meeting.Id, member));
        }
        await using var db = then.Db();
        var item = await db.AgendaItems.Where(i => i.UseCaseId == useCase).Select(i => i.Id).SingleAsync();
        await then.Do<OpenItem>(chair, h => h.Handle(item));
        return (await then.Do<OpenBallot, BallotId>(chair, h => h.Handle(item)), ahead);
    }

    /// <summary>A case whose reviews are in: how they came in is not what these tests are about.</summary>
    private static async Task<UseCaseId> Waiting(Place place)
    {
        var id = (await Cast.Submit(place)).Id;
        foreach (var name in new[] { Cast.Sponsor, Cast.Owner })
        {
            var person = await Cast.Find(place, name);
            await place.Do<AcceptPart>(person, h => h.Handle(id));
        }
        await place.Do<Database>(null, database => database.Write(place, async db =>
            (await db.UseCases.ForChange(Actor.System(ActSource.Job)).SingleAsync(u => u.Id == id)).AwaitDecision(TimeProvider.System.GetUtcNow().UtcDateTime)));
        return id;
    }

    private static async Task SitDown(Place place)
    {
        var (chair, deputy, engineer, product) = (await Cast.Find(place, Cast.Chair), await Cast.Find(place, Cast.Deputy), await Cast.Find(place, Cast.Engineer), await Cast.Find(place, Cast.Product));
        await place.Do<SetUpCommittee>(null, h => h.Handle(new NewCommittee(
            [new([CommitteeFunction.Legal], chair), new([CommitteeFunction.Security], deputy), new([CommitteeFunction.Engineering], engineer), new([CommitteeFunction.Product], product)], chair, deputy)));
        await place.Do<PlanMeetings>(null, h => h.Handle(new MeetingSeries(WeekOfMonth.Second, DayOfWeek.Tuesday, new TimeOnly(14, 0), "Europe/Berlin")));
    }

    private static async Task<Meeting> Next(Place place)
    {
        await using var db = place.Db();
        return await db.Meetings.AsNoTracking().Where(m => m.State == MeetingState.Planned).OrderBy(m => m.StartsAt).FirstAsync();
    }
}
