using AiGovernance.Committee;
using AiGovernance.Committee.Ballots;
using AiGovernance.Committee.Boundaries;
using AiGovernance.Committee.Calendar;
using AiGovernance.Committee.Meetings;
using AiGovernance.Committee.Seats;
using AiGovernance.Committee.Setup;
using AiGovernance.Reviews;
using AiGovernance.RiskScoring;
using AiGovernance.Tests.Architecture;
using AiGovernance.Tests.Committee.Boundaries;
using AiGovernance.Tests.Reviews;
using AiGovernance.Tests.Support;
using AiGovernance.Workflows;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace AiGovernance.Tests.Committee;

public class CommitteeMatrix : IActionRows
{
    private static readonly Part[] Seated = [Part.Chair, Part.Deputy, Part.Member, Part.SecondMember, Part.Alternate];
    private static readonly Part[] Readers = [.. Seated, Part.Governance, Part.Compliance, Part.Executive, Part.Auditor];
    private static readonly Part[] Proposers = [.. Seated, Part.Governance];
    private static readonly Part[] Planners = [Part.Governance, Part.Chair, Part.Deputy, Part.System];
    private static readonly Part[] Appointers = [Part.Governance, Part.Executive, Part.System];

    public IEnumerable<ActionRow> Rows() => [.. SeatRows(), .. MeetingRows(), .. ItemRows(), .. BallotRows(), .. BoundaryRows(), .. ReadRows()];

    private static IEnumerable<ActionRow> SeatRows() =>
    [
        Row.Of<SetUpCommittee>().Act(h => h.Handle(ASession.Founders())).May(Appointers),
        Row.Of<AppointSeat>().Given(SetUp).Act((h, next) => h.Handle(new Appointment(1, SeatPlace.Alternate, People.Of(Part.Stranger), DateOnly.FromDateTime(TestClock.Start)))).May(Appointers),
        Row.Of<AddSeat>().Given(SetUp).Act((h, _) => h.Handle(new NewSeat([CommitteeFunction.Risk], People.Of(Part.Stranger)))).May(Appointers),
        Row.Of<NameChair>().Given(SetUp).Act((h, _) => h.Handle(People.Of(Part.Deputy), People.Of(Part.Chair))).May(Appointers),
    ];

    private static IEnumerable<ActionRow> MeetingRows() =>
    [
        Row.Of<PlanMeetings>().Given(Unplanned).Act((h, _) => h.Handle(ASession.Series)).May(Planners),
        Row.Of<MoveMeeting>().Given(SetUp).Act((h, next) => h.Handle(next.Id, next.On.AddDays(1), "Room taken")).May(Planners),
        Row.Of<SkipMeeting>().Given(SetUp).Act((h, next) => h.Handle(next.Id, "Holidays")).May(Planners),
        Row.Of<PutOnAgenda>().Given(Waiting).Act((h, s) => h.Handle(s.Case, s.Next.Id)).May(Planners),
        Row.Of<RateItem>().Given(Raised).Act((h, s) => h.Handle(Delivered(ReviewSignals.Rated.Kind, s.UseCase.Value))).May(Part.System),
        Row.Of<FillAgenda>().Given(Waiting).Act((h, s) => h.Handle(Delivered(CommitteeSignals.MeetingsPlanned.Kind, s.Next.Id.Value), default)).May(Part.System),
        Row.Of<CloseAgenda>().Given(AgendaDue).Act((h, next) => h.Handle(Delivered(CommitteeDues.CloseAgenda.Kind, next.Id.Value), default)).May(Part.System),
        Row.Of<PlanAhead>().Given(MonthLater).Act((h, next) => h.Handle(Delivered(CommitteeDues.PlanAhead.Kind, CommitteeSettings.Only), default)).May(Part.System),
        Row.Of<StartMeeting>().Given(AgendaClosed).Act((h, next) => h.Handle(next.Id)).May(Part.Chair, Part.Deputy),
        Row.Of<RecordArrival>("of oneself").Given(p => ASession.Started(p)).Act((h, s, part) => h.Handle(s.Meeting, part.Id ?? People.Of(Part.Member)))
            .May(Part.Deputy, Part.Member, Part.SecondMember, Part.Alternate).Hears(CommitteeRefusals.PresentAlready, Part.Chair),
        Row.Of<RecordArrival>("of somebody else").Given(p => ASession.Started(p)).Act((h, s) => h.Handle(s.Meeting, People.Of(Part.Member))).May(Part.Member, Part.Chair, Part.Deputy, Part.Governance),
        Row.Of<RecordDeparture>().Given(p => ASession.AtTheItem(p)).Act((h, s) => h.Handle(s.Meeting, People.Of(Part.Member))).May(Part.Member, Part.Chair, Part.Deputy, Part.Governance),
        Row.Of<CloseMeeting>().Given(p => ASession.Started(p)).Act((h, s) => h.Handle(s.Meeting)).May(Part.Chair).Hears(CommitteeRefusals.NotActingChair, Part.Deputy, Part.Governance),
        Row.Of<ApproveMinutes>().Given(Ended).Act((h, s) => h.Handle(s.Meeting, "All is well")).May(Part.Chair, Part.Deputy),
    ];

