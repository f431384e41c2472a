using AiGovernance.Approvals;
using AiGovernance.Common;
using AiGovernance.Tests.Support;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace AiGovernance.Tests.Approvals;

/// <summary>AP-4, AP-5: the step into production and out of it.</summary>
public sealed class ProductionTests : IAsyncDisposable
{
    private readonly TestPortal portal = TestPortal.Start();

    [Fact]
    public async Task What_nothing_blocks_goes_live_and_the_record_says_what_where_and_by_whom()
    {
        var useCase = await AnApproval.Decided(portal);
        Assert.Null((await Start(useCase, " writer 2.1 ")).Refusal);
        await using var db = portal.Db();
        var start = await db.ProductionStarts.SingleAsync();
        Assert.Equal(("writer 2.1", "eu", People.Of(Part.Owner), portal.Clock.Now), (start.Model, start.Region, start.StartedBy, start.StartedAt));
        Assert.True((await db.UseCases.SingleAsync()).InProduction);
        var read = await Read(useCase);
        Assert.Equal((true, false, "Owner"), (read.InProduction, read.MayStart, Assert.Single(read.Starts).StartedBy));
    }

    [Fact]
    public async Task Each_refusal_is_said_by_name()
    {
        var waiting = await AnApproval.Decidable(portal);
        Assert.Equal(ApprovalRefusals.NotApproved.Code, (await Start(waiting)).Refusal?.Code);
        var useCase = await AnApproval.Decided(portal);
        Assert.Equal(Refusal.NotFound.Code, (await Start(useCase, by: Part.Stranger)).Refusal?.Code);
        Assert.Equal(Refusal.Forbidden.Code, (await Start(useCase, by: Part.Colleague)).Refusal?.Code);
        Assert.Equal(Refusal.Stale.Code, (await portal.In(Part.Owner, (StartProduction h) => h.Handle(useCase.Id, useCase.Version - 1, "writer", "eu"))).Refusal?.Code);
        Assert.Equal(ApprovalRefusals.ModelMissing.Code, (await Start(useCase, " ")).Refusal?.Code);
        Assert.Equal(ApprovalRefusals.RegionMissing.Code, (await Start(useCase, region: "")).Refusal?.Code);
        Assert.Equal(ApprovalRefusals.ProductionTextTooLong.Code, (await Start(useCase, new string('x', ProductionStart.TextMaxLength + 1))).Refusal?.Code);
        Assert.Null((await Start(useCase, new string('x', ProductionStart.TextMaxLength))).Refusal);
        Assert.Equal(ApprovalRefusals.RunsAlready.Code, (await Start(await Cases.Read(portal, useCase.Id))).Refusal?.Code);
    }

