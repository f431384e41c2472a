using AiGovernance.Access;
using AiGovernance.Approvals;
using AiGovernance.Audit;
using AiGovernance.Common;
using AiGovernance.Reviews;
using AiGovernance.Reviews.Inquiries;
using AiGovernance.Tests.Reviews;
using AiGovernance.Tests.Support;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace AiGovernance.Tests.Approvals;

public sealed class DecideUseCaseTests : IAsyncDisposable
{
    private readonly TestPortal portal = TestPortal.Start();

    [Fact]
    public async Task A_low_case_is_approved_at_triage_for_24_months_within_what_was_submitted()
    {
        var useCase = await AnApproval.Decided(portal);
        await using var db = portal.Db();
        var decision = await db.Decisions.SingleAsync();
        Assert.Equal((Standing.Approved, DecisionBody.GovernanceOffice, People.Of(Part.Governance), "Small and reversible"), (decision.Outcome, decision.Body, decision.DecidedBy, decision.Rationale));
        Assert.Equal((portal.Today().AddMonths(24), useCase.Revisions[0].Hash), (decision.EndsOn, decision.RevisionHash));
        Assert.Equal((Standing.Approved, decision.EndsOn, RevisionStatus.Decided), (useCase.Standing, useCase.ReviewDueOn, useCase.Revisions[0].Status));
        Assert.Equal(("public", "vendor-contract"), (useCase.PermittedDataLevel, decision.PermittedLocation));
        Assert.Equal(Standing.Approved, (await db.Set<CaseHistory>().SingleAsync(h => h.UseCaseId == useCase.Id && h.Until == null)).Standing);
        Assert.Equal(Sha256.Of(decision.Frozen), decision.Hash);
    }

    [Fact]
    public async Task Conditions_of_gates_come_first_then_those_of_reviews_then_our_own()
    {
        var useCase = await AnApproval.Reviewed(portal, ReviewOutcome.SupportsWithConditions);
        Assert.Null((await portal.Decide(useCase, Standing.ApprovedWithConditions, AnApproval.Stopping())).Refusal);
        await using var db = portal.Db();
        var conditions = await db.Conditions.OrderBy(c => c.Number).ToListAsync();
        Assert.Equal(["Gate G8", "Gate G14", "Security review", "Privacy review", "Governance office"], conditions.Select(c => c.Source));
        Assert.Equal([null, null, People.Of(Part.Security), People.Of(Part.Privacy), null], conditions.Select(c => c.VerifierId));
        Assert.All(conditions, c => Assert.Equal((People.Of(Part.Owner), ConditionState.Open), (c.OwnerId, c.State)));
    }

    [Fact]
    public async Task What_does_not_proceed_allows_nothing_and_has_no_conditions()
    {
        var useCase = await AnApproval.Decided(portal, Standing.Rejected, AnApproval.Stopping());
        await using var db = portal.Db();
        var decision = await db.Decisions.SingleAsync();
        Assert.Equal((Standing.Rejected, null, null), (useCase.Standing, useCase.PermittedDataLevel, decision.EndsOn));
        Assert.Contains("\"conditions\":[]", decision.Frozen, StringComparison.Ordinal);
        Assert.Equal(0, await db.Conditions.CountAsync());
        Assert.Equal(0, await db.DueRows.CountAsync());
    }

