using AiGovernance.Committee;
using AiGovernance.Committee.Ballots;
using AiGovernance.Committee.Consent;
using AiGovernance.Committee.Meetings;
using AiGovernance.Committee.Papers;
using AiGovernance.Committee.Records;
using AiGovernance.Committee.Seats;
using AiGovernance.Committee.Substitutes;
using AiGovernance.Committee.Urgent;
using AiGovernance.Committee.Wall;
using AiGovernance.Tests.Architecture;
using AiGovernance.Tests.Support;
using AiGovernance.Workflows;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Tests.Committee;

/// <summary>Who may do what with substitutes, urgent ballots, the consent agenda, papers, records and the wall.</summary>
public class TableMatrix : IActionRows
{
    private static readonly Part[] Seated = [Part.Chair, Part.Deputy, Part.Member, Part.SecondMember, Part.Alternate];
    private static readonly Part[] Readers = [.. Seated, Part.Governance, Part.Compliance, Part.Executive, Part.Auditor];
    private static readonly Part[] Planners = [Part.Governance, Part.Chair, Part.Deputy, Part.System];
    private static readonly Part[] Appointers = [Part.Governance, Part.Executive, Part.System];

    public IEnumerable<ActionRow> Rows() =>
    [
        Row.Of<AddToPool>().Given(SetUp).Act((h, _) => h.Handle(People.Of(Part.Stranger), DateOnly.FromDateTime(TestClock.Start))).May(Appointers),
        Row.Of<EndPoolTerm>().Given(Pooled).Act((h, term) => h.Handle(term)).May(Appointers),
        Row.Of<SeatSubstitute>().Given(p => AQuorum.LostToRecusals(p)).Act((h, s) => h.Handle(s.Item, 3, People.Of(Part.Alternate), "Knows it")).May(Part.Chair).Hears(CommitteeRefusals.NotActingChair, Part.Deputy),
        Row.Of<ReleaseSubstitute>().Given(AQuorum.Saved).Act((h, s) => h.Handle(s.Session.Item, s.Substitute, "Has to leave")).May(Part.Chair).Hears(CommitteeRefusals.NotActingChair, Part.Deputy),
        Row.Of<AppointSubstitute>().Given(AQuorum.LackedTwice).Act((h, s) => h.Handle(s.Item, 3, People.Of(Part.Alternate), "It has waited long")).May(Part.Executive),
        Row.Of<RemindExecutive>().Given(AQuorum.LackedTwice).Act((h, s) => h.Handle(Delivered(CommitteeDues.SubstituteMissing.Kind, s.UseCase.Value))).May(Part.System),
        Row.Of<FindSubstitutes>().Given(p => AQuorum.LostToRecusals(p)).Act((h, s) => h.Handle(s.Item)).May(Readers),
        Row.Of<OpenUrgentBallot>().Given(p => UrgentBallotTests.OnTheAgenda(p)).Act((h, s) => h.Handle(s.Item, TimeSpan.FromHours(24), "It cannot wait")).May(Part.Chair).Hears(CommitteeRefusals.NotActingChair, Part.Deputy),
        Row.Of<MoveToMeeting>().Given(UrgentBallotTests.Opened).Act((h, s) => h.Handle(s.Ballot, "We should talk")).May(Seated),
        Row.Of<CountUrgentBallot>().Given(AllVoted).Act((h, ballot) => h.Handle(ballot)).May(Part.Chair).Hears(CommitteeRefusals.NotActingChair, Part.Deputy),
        Row.Of<CloseUrgentBallot>().Given(AllVoted).Act((h, ballot) => h.Handle(Delivered(CommitteeDues.CloseUrgentBallot.Kind, ballot.Value))).May(Part.System),
        Row.Of<PutOnConsent>().Given(p => ConsentTests.OnConsent(p, 1, put: 0)).Act((h, s) => h.Handle(s.Items[0])).May(Planners),
        Row.Of<PullFromConsent>().Given(p => ConsentTests.OnConsent(p, 1)).Act((h, s) => h.Handle(s.Items[0])).May(Seated),
        Row.Of<OpenConsentVote>().Given(InSession).Act((h, meeting) => h.Handle(meeting)).May(Part.Chair).Hears(CommitteeRefusals.NotActingChair, Part.Deputy),
        Row.Of<CastConsentVote>().Given(p => ConsentTests.Voting(p, 1)).Act((h, s) => h.Handle(s.Meeting, ConsentChoice.For)).May(ASession.Four).Hears(CommitteeRefusals.NotPresent, Part.Alternate),
        Row.Of<CloseConsentVote>().Given(p => ConsentTests.Voting(p, 1)).Act((h, s) => h.Handle(s.Meeting)).May(Part.Chair).Hears(CommitteeRefusals.NotActingChair, Part.Deputy),
        Row.Of<FindConsent>().Given(p => ConsentTests.Voting(p, 1)).Act((h, s) => h.Handle(s.Meeting)).May(Readers),
        Row.Of<FreezePacket>().Given(AgendaClosed).Act((h, meeting) => h.Handle(Delivered(CommitteeSignals.AgendaClosed.Kind, meeting.Value), default)).May(Part.System),
        Row.Of<ListPapers>().Given(PaperTests.Frozen).Act((h, m) => h.Handle(m.Id)).May([.. Readers, Part.System]),
        Row.Of<OpenPacket>().Given(PaperTests.Frozen).Act((h, m) => h.Handle(m.Id)).May([.. Readers, Part.System]),
        Row.Of<IssueAddendum>().Given(SomethingNew).Act((h, m) => h.Handle(m.Id)).May(Planners),
        Row.Of<FindMyBallots>().Given(p => ASession.AtTheBallot(p)).Act((h, _) => h.Handle()).May(Seated),
        Row.Of<ListCommitteeDecisions>().Given(p => RecordTests.Rejected(p)).Act((h, _) => h.Handle(new("marmalade", AiGovernance.Committee.Outcome.Rejected, null, null, DecisionKind.First, new(2026, 1, 1), new(2027, 1, 1)))).May(Readers),
        Row.Of<ReadAttendance>().Given(Approved).Act((h, _) => h.Handle()).May(Readers),
        Row.Of<ReadWall>().Given(p => ASession.AtTheBallot(p)).Act((h, s) => h.Handle(s.Session.Meeting)).May(Readers),
        Row.Of<IssueMinutes>().Given(Approved).Act((h, s) => h.Handle(s.Meeting)).May([.. Readers, Part.System]),
    ];

