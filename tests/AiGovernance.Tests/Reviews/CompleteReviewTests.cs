using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Questionnaires;
using AiGovernance.Reviews;
using AiGovernance.Reviews.Desk;
using AiGovernance.RiskScoring;
using AiGovernance.Tests.Support;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace AiGovernance.Tests.Reviews;

/// <summary>Outcomes, the score that follows, and the way to the decision (RV-1, RS-3, RV-5).</summary>
public class CompleteReviewTests
{
    private const string Guarded = "Hiring screener, all safeguards";

    [Fact]
    public async Task A_completed_review_keeps_outcome_rationale_conditions_and_confirmed_safeguards()
    {
        await using var portal = TestPortal.Start();
        var done = await AReview.Done(portal, await AReview.Claimed(portal), ReviewOutcome.SupportsWithConditions);

        Assert.Equal((ReviewState.Done, ReviewOutcome.SupportsWithConditions, "Looks sound.", ""), (done.State, done.Outcome!.Value, done.Rationale, done.Draft));
        Assert.Equal([new("Mask bank details", "Screenshot of the mask", true)], done.ProposedConditions);
        Assert.NotEmpty(done.ConfirmedAnswers);
        await using var db = portal.Db();
        Assert.Contains("Looks sound.", (await db.Trail.OrderBy(e => e.Number).LastAsync(e => e.Text.Contains("CompleteReview"))).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_incomplete_is_refused_by_name()
    {
        await using var portal = TestPortal.Start();
        var claimed = await AReview.Claimed(portal);
        var full = claimed.Content(portal);
        var condition = new ProposedCondition("Text", "Proof", false);
        var (first, rest) = (full.Answers.First(), full.Answers.Skip(1).ToDictionary());
        async Task Refused(Refusal expected, ReviewContent content) =>
            Assert.Equal(expected.Code, (await portal.As(Part.Security.Id, (CompleteReview h) => h.Handle(claimed.Id, claimed.Version, content))).Refusal?.Code);

        await Refused(ReviewRefusals.OutcomeMissing, full with { Outcome = null });
        await Refused(ReviewRefusals.RationaleMissing, full with { Rationale = " " });
        await Refused(ReviewRefusals.ConditionsMissing, full with { Outcome = ReviewOutcome.SupportsWithConditions });
        await Refused(ReviewRefusals.ConditionsWithoutNeed, full with { Conditions = [condition] });
        await Refused(ReviewRefusals.ConditionIncomplete, full with { Outcome = ReviewOutcome.Objects, Conditions = [condition with { Proof = "" }] });
        await Refused(ReviewRefusals.TooManyConditions, full with { Outcome = ReviewOutcome.Objects, Conditions = [.. Enumerable.Repeat(condition, Review.MostConditions + 1)] });
        await Refused(ReviewRefusals.ConditionTooLong, full with { Outcome = ReviewOutcome.Objects, Conditions = [condition with { Text = new('x', Review.ConditionMaxLength + 1) }] });
        await Refused(ReviewRefusals.TextTooLong, full with { Rationale = new('x', Review.TextMaxLength + 1) });
        await Refused(ReviewRefusals.SafeguardsUnconfirmed, full with { Answers = rest });
        await Refused(ReviewRefusals.NoSuchChoice, full with { Answers = new Dictionary<string, string>(rest) { [first.Key] = "perhaps" } });
        await Refused(ReviewRefusals.NotYourSafeguard, full with { Answers = new Dictionary<string, string>(full.Answers) { ["s-fair"] = "yes" } });
    }

    [Fact]
    public async Task Only_its_reviewer_completes_it_once_and_as_last_read()
    {
        await using var portal = TestPortal.Start();
        var claimed = await AReview.Claimed(portal);
        var content = claimed.Content(portal);
        Task<Result> Complete(Part part, int version) => portal.As(part.Id, (CompleteReview h) => h.Handle(claimed.Id, version, content));

        Assert.Equal(RefusalKind.Forbidden, (await Complete(Part.Governance, claimed.Version)).Refusal!.Kind);
        Assert.Equal(RefusalKind.NotFound, (await Complete(Part.Privacy, claimed.Version)).Refusal!.Kind);
        Assert.Equal(Refusal.Stale, (await Complete(Part.Security, claimed.Version - 1)).Refusal);
        Assert.Null((await Complete(Part.Security, claimed.Version)).Refusal);
        Assert.Equal(ReviewRefusals.Closed, (await Complete(Part.Security, claimed.Version + 1)).Refusal);
    }

    [Fact]
    public async Task Mitigation_is_credited_only_when_every_discipline_that_owns_a_safeguard_has_confirmed()
    {
        await using var portal = TestPortal.Start();
        var useCase = await AReview.InReview(portal, Guarded);
        foreach (var discipline in Enum.GetValues<Discipline>())
        {
            Assert.False(await Confirmed());
            await AReview.Done(portal, await AReview.Claim(portal, await AReview.Read(portal, useCase, discipline)));
        }
        Assert.True(await Confirmed());
        var score = ScoreSnapshot.FromJson((await AReview.Revision(portal, useCase.Id)).Score);
        Assert.Empty(score.Recompute(QuestionnaireCatalogue.Intake, GateCatalogue.Intake)); // RS-5

        async Task<bool> Confirmed() => ScoreSnapshot.FromJson((await AReview.Revision(portal, useCase.Id)).Score).Score.MitigationConfirmed;
    }

    [Fact]
    public async Task A_corrected_safeguard_changes_the_stored_score_and_not_what_was_submitted()
    {
        await using var portal = TestPortal.Start();
        var claimed = await AReview.Claimed(portal, Discipline.Security, Guarded);
        var before = await AReview.Revision(portal, claimed.UseCaseId);

        await AReview.Done(portal, claimed, correction: ("s-log", "no"));

        var after = await AReview.Revision(portal, claimed.UseCaseId);
        var (was, now) = (ScoreSnapshot.FromJson(before.Score).Score, ScoreSnapshot.FromJson(after.Score));
        Assert.Equal(4, was.Mitigation - now.Score.Mitigation);
        Assert.Equal("no", now.Answers["s-log"]!.ToString());
        Assert.Equal((before.Hash, before.Answers), (after.Hash, after.Answers));
        var row = (await portal.As(Part.Governance.Id, (ListReviewsOf h) => h.Handle(claimed.UseCaseId))).Value!.Single(r => r.Discipline is Discipline.Security);
        Assert.Equal((5, 1), (row.Safeguards, row.Corrected));
    }

    [Fact]
    public async Task The_last_review_moves_the_case_to_its_decision_and_the_one_before_does_not()
    {
        await using var portal = TestPortal.Start();
        var useCase = await AReview.InReview(portal, Cases.Moderate);
        await AReview.Done(portal, await AReview.Claim(portal, await AReview.Read(portal, useCase, Discipline.Security)));
        await portal.Work();
        Assert.Equal(RevisionStatus.InReview, (await AReview.Revision(portal, useCase.Id)).Status);

        await AReview.Done(portal, await AReview.Claim(portal, await AReview.Read(portal, useCase, Discipline.Privacy)), ReviewOutcome.SupportsWithConditions);
        await portal.Work();

        Assert.Equal(RevisionStatus.AwaitingDecision, (await AReview.Revision(portal, useCase.Id)).Status);
        await using var db = portal.Db();
        var summary = await ReviewOutcomes.Of(db, useCase.Revisions[0].Id);
        Assert.Equal((true, 2, ReviewOutcome.SupportsWithConditions), (summary.AllDone, summary.Done, summary.MostRestrictive!.Value));
        Assert.Equal("Privacy review", Assert.Single(summary.Conditions).Source);
    }

    [Fact]
    public async Task One_objection_is_the_recommendation_of_all()
    {
        await using var portal = TestPortal.Start();
        var useCase = await AReview.InReview(portal, Cases.Moderate);
        await using var db = portal.Db();
        Assert.Null((await ReviewOutcomes.Of(db, useCase.Revisions[0].Id)).MostRestrictive);
        await AReview.Done(portal, await AReview.Claim(portal, await AReview.Read(portal, useCase, Discipline.Security)), ReviewOutcome.Objects);
        await AReview.Done(portal, await AReview.Claim(portal, await AReview.Read(portal, useCase, Discipline.Privacy)));
        Assert.Equal(ReviewOutcome.Objects, (await ReviewOutcomes.Of(db, useCase.Revisions[0].Id)).MostRestrictive);
    }

    [Fact]
    public async Task Who_became_owner_meanwhile_does_not_complete_it()
    {
        await using var portal = TestPortal.Start();
        var claimed = await AReview.Claimed(portal);
        var content = claimed.Content(portal);
        await portal.Write(async db => db.Entry(await db.UseCases.SingleAsync(u => u.Id == claimed.UseCaseId)).Property(u => u.OwnerId).CurrentValue = Part.Security.Id);
        Assert.Equal("use-cases.involved", (await portal.As(Part.Security.Id, (CompleteReview h) => h.Handle(claimed.Id, claimed.Version, content))).Refusal?.Code);
    }
}
