using AiGovernance.Approvals;
using AiGovernance.Committee;
using AiGovernance.Committee.Ballots;
using AiGovernance.Committee.Meetings;
using AiGovernance.Common;
using AiGovernance.RiskScoring;
using AiGovernance.Tests.Support;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;
using Xunit;
using static AiGovernance.Tests.Committee.ASession;

namespace AiGovernance.Tests.Committee;

/// <summary>CM-4 to CM-7, CM-9, CM-13 through the real actions.</summary>
public class BallotActionTests
{
    [Fact]
    public async Task A_ballot_goes_from_open_to_the_decision_with_its_conditions()
    {
        await using var portal = TestPortal.Start();
        var session = await AtTheItem(portal);
        Ok(await portal.In(Part.Member, (ProposeCondition h) => h.Handle(session.Item, new("A person checks 200 a month", "monthly figures", DateOnly.FromDateTime(portal.Clock.Now).AddMonths(2)))));
        var ballot = await session.OpenBallot();
        foreach (var part in Four) Ok(await session.Vote(ballot, part, Choice.ApproveWithConditions));
        var closed = await session.Close(ballot, "in case of half");
        Assert.Null(closed.Refusal);

        await using var db = portal.Db();
        var decision = await db.Decisions.SingleAsync();
        Assert.Equal((Standing.ApprovedWithConditions, DecisionBody.Committee, (Guid?)ballot.Value), (decision.Outcome, decision.Body, decision.BallotId));
        Assert.Equal(DateOnly.FromDateTime(portal.Clock.Now).AddMonths(12), decision.EndsOn);
        Assert.Equal("4 of 4 voters present were for it, 0 against, 4 votes cast.", decision.Rationale);
        var conditions = await db.Conditions.OrderBy(c => c.Number).Select(c => c.Source).ToListAsync();
        Assert.Equal(["Gate G15", "Member"], conditions);
        var useCase = await db.UseCases.SingleAsync();
        Assert.Equal((Standing.ApprovedWithConditions, true), (useCase.Standing, useCase.CameBeforeCommittee));
        Assert.All(await db.Ballots.SelectMany(b => b.Votes).ToListAsync(), v => Assert.Equal((Choice.ApproveWithConditions, true, 0), (v.Choice, v.Counted, v.Sealed.Length)));
        Assert.Equal(ItemState.Decided, (await db.AgendaItems.SingleAsync()).State);
    }

    [Theory]
    [InlineData(Choice.ApproveWithConditions, Standing.ApprovedWithConditions)]
    [InlineData(Choice.Defer, Standing.Deferred)]
    [InlineData(Choice.Reject, Standing.Deferred)] // R is exactly half of the votes cast, not more
    public async Task Exactly_half_is_decided_by_the_chair_and_needs_the_reason(Choice chair, Standing expected)
    {
        await using var portal = TestPortal.Start();
        var (session, ballot) = await AtTheBallot(portal);
        var other = chair.Proceeds() ? Choice.Reject : Choice.ApproveWithConditions;
        Ok(await session.Vote(ballot, Part.Chair, chair));
        Ok(await session.Vote(ballot, Part.Deputy, chair));
        Ok(await session.Vote(ballot, Part.Member, other));
        Ok(await session.Vote(ballot, Part.SecondMember, other));
        if (chair.Proceeds()) Assert.Equal(CommitteeRefusals.DecidingReasonMissing.Code, (await session.Close(ballot)).Refusal?.Code);
        Assert.Null((await session.Close(ballot, chair.Proceeds() ? "The safeguards suffice" : null)).Refusal);

        await using var db = portal.Db();
        Assert.Equal(expected, (await db.UseCases.SingleAsync()).Standing);
        Assert.Equal(chair.Proceeds() ? "The safeguards suffice" : null, (await db.Ballots.SingleAsync()).DecidingReason);
    }