    private static Delivery Delivered(string kind, Guid subject) => new(Guid.CreateVersion7(), kind, subject, TestClock.Start);

    private static async Task<bool> SetUp(TestPortal portal)
    {
        await ASession.SetUp(portal);
        return true;
    }

    private static async Task<Guid> Pooled(TestPortal portal)
    {
        await AQuorum.SetUpWithPool(portal, Part.Stranger);
        await using var db = portal.Db();
        return await db.CommitteePool.Select(t => t.Id).SingleAsync();
    }

    private static async Task<MeetingId> AgendaClosed(TestPortal portal)
    {
        await ASession.SetUp(portal);
        var (useCase, meeting) = (await ASession.Waiting(portal), await ASession.Next(portal));
        ASession.Ok(await portal.In(Part.Governance, (PutOnAgenda h) => h.Handle(useCase, meeting.Id)));
        portal.Clock.Advance(meeting.AgendaClosesAt - portal.Clock.Now);
        ASession.Ok(await portal.AsSystem((CloseAgenda h) => h.Handle(Delivered(CommitteeDues.CloseAgenda.Kind, meeting.Id.Value), default)));
        return meeting.Id;
    }

    private static async Task<BallotId> AllVoted(TestPortal portal)
    {
        var (session, ballot) = await UrgentBallotTests.Opened(portal);
        foreach (var part in ASession.Four) ASession.Ok(await session.Vote(ballot, part, Choice.Defer));
        return ballot;
    }

    private static async Task<MeetingId> InSession(TestPortal portal)
    {
        var (meeting, _) = await ConsentTests.OnConsent(portal, 1);
        await ConsentTests.Start(portal, meeting);
        return meeting;
    }

    private static async Task<Meeting> SomethingNew(TestPortal portal)
    {
        var meeting = await PaperTests.Frozen(portal);
        await PaperTests.Raised(portal);
        return meeting;
    }

    private static async Task<ASession> Approved(TestPortal portal)
    {
        var session = await ASession.AtTheItem(portal);
        ASession.Ok(await portal.In(Part.Chair, (CloseMeeting h) => h.Handle(session.Meeting)));
        ASession.Ok(await portal.In(Part.Chair, (ApproveMinutes h) => h.Handle(session.Meeting)));
        return session;
    }
}