    [Fact]
    public async Task A_prohibited_case_is_closed_naming_the_gate_and_nothing_else_is_possible()
    {
        var useCase = await AReview.InReview(portal, Cases.Prohibited);
        var review = await AReview.Read(portal, useCase, Discipline.Legal);
        await AReview.Done(portal, await AReview.Claim(portal, review));
        await portal.Work();
        useCase = await Cases.Read(portal, useCase.Id);
        Assert.Equal(ApprovalRefusals.Prohibited.Code, (await portal.Decide(useCase, Standing.Approved)).Refusal?.Code);
        Assert.Equal(ApprovalRefusals.Prohibited.Code, (await portal.Decide(useCase, Standing.Deferred)).Refusal?.Code);
        Assert.Null((await portal.Decide(useCase, Standing.Rejected)).Refusal);
        await using var db = portal.Db();
        Assert.StartsWith("Gate G1, ", (await db.Decisions.SingleAsync()).Rationale, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Submitter_sponsor_and_owner_do_not_decide_their_own_case()
    {
        var me = People.Of(Part.Governance).Value.ToString();
        var own = await AnApproval.Decidable(portal, submitter: Part.Governance);
        var sponsored = await AnApproval.Decidable(portal, AnApproval.Plain.With(IntakeAnswers.Sponsor, me));
        var owned = await AnApproval.Decidable(portal, AnApproval.Plain.With(IntakeAnswers.Owner, me));
        foreach (var (useCase, says) in new[] { (own, "You submitted"), (sponsored, "You are the sponsor"), (owned, "You answer for") })
        {
            var refusal = (await portal.Decide(useCase, Standing.Approved)).Refusal!;
            Assert.Equal(UseCaseRefusals.Involved(Involvement.Owner, "decide").Code, refusal.Code);
            Assert.StartsWith(says, refusal.Message, StringComparison.Ordinal);
            Assert.Equal(refusal, (await portal.In(Part.Governance, (ReadOfficeDesk h) => h.Handle(useCase.Id))).Refusal);
        }
    }

    [Fact]
    public async Task Each_refusal_is_said_by_name()
    {
        var useCase = await AnApproval.Decidable(portal);
        await Hears(Refusal.NotFound, useCase, by: Part.Stranger);
        await Hears(Refusal.Forbidden, useCase, by: Part.Colleague);
        await Hears(Refusal.Stale, useCase, version: useCase.Revisions[0].Version - 1);
        await Hears(Refusal.ReasonMissing, useCase, reason: " ");
        await Hears(ApprovalRefusals.ConditionsMissing, useCase, Standing.ApprovedWithConditions);
        await Hears(ApprovalRefusals.NotAccepted, await AnApproval.Decidable(portal, accepted: false));
        await Hears(ApprovalRefusals.GateConditionsAttach, await AnApproval.Decidable(portal, AnApproval.Plain.With(IntakeAnswers.ModelFrom, "embedded")));
        await Hears(ApprovalRefusals.Blocked, await AnApproval.Decidable(portal, AnApproval.Plain.With("classified", "no").With("data-level", "internal").With("training", "no")));
        await Hears(ApprovalRefusals.CommitteeDecides, await Cases.Submitted(portal, Cases.High));
        await Hears(ApprovalRefusals.ReviewsOpen, await Cases.Submitted(portal, Cases.Moderate));
        await Hears(ApprovalRefusals.Objected, await AnApproval.Reviewed(portal, ReviewOutcome.Objects), Standing.Deferred);
        await Hears(UseCaseRefusals.NotThere, await Tests.UseCases.AUseCase.Draft(portal), by: Part.Governance);
        Assert.Null((await portal.Decide(useCase, Standing.Approved)).Refusal);
        await Hears(UseCaseRefusals.NothingOpen, useCase);
    }

    [Fact]
    public async Task While_a_question_waits_for_the_submitter_nothing_is_decided()
    {
        var useCase = await AnApproval.Decidable(portal);
        Assert.Null((await portal.In(Part.Governance, (ReturnToSubmitter h) => h.Handle(useCase.Id, useCase.Revisions[0].Version, "Which invoices?"))).Refusal);
        await Hears(ApprovalRefusals.QuestionOpen, await Cases.Read(portal, useCase.Id));
    }

    [Fact]
    public async Task A_condition_can_be_shown_in_time_and_is_checked_by_somebody_apart()
    {
        var useCase = await AnApproval.Decidable(portal);
        var fine = AnApproval.Stopping(portal.Today(), People.Of(Part.Security));
        await Hears(ApprovalRefusals.ConditionIncomplete, useCase, fine with { Text = " " });
        await Hears(ApprovalRefusals.ConditionIncomplete, useCase, fine with { Proof = "" });
        await Hears(ApprovalRefusals.ConditionTooLong, useCase, fine with { Text = new string('x', Condition.TextMaxLength + 1) });
        await Hears(ApprovalRefusals.ConditionDuePast, useCase, fine with { DueOn = portal.Today().AddDays(-1) });
        await Hears(ApprovalRefusals.VerifierInvolved, useCase, fine with { Verifier = People.Of(Part.Owner) });
        await Hears(ApprovalRefusals.VerifierUnknown, useCase, fine with { Verifier = PersonId.New() });
        Assert.Null((await portal.Decide(useCase, Standing.ApprovedWithConditions, fine with { Text = new string('x', Condition.TextMaxLength) })).Refusal);
    }

    [Fact]
    public async Task The_desk_shows_what_is_known_and_why_an_outcome_is_closed()
    {
        var useCase = await AnApproval.Reviewed(portal, ReviewOutcome.SupportsWithConditions);
        var desk = (await portal.In(Part.Governance, (ReadOfficeDesk h) => h.Handle(useCase.Id))).Value!;
        Assert.Equal([(Discipline.Security, "Security reviewer"), (Discipline.Privacy, "Privacy reviewer")], desk.Reviews.Select(r => (r.Discipline, r.Reviewer!)));
        Assert.Equal(["Gate G8", "Gate G14", "Security review", "Privacy review"], desk.Attached.Select(c => c.Source));
        Assert.Equal([ApprovalRefusals.GateConditionsAttach.Code, null, null, null], desk.Outcomes.Select(o => o.Refused?.Code));
        Assert.DoesNotContain(desk.Verifiers, v => v.Name is "Owner" or "Sponsor" or "Submitter");
        Assert.Contains(desk.Verifiers, v => v.Name == "Security reviewer");
        Assert.Equal(portal.Today().AddMonths(18), desk.WouldEndOn);
    }

    [Fact]
    public async Task A_decision_changed_behind_the_portals_back_is_found()
    {
        await AnApproval.Decided(portal, Standing.ApprovedWithConditions, AnApproval.Stopping());
        Assert.Null((await Verify()).Fault);
        await using var db = portal.Db();
        var id = await db.Decisions.Select(d => d.Id).SingleAsync();
        await db.Database.ExecuteSqlRawAsync("""UPDATE "Decisions" SET "Frozen" = replace("Frozen", 'ApprovedWithConditions', 'Approved')""");
        Assert.Contains($"decision/{id.Value}: Frozen is not what entry ", (await Verify()).Fault);
    }

    [Fact]
    public async Task A_decision_removed_behind_the_portals_back_is_found()
    {
        var first = (await AnApproval.Decided(portal)).Id;
        await AnApproval.Decided(portal);
        Assert.Null((await Verify()).Fault);
        await using var db = portal.Db();
        var id = await db.Decisions.Where(d => d.UseCaseId == first).Select(d => d.Id).SingleAsync();
        var made = await db.Trail.SingleAsync(e => e.RecordKind == "decision" && e.RecordId == id.Value);
        Assert.Equal(1, await db.Database.ExecuteSqlAsync($"""DELETE FROM "Decisions" WHERE "UseCaseId" = {first.Value}"""));
        Assert.Equal($"decision/{id.Value} is gone, entry {made.Number} made it", (await Verify()).Fault);
    }

    [Theory]
    [InlineData("Outcome", "'Approved'")]
    [InlineData("EndsOn", "'2099-12-31'")]
    [InlineData("Rationale", "'It is safe'")]
    [InlineData("PermittedDataLevel", "'restricted'")]
    [InlineData("DecidedBy", "\"RevisionId\"")]
    public async Task What_stands_beside_the_frozen_text_of_a_decision_is_as_final(string column, string value)
    {
        await AnApproval.Decided(portal, Standing.ApprovedWithConditions, AnApproval.Stopping());
        await using var db = portal.Db();
        var id = await db.Decisions.Select(d => d.Id).SingleAsync();
#pragma warning disable EF1002 // the change is one of those above
        await db.Database.ExecuteSqlRawAsync($"UPDATE \"Decisions\" SET \"{column}\" = {value}");
#pragma warning restore EF1002
        Assert.Contains($"decision/{id.Value}: {column} is not what entry ", (await Verify()).Fault);
    }

    public ValueTask DisposeAsync() => portal.DisposeAsync();

    private async Task<TrailVerdict> Verify() => (await portal.In(Part.Auditor, (VerifyTrail h) => h.Handle())).Value!;

    private async Task Hears(Refusal expected, UseCase useCase, Standing outcome = Standing.Approved, Part? by = null, int? version = null, string reason = "why") =>
        Assert.Equal(expected.Code, (await portal.In(by ?? Part.Governance, (DecideUseCase h) => h.Handle(useCase.Id, version ?? useCase.Revisions[^1].Version, new(outcome, reason, [])))).Refusal?.Code);

    private async Task Hears(Refusal expected, UseCase useCase, ConditionTerms condition) =>
        Assert.Equal(expected.Code, (await portal.Decide(useCase, Standing.ApprovedWithConditions, condition)).Refusal?.Code);
}