    [Fact]
    public async Task Asking_to_close_without_a_reason_tells_nothing_of_the_others_votes()
    {
        await using var portal = TestPortal.Start();
        var (session, ballot) = await AtTheBallot(portal);
        foreach (var part in Four) Ok(await session.Vote(ballot, part, Choice.ApproveWithConditions));
        Assert.Equal(CommitteeRefusals.DecidingReasonMissing.Code, (await session.Close(ballot)).Refusal?.Code);
    }

    [Theory]
    [InlineData(2, Standing.Deferred)]
    [InlineData(3, Standing.ApprovedWithConditions)]
    public async Task Critical_needs_two_thirds_of_the_votes_cast(int proceed, Standing expected)
    {
        await using var portal = TestPortal.Start();
        var (session, ballot) = await AtTheBallot(portal, Critical);
        foreach (var (part, i) in Four.Select((p, i) => (p, i))) Ok(await session.Vote(ballot, part, i < proceed ? Choice.ApproveWithConditions : Choice.Defer));
        Assert.Null((await session.Close(ballot)).Refusal);
        await using var db = portal.Db();
        Assert.Equal((RiskTier.Critical, expected), ((await db.Decisions.SingleAsync()).Tier, (await db.UseCases.SingleAsync()).Standing));
    }

    [Fact]
    public async Task The_alternate_sits_for_an_absent_member_and_stops_when_the_member_comes()
    {
        await using var portal = TestPortal.Start();
        var session = await AtTheItem(portal);
        var ballot = await session.OpenBallot();
        Ok(await session.Arrive(Part.Alternate));
        Assert.Equal(CommitteeRefusals.NoSeat, (await session.Vote(ballot, Part.Alternate, Choice.Reject)).Refusal);
        Ok(await session.Leave(Part.SecondMember));
        Ok(await session.Vote(ballot, Part.Alternate, Choice.Reject));
        Assert.Equal(CommitteeRefusals.NotPresent, (await session.Vote(ballot, Part.SecondMember, Choice.Reject)).Refusal);
        Ok(await session.Arrive(Part.SecondMember));
        Assert.Null((await session.Close(ballot)).Refusal);

        await using var db = portal.Db();
        Assert.Equal(false, (await db.Ballots.SelectMany(b => b.Votes).SingleAsync()).Counted);
        Assert.Equal((4, 0), ((await db.Ballots.SingleAsync()).Present, (await db.Ballots.SingleAsync()).Cast));
    }

    [Fact]
    public async Task A_member_who_owns_the_case_is_recused_and_may_neither_vote_nor_rule()
    {
        await using var portal = TestPortal.Start();
        var session = await AtTheItem(portal, owner: Part.Deputy);
        var ballot = await session.OpenBallot();
        Assert.Equal("use-cases.involved", (await session.Vote(ballot, Part.Deputy, Choice.ApproveWithConditions)).Refusal?.Code);
        await using var db = portal.Db();
        var conflict = (await db.AgendaItems.SelectMany(i => i.Conflicts).ToListAsync()).Single();
        Assert.Equal((ConflictKind.PartInTheCase, ConflictState.Recused), (conflict.Kind, conflict.State));
        Assert.Equal(CommitteeRefusals.ConflictStands, (await portal.In(Part.Chair, (RuleOnConflict h) => h.Handle(session.Item, conflict.Id, false, "no matter"))).Refusal);
    }

    [Fact]
    public async Task A_departure_can_cost_the_quorum_and_then_the_item_is_carried_over()
    {
        await using var portal = TestPortal.Start();
        var (session, ballot) = await AtTheBallot(portal);
        foreach (var part in Four) Ok(await session.Vote(ballot, part, Choice.ApproveWithConditions));
        Ok(await session.Leave(Part.Member));
        Ok(await session.Leave(Part.SecondMember));
        Assert.Equal(CommitteeRefusals.NoQuorum.Code, (await session.Close(ballot)).Refusal?.Code);
        Ok(await portal.In(Part.Chair, (CarryOver h) => h.Handle(session.Item, "Two had to leave")));
        await To(portal, portal.Clock.Now);

        await using var db = portal.Db();
        var items = await db.AgendaItems.OrderBy(i => i.QueuedAt).ToListAsync();
        Assert.Equal([ItemState.CarriedOver, ItemState.Queued], items.Select(i => i.State));
        Assert.NotEqual(items[0].MeetingId, items[1].MeetingId);
        Assert.Equal(BallotState.Voided, (await db.Ballots.SingleAsync()).State);
        Assert.Equal(RevisionStatus.AwaitingDecision, (await db.Revisions.SingleAsync()).Status);
    }

