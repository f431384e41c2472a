using AiGovernance.Approvals;
using AiGovernance.Approvals.Exceptions;
using AiGovernance.Committee;
using AiGovernance.Committee.Ballots;
using AiGovernance.Committee.Boundaries;
using AiGovernance.Committee.Meetings;
using AiGovernance.Committee.Subjects;
using AiGovernance.Common;
using AiGovernance.RiskScoring;
using AiGovernance.RiskScoring.Boundaries;
using AiGovernance.Tests.Approvals;
using AiGovernance.Tests.Committee.Subjects;
using AiGovernance.Tests.Support;
using AiGovernance.Tests.UseCases;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;
using Xunit;
using static AiGovernance.Tests.Committee.ASession;

namespace AiGovernance.Tests.Committee.Boundaries;

/// <summary>CM-11 through the real actions: from the proposal to the gate and the re-review.</summary>
public class BoundaryActionTests
{
    [Theory]
    [InlineData(Choice.Approve, BoundaryState.Adopted)]
    [InlineData(Choice.Reject, BoundaryState.NotAdopted)]
    [InlineData(Choice.Defer, BoundaryState.Proposed)]
    public async Task The_committee_adopts_it_by_ballot_or_not(Choice choice, BoundaryState expected)
    {
        await using var portal = TestPortal.Start();
        await SetUp(portal);
        var id = await ABoundary.Proposed(portal);
        var session = await AnItem.Opened(portal, id);
        await session.Decided(choice);
        var boundary = await ABoundary.Read(portal, id);
        Assert.Equal(expected, boundary.State);
        await using var db = portal.Db();
        Assert.Equal(expected is BoundaryState.Adopted, await db.DueRows.AnyAsync(d => d.Kind == CommitteeDues.BoundaryBegins.Kind && d.Subject == id));
        Assert.Equal((ItemKind.Boundary, null), ((await session.Read()).Kind, (await session.Read()).UseCaseId));
        if (expected is BoundaryState.Adopted) Assert.Equal(portal.Today(), boundary.StartsOn); // it was to begin before the meeting
    }

    [Fact]
    public async Task Who_proposed_it_is_recused_and_the_room_lists_the_running_cases_it_touches()
    {
        await using var portal = TestPortal.Start();
        var useCase = await AnApproval.Running(portal);
        await SetUp(portal);
        var session = await AnItem.Opened(portal, await ABoundary.Proposed(portal, ABoundary.Touching, Part.Member));
        Assert.Equal((People.Of(Part.Member), "Proposer of this boundary"), ((await session.Read()).Conflicts[0].PersonId, (await session.Read()).Conflicts[0].Reason));
        var facts = (await session.Room(Part.Chair)).Item!.Facts;
        Assert.Equal([$"{useCase.Reference} Invoice triage"], facts.Single(f => f.Name == "Running cases it touches").Lines);
        Assert.Empty((await session.Room(Part.Member)).Item!.Conditions);
    }

    [Fact]
    public async Task In_force_it_blocks_the_decision_and_only_the_committee_grants_an_exception()
    {
        await using var portal = TestPortal.Start();
        await SetUp(portal);
        await ABoundary.Adopted(portal, ABoundary.Touching);
        var useCase = await AnApproval.Decidable(portal);
        Assert.Equal(RiskTier.High, useCase.Tier);
        await using var db = portal.Db();
        var score = ScoreSnapshot.FromJson((await db.Revisions.SingleAsync()).Score);
        Assert.Equal("B1", Assert.Single(score.Boundaries!).Id);
        var verified = await portal.AsSystem((VerifyScores h) => h.Handle());
        Assert.Null(verified.Refusal);

        Ok(await portal.In(Part.Owner, (AskException h) => h.Handle(useCase.Id, new("B1", "No other place", "It is cooled by hand", portal.Today().AddMonths(6)))));
        var id = await db.RuleExceptions.Select(e => e.Id).SingleAsync();
        Assert.Equal(Refusal.Forbidden.Code, (await portal.In(Part.Governance, (AnswerException h) => h.Handle(id, true, "fine"))).Refusal?.Code);
        var session = await AnItem.Opened(portal, id);
        await session.Decided(Choice.Approve);
        Assert.Equal(ExceptionState.Granted, (await db.RuleExceptions.AsNoTracking().SingleAsync()).State);
    }

    [Fact]
    public async Task What_was_approved_before_does_not_go_live_and_gets_a_re_review_with_a_date()
    {
        await using var portal = TestPortal.Start();
        var (boundary, useCase) = await ABoundary.AboutToBegin(portal);
        Assert.Equal(ApprovalRefusals.ProductionBlocked.Code, (await portal.In(Part.Owner, (StartProduction h) => h.Handle(useCase.Id, useCase.Version, "writer", "eu"))).Refusal?.Code);
        await ABoundary.Begin(portal, boundary);
        await using var db = portal.Db();
        var review = await db.BoundaryReviews.SingleAsync();
        Assert.Equal((useCase.Id, new DateOnly(2026, 10, 12)), (review.UseCaseId, review.ReviewBy)); // 20 working days
        Assert.Equal(RevisionStatus.Draft, (await db.Revisions.OrderBy(r => r.Number).LastAsync()).Status);
        Assert.Contains(await db.CaseNotices.ToListAsync(), n => n.Text.Contains("Answer with a new revision by 12 Oct 2026", StringComparison.Ordinal));
        Assert.True(await db.DueRows.AnyAsync(d => d.Kind == CommitteeDues.BoundaryReviewOverdue.Kind && d.Subject == review.Id));
    }

