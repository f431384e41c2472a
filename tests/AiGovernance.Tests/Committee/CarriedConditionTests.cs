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

    [Fact]
    public async Task What_changed_since_it_came_on_the_agenda_is_read_again_when_the_item_opens()
    {
        var session = await Appealed(between: async useCase =>
        {
            await using var db = portal.Db();
            var own = await db.Conditions.Where(c => c.UseCaseId == useCase.Id && c.Source == "Governance office").OrderBy(c => c.Number).ToListAsync();
            Assert.Null((await portal.In(Part.Owner, (GiveProof h) => h.Handle(own[1].Id, "names"))).Refusal);
            Assert.Null((await portal.In(Part.Governance, (VerifyCondition h) => h.Handle(own[1].Id, true, null))).Refusal);
            Assert.Null((await portal.In(Part.Governance, (ExtendCondition h) => h.Handle(own[0].Id, new(2026, 12, 1), "time"))).Refusal);
        }, stops: false);
        var table = await Table(session);
        Assert.Equal(["Gate G8", "Governance office, decision of 14 Sep 2026, due on 1 Dec 2026"], table.Select(c => c.Source));
        Assert.Equal(new DateOnly(2026, 12, 1), table[1].DueOn);
    }

    [Fact]
    public async Task What_the_chair_took_off_stays_off_when_the_item_is_called_again()
    {
        var session = await Appealed();
        await using var db = portal.Db();
        var carried = await db.AgendaItems.Where(i => i.Id == session.Item).SelectMany(i => i.Conditions).Where(c => c.Text == "A person checks").Select(c => c.Id).SingleAsync();
        ASession.Ok(await portal.In(Part.Chair, (DropCondition h) => h.Handle(session.Item, carried)));
        ASession.Ok(await portal.In(Part.Chair, (OpenItem h) => h.Handle(session.Item)));
        Assert.Equal(["Gate G8", "Governance office, decision of 14 Sep 2026"], (await Table(session)).Select(c => c.Source));
    }

    [Theory]
    [InlineData(true, ConditionState.Met, "met on 14 Sep 2026")]
    [InlineData(false, ConditionState.ProofGiven, "its proof is given")]
    public async Task What_a_gate_asks_for_again_and_is_proven_lies_there_as_such_and_stays_so(bool met, ConditionState stays, string already)
    {
        var session = await Appealed(before: async useCase =>
        {
            await using var before = portal.Db();
            var gate = await before.Conditions.SingleAsync(c => c.UseCaseId == useCase.Id && c.Source == "Gate G8");
            Assert.Null((await portal.In(Part.Owner, (GiveProof h) => h.Handle(gate.Id, "the assessment"))).Refusal);
            if (met) Assert.Null((await portal.In(Part.Governance, (VerifyCondition h) => h.Handle(gate.Id, true, null))).Refusal);
        });
        Assert.Equal([already, null, null], (await Table(session)).Select(c => c.Already));
        var ballot = await session.OpenBallot();
        foreach (var part in ASession.Four) ASession.Ok(await session.Vote(ballot, part, Choice.ApproveWithConditions));
        Assert.Null((await session.Close(ballot, "in case of half")).Refusal);
        await using var db = portal.Db();
        var again = await db.Conditions.OfLatestDecision(db).Where(c => c.UseCaseId == session.UseCase).OrderBy(c => c.Number).ToListAsync();
        Assert.Equal([(stays, "the assessment"), (ConditionState.Open, null), (ConditionState.Open, null)], again.Select(c => (c.State, c.Proof)));
    }

    public ValueTask DisposeAsync() => portal.DisposeAsync();

    /// <summary>The item of the appeal is open in the room.</summary>
    /// <param name="before">Done before the appeal.</param>
    /// <param name="between">Done while it waits on the agenda.</param>
    private async Task<ASession> Appealed(bool settle = false, bool stops = true, Func<UseCase, Task>? before = null, Func<UseCase, Task>? between = null)
    {
        await ASession.SetUp(portal);
        var useCase = await AnApproval.Decidable(portal, AnApproval.Plain.With(IntakeAnswers.ModelFrom, "embedded"));
        Assert.Null((await portal.Decide(useCase, Standing.ApprovedWithConditions,
            new("A person checks", "Governance office", portal.Today().AddDays(5), "Monthly figures", null, stops), new("Train the users", "Governance office", null, "List of names", null, false))).Refusal);
        await portal.Work();
        if (settle) await Settle(useCase);
        if (before is not null) await before(useCase);
        Assert.Null((await portal.In(Part.Submitter, (AppealDecision h) => h.Handle(useCase.Id, RehearingGround.NewFacts, "the vendor was assessed since"))).Refusal);
        await portal.Work();
        if (between is not null) await between(useCase);
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