    private static IEnumerable<ActionRow> ItemRows() =>
    [
        Row.Of<OpenItem>().Given(p => ASession.Started(p)).Act((h, s) => h.Handle(s.Item)).May(Part.Chair).Hears(CommitteeRefusals.NotActingChair, Part.Deputy),
        Row.Of<DeclareConflict>().Given(p => ASession.AtTheItem(p)).Act((h, s) => h.Handle(s.Item, "My brother sells it")).May(Seated),
        Row.Of<WithdrawConflict>().Given(Declared).Act((h, s) => h.Handle(s.Session.Item, s.Conflict, "He no longer does")).May(Part.Member),
        Row.Of<RuleOnConflict>().Given(Declared).Act((h, s) => h.Handle(s.Session.Item, s.Conflict, false, "Too far away")).May(Part.Chair).Hears(CommitteeRefusals.NotActingChair, Part.Deputy),
        Row.Of<ProposeCondition>().Given(p => ASession.AtTheItem(p)).Act((h, s) => h.Handle(s.Item, new NewCondition("A log", "the log"))).May(ASession.Four).Hears(CommitteeRefusals.NotPresent, Part.Alternate),
        Row.Of<DropCondition>().Given(Proposed).Act((h, s) => h.Handle(s.Session.Item, s.Condition)).May(Part.Chair, Part.Member)
            .Hears(CommitteeRefusals.NotYourCondition, Part.Deputy, Part.SecondMember, Part.Alternate),
        Row.Of<CarryOver>().Given(p => ASession.AtTheItem(p)).Act((h, s) => h.Handle(s.Item, "Too late today")).May(Part.Chair).Hears(CommitteeRefusals.NotActingChair, Part.Deputy, Part.Governance),
    ];

    private static IEnumerable<ActionRow> BallotRows() =>
    [
        Row.Of<OpenBallot>().Given(p => ASession.AtTheItem(p)).Act((h, s) => h.Handle(s.Item)).May(Part.Chair).Hears(CommitteeRefusals.NotActingChair, Part.Deputy),
        Row.Of<CastVote>().Given(p => ASession.AtTheBallot(p)).Act((h, s) => h.Handle(s.Ballot, Choice.Defer, "More tests")).May(ASession.Four).Hears(CommitteeRefusals.NotPresent, Part.Alternate),
        Row.Of<VoidBallot>().Given(p => ASession.AtTheBallot(p)).Act((h, s) => h.Handle(s.Ballot, "One more condition")).May(Part.Chair).Hears(CommitteeRefusals.NotActingChair, Part.Deputy),
        Row.Of<CloseBallot>().Given(p => ASession.AtTheBallot(p)).Act((h, s) => h.Handle(s.Ballot)).May(Part.Chair).Hears(CommitteeRefusals.NotActingChair, Part.Deputy),
    ];

    private static IEnumerable<ActionRow> BoundaryRows() =>
    [
        Row.Of<ListBoundaries>().Act(h => h.Handle()).MayAllSignedIn(Part.System),
        Row.Of<ReadBoundaryRules>().Act(h => h.Handle()).MayAllSignedIn(Part.System),
        Row.Of<PreviewBoundary>().Given(SetUp).Act((h, _) => h.Handle(ABoundary.Hiring.Tests)).May(Proposers),
        Row.Of<ProposeBoundary>().Given(SetUp).Act((h, _) => h.Handle(ABoundary.Hiring)).May(Proposers),
        Row.Of<BeginBoundary>().Given(ABoundary.AboutToBegin).Act((h, s) => h.Handle(Delivered(CommitteeDues.BoundaryBegins.Kind, s.Boundary))).May(Part.System),
        Row.Of<TellReviewOverdue>().Given(ABoundary.Unanswered).Act((h, review) => h.Handle(Delivered(CommitteeDues.BoundaryReviewOverdue.Kind, review)))
            .May(Part.System),
    ];

