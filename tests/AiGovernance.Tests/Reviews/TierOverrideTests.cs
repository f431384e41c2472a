using AiGovernance.Access;
using AiGovernance.Committee;
using AiGovernance.Common;
using AiGovernance.Dashboard.Inbox;
using AiGovernance.Organisation;
using AiGovernance.Reviews;
using AiGovernance.Reviews.Overrides;
using AiGovernance.RiskScoring;
using AiGovernance.Tests.Committee;
using AiGovernance.Tests.Support;
using AiGovernance.UseCases;
using AiGovernance.UseCases.Overrides;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace AiGovernance.Tests.Reviews;

/// <summary>People raise a tier at once, or lower it by one step with a second person (RS-6, PP-3).</summary>
public class TierOverrideTests
{
    [Fact]
    public async Task Raised_at_once_both_tiers_stay_and_the_score_is_untouched()
    {
        await using var portal = TestPortal.Start();
        var before = await Cases.Submitted(portal, Cases.Low);

        Assert.Null((await AnOverride.Raise(portal, before, RiskTier.High)).Refusal);

        var after = await Cases.Read(portal, before.Id);
        Assert.Equal((RiskTier.High, RiskTier.Low, 3), (after.Tier!.Value, after.TierByScore!.Value, after.TierWeight));
        Assert.Equal((RiskTier.High, RiskTier.Low), (after.Revisions[0].Tier!.Value, after.Revisions[0].TierByScore!.Value));
        Assert.Equal((before.Revisions[0].Score, before.Revisions[0].Hash), (after.Revisions[0].Score, after.Revisions[0].Hash));
        await using var db = portal.Db();
        Assert.Equal([null, RiskTier.Low, RiskTier.High], await db.CaseHistory.OrderBy(h => h.From).ThenBy(h => h.Id).Select(h => h.Tier).ToListAsync());
        Assert.StartsWith("Raised from Low to High by Governance office on 14 Sep 2026: new kind of use", (await Read(portal, after)).Lines[0].Sentence);
    }

    [Fact]
    public async Task Triage_and_reviews_follow_the_raised_tier()
    {
        await using var portal = TestPortal.Start();
        var useCase = await Cases.Submitted(portal, Cases.Low);
        Assert.Null((await AnOverride.Raise(portal, useCase, RiskTier.Moderate)).Refusal);
        Assert.Null((await AReview.Send(portal, await Cases.Read(portal, useCase.Id))).Refusal);
        await portal.Work();
        Assert.Equal([Discipline.Security, Discipline.Privacy], (await AReview.All(portal, useCase.Id)).Select(r => r.Discipline));

        Assert.Null((await AnOverride.Raise(portal, await Cases.Read(portal, useCase.Id), RiskTier.High)).Refusal);
        await portal.Work();
        Assert.Equal([Discipline.Security, Discipline.Privacy, Discipline.Legal, Discipline.Architecture], (await AReview.All(portal, useCase.Id)).Select(r => r.Discipline));
    }

    [Fact]
    public async Task A_case_that_waits_for_its_decision_goes_back_to_the_reviews_that_are_missing()
    {
        await using var portal = TestPortal.Start();
        var useCase = await AwaitingModerate(portal);

        Assert.Null((await AnOverride.Raise(portal, useCase, RiskTier.Critical)).Refusal);
        await portal.Work();

        Assert.Equal(RevisionStatus.InReview, (await AReview.Revision(portal, useCase.Id)).Status);
        Assert.Equal(5, (await AReview.All(portal, useCase.Id)).Count);
    }

    [Theory]
    [InlineData(Cases.Moderate, RiskTier.Moderate, "tier.not-higher")]
    [InlineData(Cases.Moderate, RiskTier.Low, "tier.not-higher")]
    [InlineData(Cases.Moderate, RiskTier.Prohibited, "tier.prohibited")]
    [InlineData(Cases.Prohibited, RiskTier.Critical, "tier.prohibited")]
    public async Task What_is_no_raise_is_refused(string example, RiskTier to, string code)
    {
        await using var portal = TestPortal.Start();
        Assert.Equal(code, (await AnOverride.Raise(portal, await Cases.Submitted(portal, example), to)).Refusal!.Code);
    }

