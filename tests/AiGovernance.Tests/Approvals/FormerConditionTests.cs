using AiGovernance.Approvals;
using AiGovernance.Common;
using AiGovernance.Files;
using AiGovernance.Tests.Support;
using AiGovernance.UseCases;
using Xunit;

namespace AiGovernance.Tests.Approvals;

/// <summary>CM-9: what a former decision set is nobody's task any more, whichever door is used.</summary>
public sealed class FormerConditionTests : IAsyncDisposable
{
    private readonly TestPortal portal = TestPortal.Start();

    [Fact]
    public async Task Nothing_is_done_on_a_condition_of_a_former_decision()
    {
        var (open, given) = await Former();
        await Hears(portal.In(Part.Owner, (GiveProof h) => h.Handle(open.Id, "the report")));
        await Hears(portal.In(Part.Governance, (VerifyCondition h) => h.Handle(given.Id, true, null)));
        await Hears(portal.In(Part.Governance, (VerifyCondition h) => h.Handle(given.Id, false, "of last year")));
        await Hears(portal.In(Part.Governance, (WaiveCondition h) => h.Handle(open.Id, "no longer needed")));
        await Hears(portal.In(Part.Governance, (ExtendCondition h) => h.Handle(open.Id, open.DueOn!.Value.AddDays(9), "time")));
        Assert.Equal((ConditionState.Open, ConditionState.ProofGiven), ((await AnApproval.Again(portal, open)).State, (await AnApproval.Again(portal, given)).State));
    }

    [Fact]
    public async Task No_file_is_added_to_it_any_more()
    {
        var condition = await AnApproval.WithCondition(portal);
        Assert.True((await portal.In(Part.Owner, (ListFiles h) => h.Handle(ConditionFiles.Of(condition.Id)))).Value!.MayAdd);
        await Later(condition);
        Assert.False((await portal.In(Part.Owner, (ListFiles h) => h.Handle(ConditionFiles.Of(condition.Id)))).Value!.MayAdd);
    }

    public ValueTask DisposeAsync() => portal.DisposeAsync();

    private async Task<(Condition Open, Condition Given)> Former()
    {
        var terms = AnApproval.Stopping(portal.Today().AddDays(5)) with { Stops = false };
        var useCase = await AnApproval.Decided(portal, Standing.ApprovedWithConditions, terms, terms);
        await using var db = portal.Db();
        var both = db.Conditions.Where(c => c.UseCaseId == useCase.Id).OrderBy(c => c.Number).ToList();
        Assert.Null((await portal.In(Part.Owner, (GiveProof h) => h.Handle(both[1].Id, "the report"))).Refusal);
        await Later(both[0]);
        return (both[0], both[1]);
    }

    private async Task Later(Condition condition)
    {
        portal.Clock.Advance(TimeSpan.FromDays(1));
        Assert.Null((await AnApproval.SubmitAgain(portal, condition.UseCaseId)).Refusal);
        Assert.Null((await AnApproval.Take(portal, condition.UseCaseId, Standing.ApprovedWithConditions, portal.Today().AddDays(100), AnApproval.Stopping())).Refusal);
    }

    private static async Task Hears(Task<Result> act) => Assert.Equal(ApprovalRefusals.ConditionSuperseded.Code, (await act).Refusal?.Code);
}
