using AiGovernance.Access;
using AiGovernance.Approvals;
using AiGovernance.Common;
using AiGovernance.Tests.Support;
using AiGovernance.UseCases;
using Xunit;

namespace AiGovernance.Tests.Approvals;

/// <summary>AP-1: a condition from open to met or waived, and who may do what to it (PP-3).</summary>
public sealed class ConditionActionTests : IAsyncDisposable
{
    private readonly TestPortal portal = TestPortal.Start();

    [Fact]
    public async Task A_condition_is_shown_sent_back_shown_again_and_met()
    {
        var condition = await AnApproval.WithCondition(portal);
        await Ok(Prove(condition, " first try "));
        Assert.Equal((ConditionState.ProofGiven, "first try", People.Of(Part.Owner)), await State(condition));
        await Ok(Verify(condition, enough: false, "the figures are of last year"));
        Assert.Equal(ConditionState.Open, (await State(condition)).State);
        await Ok(Prove(condition, "second try"));
        await Ok(Verify(condition));
        var met = await AnApproval.Again(portal, condition);
        Assert.Equal((ConditionState.Met, "second try", People.Of(Part.Governance), portal.Clock.Now), (met.State, met.Proof, met.SettledBy, met.SettledAt));
    }

    [Fact]
    public async Task A_step_out_of_turn_is_refused_by_name()
    {
        var condition = await AnApproval.WithCondition(portal);
        await Hears(ApprovalRefusals.NoProofYet, Verify(condition));
        await Hears(ApprovalRefusals.ProofMissing, Prove(condition, " "));
        await Ok(Prove(condition));
        await Hears(ApprovalRefusals.ConditionNotOpen, Prove(condition));
        await Hears(Refusal.ReasonMissing, Verify(condition, enough: false, " "));
        await Hears(Refusal.ReasonMissing, Waive(condition, " "));
        await Ok(Verify(condition));
        await Hears(ApprovalRefusals.NoProofYet, Verify(condition));
        await Hears(ApprovalRefusals.ConditionSettled, Waive(condition));
        await Hears(ApprovalRefusals.ConditionNotOpen, Prove(condition));
    }

    [Fact]
    public async Task Whom_it_does_not_concern_may_not_touch_it()
    {
        var condition = await AnApproval.WithProof(portal);
        await Hears(Refusal.NotFound, Verify(condition, by: Part.Stranger));
        await Hears(Refusal.NotFound, Prove(condition, by: Part.Stranger));
        await Hears(Refusal.NotFound, Waive(condition, by: Part.Stranger));
        await Hears(Refusal.Forbidden, Verify(condition, by: Part.Colleague));
        await Hears(Refusal.Forbidden, Prove(condition, by: Part.Sponsor));
        await Hears(Refusal.Forbidden, Waive(condition, by: Part.Compliance));
    }

    [Fact]
    public async Task The_named_verifier_sees_the_condition_and_verifies_it_and_the_office_does_not()
    {
        var condition = await AnApproval.WithProof(portal, AnApproval.Stopping(verifier: People.Of(Part.Legal)));
        await Hears(Refusal.Forbidden, Verify(condition));
        await Ok(Verify(condition, by: Part.Legal));
    }

