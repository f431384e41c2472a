using AiGovernance.Committee;
using AiGovernance.Committee.Ballots;
using AiGovernance.Committee.Consent;
using AiGovernance.Committee.Meetings;
using AiGovernance.Common;
using AiGovernance.Reviews;
using AiGovernance.RiskScoring;
using AiGovernance.Tests.Reviews;
using AiGovernance.Tests.RiskScoring;
using AiGovernance.Tests.Support;
using AiGovernance.UseCases;
using Bunit;
using Microsoft.EntityFrameworkCore;
using Xunit;
using static AiGovernance.Tests.Committee.ASession;

namespace AiGovernance.Tests.Committee;

/// <summary>CM-2: uncontested items with one vote on all of them.</summary>
public sealed class ConsentTests : PageTest
{
    [Theory]
    [InlineData(RiskTier.High, Recommendation.Approve, true, false, null)]
    [InlineData(RiskTier.Moderate, Recommendation.ApproveWithConditions, true, false, null)]
    [InlineData(RiskTier.Critical, Recommendation.Approve, true, false, "committee.consent-critical")]
    [InlineData(RiskTier.High, Recommendation.DoNotApprove, true, false, "committee.consent-contested")]
    [InlineData(RiskTier.High, null, true, false, "committee.consent-contested")]
    [InlineData(RiskTier.High, Recommendation.Approve, false, false, "committee.consent-contested")]
    [InlineData(RiskTier.High, Recommendation.Approve, true, true, "committee.consent-conflict")]
    public void Uncontested_is_what_all_recommend_without_conflict_and_not_critical(RiskTier tier, Recommendation? recommendation, bool allReviewed, bool conflicted, string? code) =>
        Assert.Equal(code, ConsentRules.Check(tier, recommendation, allReviewed, conflicted).Refusal?.Code);

    [Theory]
    [InlineData(ConsentChoice.For, false, 0, Recommendation.Approve, Choice.Approve)]
    [InlineData(ConsentChoice.For, false, 1, Recommendation.Approve, Choice.Approve)]
    [InlineData(ConsentChoice.For, false, 1, Recommendation.ApproveWithConditions, Choice.ApproveWithConditions)]
    [InlineData(ConsentChoice.For, false, 0, Recommendation.ApproveWithConditions, Choice.Approve)] // C needs a condition
    [InlineData(ConsentChoice.For, true, 0, Recommendation.Approve, Choice.ApproveWithConditions)]
    [InlineData(ConsentChoice.Against, true, 1, Recommendation.Approve, Choice.Defer)]
    [InlineData(ConsentChoice.Abstain, false, 1, Recommendation.Approve, Choice.Abstain)]
    public void One_vote_says_on_each_item_what_the_reviewers_recommend(ConsentChoice choice, bool gate, int others, Recommendation recommendation, Choice expected) =>
        Assert.Equal(expected, ConsentRules.Of(choice, new(gate ? ["G15"] : [], others, recommendation)));

    [Fact]
    public async Task Of_two_windows_in_which_one_member_votes_at_once_the_second_is_told_of_the_first()
    {
        var (meeting, _) = await Voting(Portal, items: 2);
        var results = await Task.WhenAll(new[] { ConsentChoice.For, ConsentChoice.Against }.Select(choice => Task.Run(() => FromAWindow(choice, null))));
        Assert.Equal([null, CommitteeRefusals.VotedElsewhere], results.Select(r => r.Refusal).OrderBy(r => r is not null));
        await using var db = Portal.Db();
        Assert.Equal(2, await db.Trail.CountAsync(e => e.RecordKind == "vote")); // one for each item

        // Having seen it, the voter changes it.
        Portal.Clock.Advance(TimeSpan.FromMinutes(1));
        var cast = (await Portal.In(Part.Member, (FindConsent h) => h.Handle(meeting))).Value!.VotedAt;
        Ok(await FromAWindow(ConsentChoice.Abstain, cast));
        Assert.Equal(CommitteeRefusals.VotedElsewhere, (await FromAWindow(ConsentChoice.For, cast)).Refusal);

        Task<Result> FromAWindow(ConsentChoice choice, DateTime? seen) => Portal.In(Part.Member, (CastConsentVote h) => h.Handle(meeting, choice, "Because", new SeenVote(seen)));
    }

