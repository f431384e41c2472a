using AiGovernance.Access;
using AiGovernance.Committee;
using AiGovernance.Committee.Ballots;
using AiGovernance.Committee.Meetings;
using AiGovernance.Committee.Seats;
using AiGovernance.Common;
using AiGovernance.Tests.Reviews;
using AiGovernance.Tests.RiskScoring;
using AiGovernance.Tests.Support;
using AiGovernance.UseCases;
using AiGovernance.Workflows;
using Microsoft.EntityFrameworkCore;
using Xunit;
using Answers = AiGovernance.Questionnaires.Answers;

namespace AiGovernance.Tests.Committee;

/// <summary>
/// A committee on the record, up to an open ballot, through the real actions. Seats: 1 Legal (Chair), 2 Security (Deputy), 3 Engineering (Member),
/// 4 Product (SecondMember, with Alternate); where asked for 5 Architecture (the reviewer of that name).
/// </summary>
internal sealed class ASession(TestPortal portal, MeetingId meeting, UseCaseId useCase, AgendaItemId item)
{
    public const string High = "IT agent that changes servers by itself";
    public const string Critical = "Automated credit denial";

    public static readonly MeetingSeries Series = new(WeekOfMonth.Second, DayOfWeek.Tuesday, new TimeOnly(14, 0), "Europe/Berlin");

    public static readonly Part[] Four = [Part.Chair, Part.Deputy, Part.Member, Part.SecondMember];
    public static readonly Part[] Five = [.. Four, Part.Architecture];

    public TestPortal Portal => portal;
    public MeetingId Meeting => meeting;
    public UseCaseId UseCase => useCase;
    public AgendaItemId Item => item;

    public static NewCommittee Founders(bool five = false) => new(
        [
            new([CommitteeFunction.Legal], People.Of(Part.Chair)),
            new([CommitteeFunction.Security], People.Of(Part.Deputy)),
            new([CommitteeFunction.Engineering], People.Of(Part.Member)),
            new([CommitteeFunction.Product], People.Of(Part.SecondMember), People.Of(Part.Alternate)),
            .. five ? new NewSeat[] { new([CommitteeFunction.Operations], People.Of(Part.Architecture)) } : [],
        ], People.Of(Part.Chair), People.Of(Part.Deputy));

    public static async Task SetUp(TestPortal portal, bool five = false)
    {
        Ok(await portal.In(Part.Governance, (SetUpCommittee h) => h.Handle(Founders(five))));
        Ok(await portal.In(Part.Governance, (PlanMeetings h) => h.Handle(Series)));
    }

    /// <summary>A case that waits for its decision, accepted by sponsor and owner.</summary>
    public static async Task<UseCaseId> Waiting(TestPortal portal, string example = High, bool accepted = true, Part? submitter = null, Part? owner = null)
    {
        var by = submitter ?? Part.Submitter;
        var begun = (await portal.In(by, (RegisterUseCase h) => h.Handle(example))).Value!.Id;
        Assert.Null((await portal.In(by, (SaveAnswers h) => h.Handle(begun, 0, AnswersOf(example, owner ?? Part.Owner)))).Refusal);
        await using var db = portal.Db();
        var draft = await db.Revisions.AsNoTracking().SingleAsync(r => r.UseCaseId == begun);
        Ok(await portal.In(by, (SubmitUseCase h) => h.Handle(begun, draft.Version)));
        foreach (var part in accepted ? new[] { Part.Sponsor, owner ?? Part.Owner } : []) Ok(await portal.In(part, (AcceptPart h) => h.Handle(begun)));
        Ok(await portal.Write(async db => Ok((await Change(db, begun)).AwaitDecision(portal.Clock.Now))));
        return begun;
    }

    public static Task<UseCase> Change(AiGovernance.Data.AppDbContext db, UseCaseId id) => db.UseCases.ForChange(Actor.System(ActSource.Job)).SingleAsync(u => u.Id == id);

    /// <summary>The next meeting, in session with one case; nobody but the chair is there.</summary>
    public static async Task<ASession> Started(TestPortal portal, string example = High, bool five = false, bool accepted = true, Part? owner = null)
    {
        await SetUp(portal, five);
        var useCase = await Waiting(portal, example, accepted, owner: owner);
        var meeting = await Next(portal);
        Ok(await portal.In(Part.Governance, (PutOnAgenda h) => h.Handle(useCase, meeting.Id)));
        await To(portal, meeting.StartsAt);
        Ok(await portal.In(Part.Chair, (StartMeeting h) => h.Handle(meeting.Id)));
        await using var db = portal.Db();
        return new(portal, meeting.Id, useCase, await db.AgendaItems.Where(i => i.UseCaseId == useCase).Select(i => i.Id).SingleAsync());
    }

    /// <summary>All seats filled, the item open.</summary>
    public static async Task<ASession> AtTheItem(TestPortal portal, string example = High, bool five = false, bool accepted = true, Part? owner = null)
    {
        var session = await Started(portal, example, five, accepted, owner);
        foreach (var part in (five ? Five : Four).Skip(1)) Ok(await session.Arrive(part));
        Ok(await portal.In(Part.Chair, (OpenItem h) => h.Handle(session.Item)));
        return session;
    }

    public static async Task<(ASession Session, BallotId Ballot)> AtTheBallot(TestPortal portal, string example = High, bool five = false)
    {
        var session = await AtTheItem(portal, example, five);
        return (session, await session.OpenBallot());
    }

    public Task<Result> Arrive(Part part) => portal.In(part, (RecordArrival h) => h.Handle(meeting, People.Of(part)));

    public Task<Result> Leave(Part part) => portal.In(part, (RecordDeparture h) => h.Handle(meeting, People.Of(part)));

    public async Task<BallotId> OpenBallot()
    {
        var opened = await portal.In(Part.Chair, (OpenBallot h) => h.Handle(item));
        Assert.Null(opened.Refusal);
        return opened.Value;
    }

    public Task<Result> Vote(BallotId ballot, Part part, Choice choice, string? why = "Because") => portal.In(part, (CastVote h) => h.Handle(ballot, choice, why));

    public Task<Result> Close(BallotId ballot, string? why = null, Part? by = null) => portal.In(by ?? Part.Chair, (CloseBallot h) => h.Handle(ballot, why));

    public static async Task<Meeting> Next(TestPortal portal)
    {
        await using var db = portal.Db();
        return await db.Meetings.AsNoTracking().Where(m => m.State == MeetingState.Planned).OrderBy(m => m.StartsAt).FirstAsync();
    }

    /// <summary>Goes on to that moment and lets the portal do what is due.</summary>
    public static Task To(TestPortal portal, DateTime at) => portal.GoOn(at);

    public static void Ok(Result result) => Assert.Null(result.Refusal);

    // The product of the examples is no record here, so the model is our own.
    private static Answers AnswersOf(string example, Part owner) => IntakeExample.Named(example).Answers
        .With(IntakeAnswers.Title, example)
        .With(IntakeAnswers.Sponsor, People.Of(Part.Sponsor).Value.ToString())
        .With(IntakeAnswers.Owner, People.Of(owner).Value.ToString())
        .With(IntakeAnswers.ModelFrom, "own")
        .Only(question => question != IntakeAnswers.Product);
}
