using AiGovernance.Approvals;
using AiGovernance.Approvals.Rehearings;
using AiGovernance.Committee;
using AiGovernance.Committee.Meetings;
using AiGovernance.Questionnaires;
using AiGovernance.Tests.Approvals;
using AiGovernance.Tests.Reviews;
using AiGovernance.Tests.Support;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;
using Xunit;
using Choice = AiGovernance.Committee.Choice;

namespace AiGovernance.Tests.Committee;

/// <summary>AP-7, CM-7: what the appealed decision asked for itself lies on the table when it is heard again.</summary>
public sealed class CarriedConditionTests : IAsyncDisposable
{
    private readonly TestPortal portal = TestPortal.Start();

    [Fact]
    public async Task The_offices_own_conditions_come_on_the_table_once_beside_those_of_gates()
    {
        var session = await Appealed();
        var table = await Table(session);
        Assert.Equal(["Gate G8", "Governance office, decision of 14 Sep 2026, due on 19 Sep 2026", "Governance office, decision of 14 Sep 2026"], table.Select(c => c.Source));
        // The day passed before the meeting.
        Assert.Equal((null, "Monthly figures", true), (table[1].DueOn, table[1].Proof, table[1].Stops));

        var ballot = await session.OpenBallot();
        foreach (var part in ASession.Four) ASession.Ok(await session.Vote(ballot, part, Choice.ApproveWithConditions));
        Assert.Null((await session.Close(ballot, "in case of half")).Refusal);
        await using var db = portal.Db();
        Assert.Equal(3, await db.Conditions.OfLatestDecision(db).CountAsync(c => c.UseCaseId == session.UseCase));
    }

    [Fact]
    public async Task The_chair_takes_one_off_the_table()
    {
        var session = await Appealed();
        await using var db = portal.Db();
        var carried = await db.AgendaItems.Where(i => i.Id == session.Item).SelectMany(i => i.Conditions).Where(c => c.Text == "A person checks").Select(c => c.Id).SingleAsync();
        ASession.Ok(await portal.In(Part.Chair, (DropCondition h) => h.Handle(session.Item, carried)));
        Assert.DoesNotContain(await Table(session), c => c.Text == "A person checks");
    }

    [Fact]
    public async Task What_is_met_or_waived_already_is_not_asked_for_again()
    {
        var session = await Appealed(settle: true);
        Assert.Equal(["Gate G8"], (await Table(session)).Select(c => c.Source));
    }

    public ValueTask DisposeAsync() => portal.DisposeAsync();

    /// <summary>The item of the appeal is open in the room.</summary>
    private async Task<ASession> Appealed(bool settle = false)
    {
        await ASession.SetUp(portal);
        var useCase = await AnApproval.Decidable(portal, AnApproval.Plain.With(IntakeAnswers.ModelFrom, "embedded"));
        Assert.Null((await portal.Decide(useCase, Standing.ApprovedWithConditions,
            new("A person checks", "Governance office", portal.Today().AddDays(5), "Monthly figures", null, true), new("Train the users", "Governance office", null, "List of names", null, false))).Refusal);
        await portal.Work();
        if (settle) await Settle(useCase);
        Assert.Null((await portal.In(Part.Submitter, (AppealDecision h) => h.Handle(useCase.Id, RehearingGround.NewFacts, "the vendor was assessed since"))).Refusal);
        await portal.Work();
        await using var db = portal.Db();
        var item = await db.AgendaItems.SingleAsync(i => i.UseCaseId == useCase.Id);
        var meeting = await db.Meetings.SingleAsync(m => m.Id == item.MeetingId);
        await ASession.To(portal, meeting.StartsAt);
        var session = new ASession(portal, meeting.Id, useCase.Id, item.Id);
        ASession.Ok(await portal.In(Part.Chair, (StartMeeting h) => h.Handle(meeting.Id)));
        foreach (var part in ASession.Four.Skip(1)) ASession.Ok(await session.Arrive(part));
        ASession.Ok(await portal.In(Part.Chair, (OpenItem h) => h.Handle(item.Id)));
        return session;
    }

    private async Task Settle(UseCase useCase)
    {
        await using var db = portal.Db();
        var own = await db.Conditions.Where(c => c.UseCaseId == useCase.Id && c.Source == "Governance office").OrderBy(c => c.Number).ToListAsync();
        Assert.Null((await portal.In(Part.Owner, (GiveProof h) => h.Handle(own[0].Id, "figures"))).Refusal);
        Assert.Null((await portal.In(Part.Governance, (VerifyCondition h) => h.Handle(own[0].Id, true, null))).Refusal);
        Assert.Null((await portal.In(Part.Governance, (WaiveCondition h) => h.Handle(own[1].Id, "nobody is left to train"))).Refusal);
    }

    private async Task<IReadOnlyList<AiGovernance.Committee.Ballots.BallotCondition>> Table(ASession session) =>
        (await portal.In(Part.Member, (FindMeeting h) => h.Handle(session.Meeting, session.Item))).Value!.Item!.Conditions;
}