    [Fact]
    public async Task The_deputy_presides_when_the_chair_declares_a_conflict()
    {
        await using var portal = TestPortal.Start();
        var session = await AtTheItem(portal);
        Ok(await portal.In(Part.Chair, (DeclareConflict h) => h.Handle(session.Item, "My brother sells it", null)));
        Assert.Equal(CommitteeRefusals.NotActingChair.Code, (await portal.In(Part.Chair, (OpenBallot h) => h.Handle(session.Item))).Refusal?.Code);
        var ballot = (await portal.In(Part.Deputy, (OpenBallot h) => h.Handle(session.Item))).Value;
        Assert.Equal(CommitteeRefusals.Recused, (await session.Vote(ballot, Part.Chair, Choice.Reject)).Refusal);
        Assert.Null((await session.Close(ballot, by: Part.Deputy)).Refusal);
    }

    [Fact]
    public async Task A_vote_is_refused_by_name_when_it_comes_too_late_or_for_another_list_or_revision()
    {
        await using var portal = TestPortal.Start();
        var (session, ballot) = await AtTheBallot(portal);
        Ok(await session.Vote(ballot, Part.Member, Choice.Reject));
        Assert.Equal(CommitteeRefusals.ConditionsFrozen, (await portal.In(Part.Member, (ProposeCondition h) => h.Handle(session.Item, new("One more", "report")))).Refusal);
        Ok(await portal.In(Part.Chair, (VoidBallot h) => h.Handle(ballot, "One more condition")));
        Assert.Equal(CommitteeRefusals.BallotVoided, (await session.Vote(ballot, Part.Member, Choice.Reject)).Refusal);
        Ok(await portal.In(Part.Member, (ProposeCondition h) => h.Handle(session.Item, new("One more", "report"))));

        var second = await session.OpenBallot();
        Assert.Null((await session.Close(second)).Refusal);
        Assert.Equal(CommitteeRefusals.BallotClosed, (await session.Vote(second, Part.Member, Choice.Reject)).Refusal);
        Assert.Equal(CommitteeRefusals.BallotClosed, (await session.Close(second)).Refusal);
    }

    [Fact]
    public async Task A_withdrawn_case_takes_no_vote_and_no_close()
    {
        await using var portal = TestPortal.Start();
        var (session, ballot) = await AtTheBallot(portal);
        Ok(await portal.In(Part.Submitter, (WithdrawUseCase h) => h.Handle(session.UseCase, "not needed")));
        Assert.Equal(CommitteeRefusals.RevisionChanged, (await session.Vote(ballot, Part.Member, Choice.Reject)).Refusal);
        Assert.Equal(CommitteeRefusals.RevisionChanged, (await session.Close(ballot)).Refusal);
    }

    [Fact]
    public async Task What_is_not_on_the_ballot_or_lacks_its_reason_is_refused()
    {
        await using var portal = TestPortal.Start();
        var (session, ballot) = await AtTheBallot(portal);
        Assert.Equal(CommitteeRefusals.ChoiceNotOffered.Code, (await session.Vote(ballot, Part.Member, Choice.Approve)).Refusal?.Code);
        Assert.Equal(CommitteeRefusals.RationaleMissing, (await session.Vote(ballot, Part.Member, Choice.Reject, " ")).Refusal);
        Assert.Equal(CommitteeRefusals.RationaleTooLong.Code, (await session.Vote(ballot, Part.Member, Choice.Reject, new string('x', VoteSeal.RationaleMaxLength + 1))).Refusal?.Code);
        Ok(await session.Vote(ballot, Part.Member, Choice.Reject, new string('\u0001', VoteSeal.RationaleMaxLength)));
        Ok(await session.Vote(ballot, Part.Member, Choice.Abstain, null));
    }