    [Fact]
    public async Task One_vote_decides_all_items_each_with_its_own_decision()
    {
        var (meeting, _) = await Voting(Portal, items: 2);
        foreach (var part in Four) Ok(await Portal.In(part, (CastConsentVote h) => h.Handle(meeting, ConsentChoice.Against, "Later")));
        foreach (var part in Four) Ok(await Portal.In(part, (CastConsentVote h) => h.Handle(meeting, ConsentChoice.For, null))); // the last counts
        Assert.Equal(CommitteeRefusals.DecidingReasonMissing.Code, (await Close(meeting, null)).Refusal?.Code);
        await using var db = Portal.Db();
        Assert.All(await db.Ballots.SelectMany(b => b.Votes).ToListAsync(), v => Assert.Null(v.Choice));
        Assert.Equal(2, (await Close(meeting, "All is in order")).Value);
        await using var after = Portal.Db();
        Assert.Equal([Standing.ApprovedWithConditions, Standing.ApprovedWithConditions], await after.Decisions.Select(d => d.Outcome).ToListAsync());
        Assert.Equal((2, 1), (await after.Decisions.Select(d => d.BallotId).Distinct().CountAsync(), await after.Ballots.Select(b => b.ConsentId).Distinct().CountAsync()));
        Ok(await Portal.In(Part.Chair, (CloseMeeting h) => h.Handle(meeting)));
        Assert.All((await Portal.In(Part.Auditor, (ReadMinutes h) => h.Handle(meeting))).Value!.Minutes.Items, i => Assert.True(i.Ballots.Single().ByConsent));
    }

    [Fact]
    public async Task What_a_member_pulls_or_what_is_contested_since_is_treated_by_itself()
    {
        var (meeting, items) = await OnConsent(Portal, items: 3);
        Ok(await Portal.In(Part.Member, (PullFromConsent h) => h.Handle(items[0])));
        Assert.Equal(CommitteeRefusals.NotOnConsent, (await Portal.In(Part.Member, (PullFromConsent h) => h.Handle(items[0]))).Refusal);
        await Start(Portal, meeting);
        Ok(await Portal.In(Part.Alternate, (DeclareConflict h) => h.Handle(items[1], "My brother sells it", null)));
        Assert.Equal(1, (await Portal.In(Part.Chair, (OpenConsentVote h) => h.Handle(meeting))).Value);
        Assert.Equal(CommitteeRefusals.NotOnConsent, (await Portal.In(Part.Member, (PullFromConsent h) => h.Handle(items[2]))).Refusal);
        await using var db = Portal.Db();
        Assert.Equal([(false, ItemState.Queued), (false, ItemState.Queued), (true, ItemState.BallotOpen)],
            (await db.AgendaItems.ToListAsync()).OrderBy(i => items.ToList().IndexOf(i.Id)).Select(i => (i.OnConsent, i.State)));
    }

    [Fact]
    public async Task A_case_that_is_withdrawn_meanwhile_does_not_hold_the_others_up()
    {
        var (meeting, items) = await Voting(Portal, items: 2);
        await using var db = Portal.Db();
        var gone = await db.AgendaItems.Where(i => i.Id == items[0]).Select(i => i.UseCaseId).SingleAsync();
        Ok(await Portal.In(Part.Submitter, (WithdrawUseCase h) => h.Handle(gone!.Value, "not needed")));
        foreach (var part in Four) Ok(await Portal.In(part, (CastConsentVote h) => h.Handle(meeting, ConsentChoice.For, null)));
        Assert.Equal(1, (await Close(meeting, "All is in order")).Value);
    }