    [Fact]
    public async Task A_reason_the_newest_state_and_an_open_revision_are_asked_for()
    {
        await using var portal = TestPortal.Start();
        var useCase = await Cases.Submitted(portal, Cases.Low);
        Assert.Equal(Refusal.ReasonMissing, (await AnOverride.Raise(portal, useCase, RiskTier.High, reason: " ")).Refusal);
        Assert.Null((await AnOverride.Raise(portal, useCase, RiskTier.Moderate)).Refusal);
        Assert.Equal(Refusal.Stale, (await AnOverride.Raise(portal, useCase, RiskTier.High)).Refusal);
        Assert.Equal(Refusal.ReasonMissing, (await AnOverride.Lower(portal, await Cases.Read(portal, useCase.Id), " ")).Refusal);
        Assert.Null((await portal.In(Part.Submitter, (WithdrawUseCase h) => h.Handle(useCase.Id, "no longer wanted"))).Refusal);
        Assert.Equal(OverrideRefusals.NotOpen, (await AnOverride.Raise(portal, await Cases.Read(portal, useCase.Id), RiskTier.High)).Refusal);
    }

    [Fact]
    public async Task Lowering_takes_effect_when_a_second_person_agrees()
    {
        await using var portal = TestPortal.Start();
        var proposal = await AnOverride.Proposed(portal);
        Assert.Equal(RiskTier.Moderate, (await Cases.Read(portal, proposal.UseCaseId)).Tier);

        Assert.Null((await AnOverride.Answer(portal, proposal)).Refusal);

        var after = await Cases.Read(portal, proposal.UseCaseId);
        Assert.Equal((RiskTier.Low, null), (after.Tier!.Value, after.TierByScore));
        Assert.Contains("Confirmed by Compliance", (await Read(portal, after)).Lines[^1].Sentence);
        Assert.Equal(OverrideRefusals.SettledAlready, (await AnOverride.Answer(portal, proposal)).Refusal);
    }

    [Fact]
    public async Task A_declined_proposal_leaves_the_tier_and_another_may_follow()
    {
        await using var portal = TestPortal.Start();
        var proposal = await AnOverride.Proposed(portal);
        var useCase = await Cases.Read(portal, proposal.UseCaseId);
        Assert.Equal(OverrideRefusals.ProposedAlready, (await AnOverride.Lower(portal, useCase)).Refusal);

        Assert.Null((await AnOverride.Answer(portal, proposal, agreed: false)).Refusal);

        Assert.Equal(RiskTier.Moderate, (await Cases.Read(portal, useCase.Id)).Tier);
        Assert.Null((await AnOverride.Lower(portal, useCase)).Refusal);
    }

    [Fact]
    public async Task Who_proposed_it_does_not_confirm_nor_who_has_a_part_nor_without_reason()
    {
        await using var portal = TestPortal.Start();
        var proposal = await AnOverride.Proposed(portal);
        Assert.Equal(Refusal.ReasonMissing, (await AnOverride.Answer(portal, proposal, reason: "")).Refusal);
        await Give(portal, Part.Governance, Role.Compliance);
        Assert.Equal(OverrideRefusals.OwnProposal, (await AnOverride.Answer(portal, proposal, by: Part.Governance)).Refusal);
        await Give(portal, Part.Owner, Role.Compliance);
        Assert.Equal("use-cases.involved", (await AnOverride.Answer(portal, proposal, by: Part.Owner)).Refusal!.Code);
        await Give(portal, Part.Owner, Role.GovernanceOffice);
        Assert.Equal("use-cases.involved", (await AnOverride.Raise(portal, await Cases.Read(portal, proposal.UseCaseId), RiskTier.High, Part.Owner)).Refusal!.Code);
    }

    [Fact]
    public async Task A_proposal_that_the_case_has_outrun_is_refused()
    {
        await using var portal = TestPortal.Start();
        var proposal = await AnOverride.Proposed(portal);
        Assert.Null((await AnOverride.Raise(portal, await Cases.Read(portal, proposal.UseCaseId), RiskTier.High)).Refusal);

        Assert.Equal(OverrideRefusals.Outdated, (await AnOverride.Answer(portal, proposal)).Refusal);
    }