    [Fact]
    public async Task The_ballot_waits_for_owner_and_sponsor()
    {
        await using var portal = TestPortal.Start();
        var session = await AtTheItem(portal, accepted: false);
        Assert.Equal(ApprovalRefusals.NotAccepted.Code, (await portal.In(Part.Chair, (OpenBallot h) => h.Handle(session.Item))).Refusal?.Code);
    }

    [Fact]
    public async Task A_gate_that_blocks_the_decision_is_named()
    {
        await using var portal = TestPortal.Start();
        var session = await AtTheItem(portal, "Free public chatbot with contracts pasted in");
        var refusal = (await portal.In(Part.Chair, (OpenBallot h) => h.Handle(session.Item))).Refusal;
        Assert.Equal(ApprovalRefusals.Blocked.Code, refusal?.Code);
        Assert.Contains("G4", refusal!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_ballot_needs_the_open_item_and_a_quorum()
    {
        await using var portal = TestPortal.Start();
        var session = await Started(portal);
        Assert.Equal(CommitteeRefusals.NotOpen, (await portal.In(Part.Chair, (OpenBallot h) => h.Handle(session.Item))).Refusal);
        Ok(await portal.In(Part.Chair, (OpenItem h) => h.Handle(session.Item)));
        Assert.Equal(CommitteeRefusals.NoQuorum.Code, (await portal.In(Part.Chair, (OpenBallot h) => h.Handle(session.Item))).Refusal?.Code);
        Ok(await session.Arrive(Part.Member));
        Ok(await session.Arrive(Part.Deputy));
        var ballot = await session.OpenBallot();
        Assert.Equal(CommitteeRefusals.BallotOpenAlready, (await portal.In(Part.Chair, (OpenBallot h) => h.Handle(session.Item))).Refusal);
        Assert.Equal(CommitteeRefusals.NotActingChair.Code, (await session.Close(ballot, by: Part.Deputy)).Refusal?.Code);
    }

    [Fact]
    public async Task Of_two_windows_in_which_one_member_votes_at_once_the_second_is_told_of_the_first()
    {
        await using var portal = TestPortal.Start();
        var (session, ballot) = await AtTheBallot(portal);
        var results = await Task.WhenAll(new[] { Choice.Reject, Choice.Defer }.Select(choice => Task.Run(() => FromAWindow(choice, new SeenVote(null)))));
        Assert.Equal([null, CommitteeRefusals.VotedElsewhere], results.Select(r => r.Refusal).OrderBy(r => r is not null));

        await using var db = portal.Db();
        var cast = (await db.Ballots.SelectMany(b => b.Votes).SingleAsync()).CastAt;
        Assert.Equal(1, await db.Trail.CountAsync(e => e.RecordKind == "vote"));
        // Having seen it, the voter changes it.
        portal.Clock.Advance(TimeSpan.FromMinutes(1));
        Ok(await FromAWindow(Choice.Abstain, new SeenVote(cast)));
        Assert.Equal(CommitteeRefusals.VotedElsewhere, (await FromAWindow(Choice.Reject, new SeenVote(cast))).Refusal);

        Task<Result> FromAWindow(Choice choice, SeenVote seen) => portal.In(Part.Member, (CastVote h) => h.Handle(ballot, choice, "Because", seen));
    }

    [Fact]
    public async Task Five_who_vote_at_once_lose_nothing()
    {
        await using var portal = TestPortal.Start();
        var (session, ballot) = await AtTheBallot(portal, five: true);
        var results = await Task.WhenAll(Five.Select(part => Task.Run(() => session.Vote(ballot, part, Choice.Defer))));
        Assert.All(results, r => Assert.Null(r.Refusal));
        Assert.Null((await session.Close(ballot)).Refusal);
        await using var db = portal.Db();
        Assert.Equal(5, (await db.Ballots.SingleAsync()).Cast);
    }
}
