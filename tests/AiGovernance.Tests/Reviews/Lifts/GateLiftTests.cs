using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Dashboard.Inbox;
using AiGovernance.Questionnaires;
using AiGovernance.Reviews.Lifts;
using AiGovernance.RiskScoring;
using AiGovernance.RiskScoring.EuAct;
using AiGovernance.Tests.Support;
using AiGovernance.UseCases;
using AiGovernance.UseCases.Lifts;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace AiGovernance.Tests.Reviews.Lifts;

/// <summary>Legal sets a gate aside, and what follows for score, tier and class (gates G1 and G2).</summary>
public sealed class GateLiftTests : IAsyncDisposable
{
    private readonly TestPortal portal = TestPortal.Start();

    public ValueTask DisposeAsync() => portal.DisposeAsync();

    [Fact]
    public async Task An_exception_under_Art_6_3_holds_at_once_and_the_score_still_comes_out_the_same()
    {
        var before = await ListedButSmall();
        Assert.Equal(RiskTier.High, before.Tier);

        Assert.Null((await ALift.Lift(portal, before, ALift.Exception())).Refusal);

        var after = await Cases.Read(portal, before.Id);
        Assert.Equal((RiskTier.Moderate, RiskTier.Moderate), (after.Tier!.Value, after.Revisions[0].Tier!.Value));
        var score = ScoreSnapshot.FromJson(after.Revisions[0].Score);
        var found = EuAiAct.Of(QuestionnaireCatalogue.Intake, Answers.Stored(after.Revisions[0].Answers), false, true, EuException.Of(score.Facts));
        Assert.Equal((EuClass.Exception, "Legal recorded Art. 6(3)(b). It ends when the use profiles persons."), (found.Class, found.Note));
        Assert.Empty((await portal.AsSystem((VerifyScores h) => h.Handle())).Value!.Faults);
        Assert.Equal(LiftRefusals.LiftedAlready, (await ALift.Lift(portal, after, ALift.Exception())).Refusal);
    }

    [Fact]
    public async Task It_stays_when_a_review_confirms_the_safeguards()
    {
        var useCase = await ListedButSmall();
        Assert.Null((await ALift.Lift(portal, useCase, ALift.Exception())).Refusal);
        var security = await AReview.Read(portal, useCase, Discipline.Security);
        await AReview.Done(portal, await AReview.Claim(portal, security));
        Assert.Equal(RiskTier.Moderate, (await Cases.Read(portal, useCase.Id)).Tier);
    }

    [Fact]
    public async Task A_forbidden_practice_stays_forbidden_until_Compliance_confirms_that_it_is_none()
    {
        var lift = await ALift.Proposed(portal);
        Assert.Equal(RiskTier.Prohibited, (await Cases.Read(portal, lift.UseCaseId)).Tier);
        Assert.Contains(await Inbox(Part.Compliance), i => i.What == "Confirm that rule G1 does not hold");
        Assert.DoesNotContain(await Inbox(Part.Governance), i => i.What == "Confirm that rule G1 does not hold");

        Assert.Null((await Answer(lift, true)).Refusal);

        await portal.Work();
        Assert.Equal(RiskTier.Critical, (await Cases.Read(portal, lift.UseCaseId)).Tier);
        Assert.Contains(await AReview.All(portal, lift.UseCaseId), r => r.Discipline is Discipline.Security);
        Assert.DoesNotContain(await Inbox(Part.Compliance), i => i.What == "Confirm that rule G1 does not hold");
        Assert.Equal(LiftRefusals.SettledAlready, (await Answer(lift, true)).Refusal);
    }

    [Fact]
    public async Task Declined_it_may_be_proposed_once_more()
    {
        var lift = await ALift.Proposed(portal);
        Assert.Equal(Refusal.ReasonMissing, (await Answer(lift, false, " ")).Refusal);
        Assert.Null((await Answer(lift, false)).Refusal);
        var useCase = await Cases.Read(portal, lift.UseCaseId);
        Assert.Equal(RiskTier.Prohibited, useCase.Tier);
        Assert.Null((await ALift.Lift(portal, useCase, ALift.NotForbidden())).Refusal);
    }

    [Fact]
    public async Task Who_proposed_it_does_not_confirm_it()
    {
        var lift = await ALift.Proposed(portal);
        Assert.Equal(LiftRefusals.OwnProposal, lift.Settle(true, lift.ById, "sure", portal.Clock.Now).Refusal);
    }

    [Fact]
    public async Task The_case_says_who_set_it_aside_and_why()
    {
        var lift = await ALift.Proposed(portal);
        Assert.Null((await Answer(lift, true)).Refusal);
        var line = Assert.Single((await portal.In(Part.Governance, (ReadLifts h) => h.Handle(lift.UseCaseId))).Value!.Lines);
        Assert.Equal("Rule G1 is set aside (Art. 5) by Legal reviewer: Only arrears count, and no conduct elsewhere Confirmed by Compliance: Read the model card", line.Sentence);
    }

    /// <summary>On the list of the law, with few points.</summary>
    private async Task<UseCase> ListedButSmall()
    {
        var answers = IntakeAnswersOf(Cases.Low).With("regulated", AnswerValue.List("hiring")).With(IntakeAnswers.Title, "Wording of adverts");
        return await ALift.WithLegal(portal, await Cases.Submitted(portal, answers, "Wording of adverts"));
    }

    private static Answers IntakeAnswersOf(string example) => Tests.RiskScoring.IntakeExample.Named(example).Answers;

    private Task<Result> Answer(GateLift lift, bool agreed, string reason = "Read the model card") => portal.In(Part.Compliance, (AnswerLift h) => h.Handle(lift.Id, agreed, reason));

    private async Task<IReadOnlyList<InboxItem>> Inbox(Part part) => [.. (await portal.In(part, (ReadInbox h) => h.Handle())).Value!.Groups.SelectMany(g => g.Items)];
}