    [Fact]
    public async Task Who_does_not_answer_in_time_is_told_and_who_did_is_not()
    {
        await using var portal = TestPortal.Start();
        var review = await ABoundary.Unanswered(portal);
        await Overdue(portal, review);
        await using var db = portal.Db();
        Assert.Contains(await db.CaseNotices.ToListAsync(), n => n.Title == "Re-review overdue");

        await using var other = TestPortal.Start();
        var answered = await ABoundary.Unanswered(other);
        await using var later = other.Db();
        var draft = await later.Revisions.OrderBy(r => r.Number).LastAsync();
        Ok(await other.In(Part.Owner, (SubmitUseCase h) => h.Handle(draft.UseCaseId, draft.Version)));
        await Overdue(other, answered);
        Assert.DoesNotContain(await later.CaseNotices.ToListAsync(), n => n.Title == "Re-review overdue");
    }

    [Fact]
    public async Task Changed_before_its_first_day_it_asks_nobody_anything()
    {
        await using var portal = TestPortal.Start();
        await AnApproval.Decided(portal);
        var id = await ABoundary.Adopted(portal, ABoundary.Touching with { StartsOn = portal.Today().AddDays(5) });
        await ABoundary.Begin(portal, id);
        await using var db = portal.Db();
        Assert.Empty(await db.BoundaryReviews.ToListAsync());
    }

    [Fact]
    public async Task It_is_a_rule_from_its_first_day_on_with_the_day_of_its_decision()
    {
        await using var portal = TestPortal.Start();
        var decided = portal.Today();
        await ABoundary.Adopted(portal, ABoundary.Hiring with { StartsOn = decided.AddDays(5) });
        portal.Clock.Advance(TimeSpan.FromDays(4));
        Assert.Empty(await Rules());
        portal.Clock.Advance(TimeSpan.FromDays(1));
        Assert.Equal(("B1", decided), Assert.Single((await Rules()).Select(r => (r.Id, r.AdoptedOn))));

        async Task<IReadOnlyList<BoundaryRule>> Rules() => (await portal.In(Part.Colleague, (ReadBoundaryRules h) => h.Handle())).Value!;
    }

    [Fact]
    public async Task A_change_or_withdrawal_is_a_decision_of_the_committee_again()
    {
        await using var portal = TestPortal.Start();
        await SetUp(portal);
        var first = await ABoundary.Adopted(portal);
        var taken = new BoundaryTerms(BoundaryStep.Withdraw, first, "", [], portal.Today(), null, "It went well elsewhere");
        var id = await ABoundary.Proposed(portal, taken);
        Assert.Equal(BoundaryRefusals.ProposedAlready, (await portal.In(Part.Member, (ProposeBoundary h) => h.Handle(taken))).Refusal);
        Assert.Equal(BoundaryPhase.InForce, (await ABoundary.Read(portal, first)).PhaseOn(portal.Today()));
        await (await AnItem.Opened(portal, id)).Decided(Choice.Approve);
        Assert.Equal(BoundaryPhase.Past, (await ABoundary.Read(portal, first)).PhaseOn(portal.Today()));
        Assert.Equal(BoundaryRefusals.NotInForce, (await portal.In(Part.Member, (ProposeBoundary h) => h.Handle(taken))).Refusal);
        Assert.Equal(Refusal.NotFound, (await portal.In(Part.Member, (ProposeBoundary h) => h.Handle(taken with { Former = Guid.CreateVersion7() }))).Refusal);
    }

    [Fact]
    public async Task Only_choices_of_the_intake_and_products_of_the_register_are_ruled_out()
    {
        await using var portal = TestPortal.Start();
        await SetUp(portal);
        foreach (var test in new BoundaryTest[] { new("regulated", ["dancing"]), new("product", [Guid.CreateVersion7().ToString()]) })
            Assert.Equal(BoundaryRefusals.ChoiceUnknown, (await portal.In(Part.Member, (ProposeBoundary h) => h.Handle(ABoundary.Terms("Not this.", test)))).Refusal);
        Assert.Equal(BoundaryRefusals.NothingRuledOut, (await portal.In(Part.Member, (PreviewBoundary h) => h.Handle([]))).Refusal);
    }

    private static async Task Overdue(TestPortal portal, Guid review) =>
        Ok(await portal.AsSystem((TellReviewOverdue h) => h.Handle(new(Guid.CreateVersion7(), CommitteeDues.BoundaryReviewOverdue.Kind, review, portal.Clock.Now))));
}