    [Theory]
    [InlineData(true, null, true)] // stops, before production
    [InlineData(true, 30, true)] // stops, due later
    [InlineData(false, null, true)] // before production
    [InlineData(false, 30, false)] // due later, stops nothing
    public async Task A_condition_blocks_production_when_it_stops_or_has_to_be_met_before(bool stops, int? dueIn, bool blocks)
    {
        var terms = AnApproval.Stopping(dueIn is { } days ? portal.Today().AddDays(days) : null) with { Stops = stops };
        var useCase = await AnApproval.Decided(portal, Standing.ApprovedWithConditions, terms);
        Assert.Equal(blocks ? "Production is blocked: condition 1 is open (AP-4)." : null, (await Start(useCase)).Refusal?.Message);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_condition_that_is_met_or_waived_blocks_no_more(bool met)
    {
        var condition = await AnApproval.WithProof(portal);
        var useCase = await Cases.Read(portal, condition.UseCaseId);
        Assert.Equal(ApprovalRefusals.ProductionBlocked.Code, (await Start(useCase)).Refusal?.Code);
        Assert.Null((met
            ? await portal.In(Part.Governance, (VerifyCondition h) => h.Handle(condition.Id, true, null))
            : await portal.In(Part.Governance, (WaiveCondition h) => h.Handle(condition.Id, "no longer needed"))).Refusal);
        Assert.Null((await Start(useCase)).Refusal);
    }

    [Fact]
    public async Task A_gate_without_a_condition_blocks_production_until_it_no_longer_applies()
    {
        var useCase = await AnApproval.Decidable(portal, AnApproval.Plain.Only(q => q != "shutoff"));
        Assert.Null((await portal.Decide(useCase, Standing.Approved)).Refusal);
        var refusal = (await Start(await Cases.Read(portal, useCase.Id))).Refusal!;
        Assert.Equal(ApprovalRefusals.ProductionBlocked.Code, refusal.Code);
        Assert.Contains("gate G11, ", refusal.Message, StringComparison.Ordinal);
        Assert.StartsWith("gate G11, ", Assert.Single((await Read(useCase)).Blocks), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_thing_that_blocks_says_who_can_clear_it()
    {
        var condition = await AnApproval.WithProof(portal, AnApproval.Stopping(verifier: People.Of(Part.Legal)));
        Assert.Equal("Legal reviewer checks the proof that Owner gave.", Assert.Single((await Read(await Cases.Read(portal, condition.UseCaseId))).Steps).Who);

        var useCase = await AnApproval.Decidable(portal, AnApproval.Plain.Only(q => q != "shutoff"));
        Assert.Null((await portal.Decide(useCase, Standing.Approved)).Refusal);
        var gate = Assert.Single((await Read(useCase)).Steps);
        Assert.Equal(("The submitter or the owner changes the answer in a new revision, which is decided. Or the governance office grants an exception until a day (AP-8).", "decision"), (gate.Who, gate.Tab));
    }

    [Fact]
    public async Task Several_conditions_are_named_one_by_one()
    {
        var useCase = await AnApproval.Decided(portal, Standing.ApprovedWithConditions, AnApproval.Stopping(), AnApproval.Stopping());
        Assert.Equal("Production is blocked: condition 1 is open; condition 2 is open (AP-4).", (await Start(useCase)).Refusal?.Message);
    }

    [Fact]
    public async Task A_gate_is_lifted_by_its_condition_only_where_the_decision_has_that_condition()
    {
        // No vendor product was assessed: G8 blocks, and attaches a condition.
        var answers = AnApproval.Plain.With(IntakeAnswers.ModelFrom, "embedded");
        var without = await AnApproval.Decidable(portal, answers);
        await AnApproval.Take(portal, without.Id, Standing.Approved, null);
        Assert.Contains("gate G8, ", (await Start(await Cases.Read(portal, without.Id))).Refusal?.Message, StringComparison.Ordinal);

        var with = await AnApproval.Decidable(portal, answers);
        Assert.Null((await portal.Decide(with, Standing.ApprovedWithConditions)).Refusal);
        var condition = await AnApproval.ConditionOf(portal, with);
        with = await Cases.Read(portal, with.Id);
        Assert.Equal("Production is blocked: condition 1 is open (AP-4).", (await Start(with)).Refusal?.Message);
        Assert.Null((await portal.In(Part.Governance, (WaiveCondition h) => h.Handle(condition.Id, "assessed elsewhere"))).Refusal);
        Assert.Null((await Start(with)).Refusal);
    }

    [Fact]
    public async Task Permission_is_withdrawn_at_once_with_a_reason_and_only_where_there_is_some()
    {
        var waiting = await AnApproval.Decidable(portal);
        Assert.Equal(ApprovalRefusals.NotSuspendable.Code, (await Suspend(waiting)).Refusal?.Code);
        var useCase = await AnApproval.Decided(portal);
        Assert.Null((await Start(useCase)).Refusal);
        Assert.Equal(Refusal.NotFound.Code, (await Suspend(useCase, Part.Stranger)).Refusal?.Code);
        Assert.Equal(Refusal.Forbidden.Code, (await Suspend(useCase, Part.Submitter)).Refusal?.Code);
        Assert.Equal(Refusal.ReasonMissing.Code, (await Suspend(useCase, reason: "")).Refusal?.Code);
        Assert.Null((await Suspend(useCase, Part.Owner)).Refusal);
        Assert.Equal(Standing.Suspended, await AnApproval.StandingOf(portal, useCase.Id));
        Assert.True((await Read(useCase)).RunsWithoutApproval);
        Assert.Equal(ApprovalRefusals.NotSuspendable.Code, (await Suspend(useCase)).Refusal?.Code);
    }

    [Fact]
    public async Task What_runs_without_approval_can_be_suspended()
    {
        var useCase = await AnApproval.Decidable(portal);
        await portal.Write(async db => db.Entry(await db.UseCases.SingleAsync(u => u.Id == useCase.Id)).Property(u => u.InProduction).CurrentValue = true);
        Assert.Null((await Suspend(useCase)).Refusal);
    }

    public ValueTask DisposeAsync() => portal.DisposeAsync();

    private Task<Result> Start(UseCase useCase, string model = "writer 2.1", string region = "eu", Part? by = null) =>
        portal.In(by ?? Part.Owner, (StartProduction h) => h.Handle(useCase.Id, useCase.Version, model, region));

    private Task<Result> Suspend(UseCase useCase, Part? by = null, string reason = "it leaks") => portal.In(by ?? Part.Governance, (SuspendUseCase h) => h.Handle(useCase.Id, reason));

    private async Task<ProductionDetails> Read(UseCase useCase) => (await portal.In(Part.Owner, (ReadProduction h) => h.Handle(useCase.Id))).Value!;
}