    [Theory]
    [InlineData(Cases.Low, "tier.lowest-already")]
    [InlineData(Cases.High, "tier.below-a-gate")]
    [InlineData(Cases.Critical, "tier.below-a-gate")]
    [InlineData(Cases.Prohibited, "tier.prohibited")]
    public async Task Below_a_rule_or_below_Low_nobody_goes(string example, string code)
    {
        await using var portal = TestPortal.Start();
        Assert.Equal(code, (await AnOverride.Lower(portal, await Cases.Submitted(portal, example))).Refusal!.Code);
    }

    [Theory]
    [InlineData(RiskTier.High, RiskTier.High, null)]
    [InlineData(RiskTier.High, RiskTier.Critical, null)]
    [InlineData(RiskTier.High, RiskTier.Moderate, "tier.one-step-only")]
    public void One_step_below_the_score_is_the_most(RiskTier byScore, RiskTier now, string? code)
    {
        var score = new RiskScore(60, 100, 0, 50, 60, false, byScore, byScore, byScore, [], [], [], []);
        Assert.Equal(code, OverrideRules.AgainstLowering(score, now)?.Code);
    }

    [Fact]
    public async Task The_proposal_is_a_task_of_Compliance_with_the_way_to_it()
    {
        await using var portal = TestPortal.Start();
        var proposal = await AnOverride.Proposed(portal);
        var reference = (await Cases.Read(portal, proposal.UseCaseId)).Reference;

        var inbox = (await portal.In(Part.Compliance, (ReadInbox h) => h.Handle())).Value!;

        var task = Assert.Single(inbox.Groups.SelectMany(g => g.Items), i => i.What == "Confirm a lower tier");
        Assert.Equal($"/use-cases/{reference}?tab=risk", task.Href);
    }

    [Fact]
    public async Task Under_an_open_ballot_no_tier_changes_and_on_an_agenda_none_is_lowered()
    {
        await using var portal = TestPortal.Start();
        var session = await ASession.AtTheItem(portal);
        var useCase = await Cases.Read(portal, session.UseCase);
        var watch = (IBallotWatch)portal.Services.GetService(typeof(IBallotWatch))!;
        await using var db = portal.Db();
        Assert.Equal(CommitteeRefusals.TierOnAgenda, await watch.AgainstLowering(db, useCase.Id, default));
        Assert.Null(await watch.AgainstRaising(db, useCase.Id, default));

        await session.OpenBallot();

        Assert.Equal(CommitteeRefusals.TierVoted, (await AnOverride.Raise(portal, useCase, RiskTier.Critical)).Refusal);
    }

    [Fact]
    public async Task Raised_on_an_agenda_the_item_follows()
    {
        await using var portal = TestPortal.Start();
        var session = await ASession.AtTheItem(portal);

        Assert.Null((await AnOverride.Raise(portal, await Cases.Read(portal, session.UseCase), RiskTier.Critical)).Refusal);
        await portal.Work();

        await using var db = portal.Db();
        Assert.Equal(RiskTier.Critical, (await db.AgendaItems.SingleAsync()).Tier);
    }

    private static async Task Give(TestPortal portal, Part part, Role role) =>
        Assert.Null((await portal.AsSystem((AssignRole h) => h.Handle(part.Id!.Value, role))).Refusal);

    private static async Task<TierOverrides> Read(TestPortal portal, UseCase useCase) => (await portal.In(Part.Auditor, (ReadOverrides h) => h.Handle(useCase.Id))).Value!;

    private static async Task<UseCase> AwaitingModerate(TestPortal portal)
    {
        var useCase = await AReview.InReview(portal, Cases.Moderate);
        foreach (var review in await AReview.All(portal, useCase.Id)) await AReview.Done(portal, await AReview.Claim(portal, review));
        await portal.Work();
        var waiting = await Cases.Read(portal, useCase.Id);
        Assert.Equal(RevisionStatus.AwaitingDecision, waiting.Revisions[0].Status);
        return waiting;
    }
}