    [Fact]
    public async Task A_ballot_of_the_consent_vote_is_neither_voted_on_nor_voided_nor_closed_by_itself()
    {
        var (meeting, items) = await Voting(Portal, items: 2);
        await using var db = Portal.Db();
        var ballot = await db.Ballots.Where(b => b.ItemId == items[0]).Select(b => b.Id).SingleAsync();
        Assert.Equal(CommitteeRefusals.ConsentBallot, (await Portal.In(Part.Member, (CastVote h) => h.Handle(ballot, Choice.Defer, "This one later"))).Refusal);
        Assert.Equal(CommitteeRefusals.ConsentBallot, (await Portal.In(Part.Chair, (VoidBallot h) => h.Handle(ballot, "One more condition"))).Refusal);
        foreach (var part in Four) Ok(await Portal.In(part, (CastConsentVote h) => h.Handle(meeting, ConsentChoice.For, null)));
        Assert.Equal(CommitteeRefusals.ConsentBallot, (await Portal.In(Part.Chair, (CloseBallot h) => h.Handle(ballot, "All is in order"))).Refusal);
        Assert.Equal([BallotState.Open, BallotState.Open], await db.Ballots.Select(b => b.State).ToListAsync());
        Assert.Equal(2, (await Close(meeting, "All is in order")).Value);
        // What is over is said before how it was voted on.
        Assert.Equal(CommitteeRefusals.BallotClosed, (await Portal.In(Part.Chair, (VoidBallot h) => h.Handle(ballot, "Too late"))).Refusal);
    }

    [Fact]
    public async Task At_the_foot_of_the_room_the_chair_is_sent_to_the_consent_vote()
    {
        var (meeting, _) = await Voting(Portal, items: 2);
        await SignInAs(Part.Chair);
        var page = Render<MeetingPage>(p => p.Add(m => m.Meeting, meeting.Value));
        page.WaitForAssertion(() => Assert.Contains("Close the consent vote", page.FindAll("button").Select(Words)));
        Assert.StartsWith("It is voted on with the consent agenda", Words(page.Find(".chairbar .say")), StringComparison.Ordinal);
        Assert.Equal(["End the meeting", "Carry over"], page.FindAll(".chairbar button").Select(Words));
    }

    [Fact]
    public async Task What_speaks_against_it_is_named()
    {
        await SetUp(Portal);
        var (contested, meeting) = (await Waiting(Portal), await Next(Portal));
        Ok(await Portal.In(Part.Governance, (PutOnAgenda h) => h.Handle(contested, meeting.Id)));
        await using var db = Portal.Db();
        var item = await db.AgendaItems.Select(i => i.Id).SingleAsync();
        Assert.Equal(CommitteeRefusals.ConsentContested, (await Portal.In(Part.Chair, (PutOnConsent h) => h.Handle(item))).Refusal);
        Assert.Equal(CommitteeRefusals.NotOnConsent, (await Portal.In(Part.Member, (PullFromConsent h) => h.Handle(item))).Refusal);
        Assert.Equal(CommitteeRefusals.ConsentNotOpen, (await Portal.In(Part.Member, (CastConsentVote h) => h.Handle(meeting.Id, ConsentChoice.For, null))).Refusal);
        Assert.Equal(CommitteeRefusals.ConsentNotOpen, (await Close(meeting.Id, null)).Refusal);
        Assert.Equal(CommitteeRefusals.NotInSession, (await Portal.In(Part.Chair, (OpenConsentVote h) => h.Handle(meeting.Id))).Refusal);
        await Start(Portal, meeting.Id);
        Assert.Equal(CommitteeRefusals.AgendaClosed, (await Portal.In(Part.Chair, (PutOnConsent h) => h.Handle(item))).Refusal);
        Assert.Equal(CommitteeRefusals.ConsentEmpty, (await Portal.In(Part.Chair, (OpenConsentVote h) => h.Handle(meeting.Id))).Refusal);
    }