    private static IEnumerable<ActionRow> ReadRows() =>
    [
        Row.Of<FindCommittee>().Given(p => ASession.AtTheBallot(p)).Act((h, _) => h.Handle()).May(Readers),
        Row.Of<FindSetup>().Given(SetUp).Act((h, _) => h.Handle()).May(Readers),
        Row.Of<ReadCalendar>().Given(SetUp).Act((h, _) => h.Handle(new Uri("https://portal.example"))).May(Readers),
        Row.Of<FindMeeting>().Given(BetweenVotes).Act(async (h, before) => await h.Handle(before.Id) is { Succeeded: false } no ? no : await h.Handle(before.Id, null, before)).May(Readers),
        Row.Of<ReadMinutes>().Given(Ended).Act((h, s) => h.Handle(s.Meeting)).May(Readers),
        Row.Of<FindCaseBallots>().Given(Ended).Act((h, s) => h.Handle(s.UseCase))
            .May([.. Readers, Part.Submitter, Part.Sponsor, Part.Owner, Part.Colleague, Part.UnitLead, Part.System]),
    ];

    /// <summary>The room as it was before the last vote.</summary>
    private static async Task<MeetingDetails> BetweenVotes(TestPortal portal)
    {
        var (session, ballot) = await ASession.AtTheBallot(portal);
        var before = (await portal.In(Part.Deputy, (FindMeeting h) => h.Handle(session.Meeting))).Value!;
        ASession.Ok(await session.Vote(ballot, Part.Member, Choice.Abstain, null));
        return before;
    }

    private static async Task<ASession> Raised(TestPortal portal)
    {
        var session = await ASession.Started(portal);
        Assert.Null((await AnOverride.Raise(portal, await Cases.Read(portal, session.UseCase), RiskTier.Critical)).Refusal);
        return session;
    }

    private static Delivery Delivered(string kind, Guid subject) => new(Guid.CreateVersion7(), kind, subject, TestClock.Start);

    private static async Task<bool> Unplanned(TestPortal portal)
    {
        ASession.Ok(await portal.In(Part.Governance, (SetUpCommittee h) => h.Handle(ASession.Founders())));
        return true;
    }

    private static async Task<Meeting> SetUp(TestPortal portal)
    {
        await ASession.SetUp(portal);
        return await ASession.Next(portal);
    }

    private static async Task<(AiGovernance.UseCases.UseCaseId Case, Meeting Next)> Waiting(TestPortal portal)
    {
        var next = await SetUp(portal);
        return (await ASession.Waiting(portal), next);
    }

    private static async Task<Meeting> AgendaDue(TestPortal portal)
    {
        var next = await SetUp(portal);
        portal.Clock.Advance(next.AgendaClosesAt - portal.Clock.Now);
        return next;
    }

    private static async Task<Meeting> MonthLater(TestPortal portal)
    {
        var next = await SetUp(portal);
        portal.Clock.Advance(TimeSpan.FromDays(40));
        return next;
    }

    private static async Task<Meeting> AgendaClosed(TestPortal portal)
    {
        var next = await SetUp(portal);
        await ASession.To(portal, next.StartsAt);
        return next;
    }

    private static async Task<(ASession Session, Guid Conflict)> Declared(TestPortal portal)
    {
        var session = await ASession.AtTheItem(portal);
        ASession.Ok(await portal.In(Part.Member, (DeclareConflict h) => h.Handle(session.Item, "My brother sells it")));
        await using var db = portal.Db();
        return (session, await db.AgendaItems.SelectMany(i => i.Conflicts).Select(c => c.Id).SingleAsync());
    }

    private static async Task<(ASession Session, Guid Condition)> Proposed(TestPortal portal)
    {
        var session = await ASession.AtTheItem(portal);
        ASession.Ok(await portal.In(Part.Member, (ProposeCondition h) => h.Handle(session.Item, new("A log", "the log"))));
        await using var db = portal.Db();
        return (session, await db.AgendaItems.SelectMany(i => i.Conditions).Select(c => c.Id).SingleAsync());
    }

    private static async Task<ASession> Ended(TestPortal portal)
    {
        var (session, ballot) = await ASession.AtTheBallot(portal);
        foreach (var part in ASession.Four) ASession.Ok(await session.Vote(ballot, part, Choice.Defer));
        Xunit.Assert.Null((await session.Close(ballot)).Refusal);
        ASession.Ok(await portal.In(Part.Chair, (CloseMeeting h) => h.Handle(session.Meeting)));
        return session;
    }
}