    [Theory]
    [InlineData("Submitter", "You submitted")]
    [InlineData("Sponsor", "You are the sponsor")]
    [InlineData("Owner", "You answer for")]
    public async Task Whoever_has_a_part_in_the_case_verifies_nothing_of_it(string part, string says)
    {
        // Decisions name no such verifier; a sponsor of today may have been one when it was taken.
        var verifier = Part.All.Single(p => p.Name == part);
        var useCase = await AnApproval.Decidable(portal);
        await AnApproval.Take(portal, useCase.Id, Standing.ApprovedWithConditions, null, AnApproval.Stopping(verifier: verifier.Id));
        var condition = await AnApproval.ConditionOf(portal, useCase);
        await Ok(Prove(condition));
        var refusal = (await Verify(condition, by: verifier)).Refusal;
        Assert.StartsWith(says, refusal?.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_office_that_has_a_part_in_the_case_waives_nothing_of_it()
    {
        var useCase = await AnApproval.Decidable(portal, submitter: Part.Governance);
        await AnApproval.Take(portal, useCase.Id, Standing.ApprovedWithConditions, null, AnApproval.Stopping());
        var condition = await AnApproval.ConditionOf(portal, useCase);
        Assert.StartsWith("You submitted", (await Waive(condition)).Refusal?.Message, StringComparison.Ordinal);
        await Ok(Prove(condition));
        Assert.StartsWith("You submitted", (await Verify(condition)).Refusal?.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_owns_it_or_gave_its_proof_does_not_settle_it()
    {
        // The owner of the case may be another one by now; the condition's is still barred.
        var condition = await AnApproval.Again(portal, await AnApproval.WithProof(portal));
        Assert.Equal(ApprovalRefusals.OwnProof, condition.Verify(true, People.Of(Part.Owner), portal.Clock.Now).Refusal);
        Assert.Equal(ApprovalRefusals.OwnProof, condition.Waive(People.Of(Part.Owner), portal.Clock.Now).Refusal);
        Assert.Null(condition.Verify(true, People.Of(Part.Governance), portal.Clock.Now).Refusal);
    }

    [Fact]
    public async Task A_waived_condition_keeps_who_and_why()
    {
        var condition = await AnApproval.WithCondition(portal);
        await Ok(Waive(condition, "the vendor closed the gap"));
        var waived = await AnApproval.Again(portal, condition);
        Assert.Equal((ConditionState.Waived, People.Of(Part.Governance)), (waived.State, waived.SettledBy));
        var entry = (await portal.In(Part.Auditor, (AiGovernance.Audit.ListTrail h) => h.Handle(condition.UseCaseId.Value, 1))).Value!.Rows[0];
        Assert.Equal(("WaiveCondition", "the vendor closed the gap"), (entry.Action, entry.Reason));
    }

    [Fact]
    public async Task The_committees_conditions_are_waived_by_the_chair_and_not_by_the_office()
    {
        var condition = await AnApproval.ByCommittee(portal);
        await Hears(Refusal.Forbidden, Waive(condition));
        await Ok(Waive(condition, by: Part.Chair));
    }

    [Fact]
    public async Task A_list_shows_what_is_overdue_unsettled_and_whose_turn_it_is()
    {
        var due = portal.Today().AddDays(3);
        var condition = await AnApproval.WithCondition(portal, AnApproval.Stopping(due));
        Assert.Equal((false, true, false, false), Turn((await List(Part.Owner))[0]));
        Assert.Equal((false, false, false, true), Turn((await List(Part.Governance))[0]));
        portal.Clock.Advance(TimeSpan.FromDays(3));
        Assert.Empty(await List(Part.Governance, new(OverdueOnly: true)));
        portal.Clock.Advance(TimeSpan.FromDays(1));
        Assert.True(Assert.Single(await List(Part.Governance, new(OverdueOnly: true))).IsOverdue);
        await Ok(Prove(condition));
        Assert.Empty(await List(Part.Governance, new(OverdueOnly: true)));
        Assert.Equal((false, false, true, true), Turn(Assert.Single(await List(Part.Governance, new(UnsettledOnly: true)))));
        await Ok(Verify(condition));
        Assert.Empty(await List(Part.Governance, new(UnsettledOnly: true)));
        Assert.Empty(await List(Part.Stranger));
    }

    public ValueTask DisposeAsync() => portal.DisposeAsync();

    private Task<Result> Prove(Condition condition, string proof = "the report", Part? by = null) => portal.In(by ?? Part.Owner, (GiveProof h) => h.Handle(condition.Id, proof));

    private Task<Result> Verify(Condition condition, bool enough = true, string? reason = null, Part? by = null) => portal.In(by ?? Part.Governance, (VerifyCondition h) => h.Handle(condition.Id, enough, reason));

    private Task<Result> Waive(Condition condition, string reason = "no longer needed", Part? by = null) => portal.In(by ?? Part.Governance, (WaiveCondition h) => h.Handle(condition.Id, reason));

    private async Task<IReadOnlyList<ConditionRow>> List(Part part, ConditionFilter? filter = null) => (await portal.In(part, (ListConditions h) => h.Handle(filter ?? new()))).Value!;

    private async Task<(ConditionState State, string? Proof, PersonId? By)> State(Condition condition)
    {
        var now = await AnApproval.Again(portal, condition);
        return (now.State, now.Proof, now.ProofGivenBy);
    }

    private static (bool, bool, bool, bool) Turn(ConditionRow row) => (row.IsOverdue, row.MayProve, row.MayVerify, row.MayWaive);

    private static async Task Ok(Task<Result> act) => Assert.Null((await act).Refusal);

    private static async Task Hears(Refusal expected, Task<Result> act) => Assert.Equal(expected.Code, (await act).Refusal?.Code);
}