    [Fact]
    public async Task On_the_page_the_chair_puts_a_member_pulls_and_voters_vote_once()
    {
        var (meeting, items) = await OnConsent(Portal, items: 2, put: 1);
        await SignInAs(Part.Chair);
        GoTo(CommitteeAddress.Of(meeting, items[1]));
        var page = Render<MeetingPage>(p => p.Add(m => m.Meeting, meeting.Value));
        Press(page, "Put this item on the consent agenda");
        page.WaitForAssertion(() => Assert.Equal(2, page.FindAll("button").Count(b => b.TextContent.StartsWith("Pull", StringComparison.Ordinal))));
        await Start(Portal, meeting);
        Press(page, "Open the consent vote");
        page.WaitForAssertion(() => Assert.Contains("0 of 4 votes cast", page.Markup, StringComparison.Ordinal));
        Do(page, () => page.FindAll("input[name=consent]")[1].Change(true)); // against
        Press(page, "Cast my vote on all");
        page.WaitForAssertion(() => Assert.Contains(CommitteeRefusals.RationaleMissing.Message, page.Markup, StringComparison.Ordinal));
        Do(page, () => page.FindAll("input[name=consent]")[0].Change(true));
        Press(page, "Cast my vote on all");
        page.WaitForAssertion(() => Assert.Contains("1 of 4 votes cast", page.Markup, StringComparison.Ordinal));
        Assert.Empty(page.FindAll("input[name=vote]"));
        await using var db = Portal.Db();
        Assert.Equal(2, await db.Ballots.SelectMany(b => b.Votes).CountAsync());
    }

    /// <summary>Cases that all their reviewers support, on the next agenda, some of them put on its consent agenda.</summary>
    internal static async Task<(MeetingId Meeting, IReadOnlyList<AgendaItemId> Items)> OnConsent(TestPortal portal, int items, int? put = null)
    {
        await SetUp(portal);
        for (var i = 0; i < items; i++) await Supported(portal, $"{High} {i}");
        await using var db = portal.Db();
        var found = await db.AgendaItems.OrderBy(i => i.Order).ToListAsync();
        foreach (var item in found.Take(put ?? items)) Ok(await portal.In(Part.Governance, (PutOnConsent h) => h.Handle(item.Id)));
        return (found[0].MeetingId, [.. found.Select(i => i.Id)]);
    }

    internal static async Task<(MeetingId Meeting, IReadOnlyList<AgendaItemId> Items)> Voting(TestPortal portal, int items)
    {
        var (meeting, found) = await OnConsent(portal, items);
        await Start(portal, meeting);
        Assert.Equal(items, (await portal.In(Part.Chair, (OpenConsentVote h) => h.Handle(meeting))).Value);
        return (meeting, found);
    }

    internal static async Task Start(TestPortal portal, MeetingId meeting)
    {
        await using var db = portal.Db();
        await To(portal, await db.Meetings.Where(m => m.Id == meeting).Select(m => m.StartsAt).SingleAsync());
        Ok(await portal.In(Part.Chair, (StartMeeting h) => h.Handle(meeting)));
        foreach (var part in Four.Skip(1)) Ok(await portal.In(part, (RecordArrival h) => h.Handle(meeting, People.Of(part))));
    }

    private static async Task Supported(TestPortal portal, string title)
    {
        var useCase = await Cases.Submitted(portal, IntakeExample.Named(High).Answers.With(IntakeAnswers.ModelFrom, "own").Only(q => q != IntakeAnswers.Product), title);
        Assert.Null((await AReview.Send(portal, useCase)).Refusal);
        await portal.Work();
        foreach (var review in await AReview.All(portal, useCase.Id)) await AReview.Done(portal, await AReview.Claim(portal, review), ReviewOutcome.Supports);
        foreach (var part in new[] { Part.Sponsor, Part.Owner }) Ok(await portal.In(part, (AcceptPart h) => h.Handle(useCase.Id)));
        await portal.Work();
    }

    private Task<AiGovernance.Common.Result<int>> Close(MeetingId meeting, string? why) => Portal.In(Part.Chair, (CloseConsentVote h) => h.Handle(meeting, why));
}
