using AiGovernance.Approvals;
using AiGovernance.Approvals.Retiring;
using AiGovernance.Approvals.ShutOff;
using AiGovernance.CaseFile;
using AiGovernance.Common;
using AiGovernance.Dashboard.Inbox;
using AiGovernance.Files;
using AiGovernance.Tests.Support;
using AiGovernance.UseCases;
using Bunit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace AiGovernance.Tests.Approvals;

/// <summary>AP-6: of a retired use nothing is asked and nothing is done any more, whichever door is used.</summary>
public sealed class RetiredConditionTests : PageTest
{
    [Fact]
    public async Task Nothing_is_done_on_its_conditions_and_its_plan_and_no_drill_is_recorded()
    {
        var (open, given) = await Both();
        await Retire(open.UseCaseId);
        await Hears(Portal.In(Part.Owner, (GiveProof h) => h.Handle(open.Id, "the report")));
        await Hears(Portal.In(Part.Governance, (VerifyCondition h) => h.Handle(given.Id, true, null)));
        await Hears(Portal.In(Part.Governance, (WaiveCondition h) => h.Handle(open.Id, "no longer needed")));
        await Hears(Portal.In(Part.Governance, (ExtendCondition h) => h.Handle(open.Id, open.DueOn!.Value.AddDays(9), "time")));
        await Hears(Portal.In(Part.Owner, (SaveShutOffPlan h) => h.Handle(open.UseCaseId, 0, new("Platform team", "The flag", 5))));
        await Hears(Portal.In(Part.Owner, (RecordDrill h) => h.Handle(open.UseCaseId, Portal.Today(), 5)));
        Assert.False((await Portal.In(Part.Owner, (ListFiles h) => h.Handle(ConditionFiles.Of(open.Id)))).Value!.MayAdd);
        Assert.Equal((ConditionState.Open, ConditionState.ProofGiven), ((await AnApproval.Again(Portal, open)).State, (await AnApproval.Again(Portal, given)).State));
        await using var db = Portal.Db();
        Assert.Equal((0, 0), (await db.ShutOffPlans.CountAsync(), await db.ShutOffDrills.CountAsync()));
    }

    [Fact]
    public async Task They_leave_the_lists_and_the_inboxes_and_stay_on_the_case_without_acts()
    {
        var (open, given) = await Both();
        Portal.Clock.Advance(TimeSpan.FromDays(6));
        Assert.Equal((1, 2), (await Listed(new(OverdueOnly: true)), await Listed(new(UnsettledOnly: true))));
        Assert.Contains(await Inbox(Part.Owner), i => i.What == $"Prove condition {open.Number}");
        Assert.Contains(await Inbox(Part.Governance), i => i.What == $"Check the proof of condition {given.Number}");

        await Retire(open.UseCaseId);
        Assert.Equal((0, 0, 0), (await Listed(new(OverdueOnly: true)), await Listed(new(UnsettledOnly: true)), await Listed(new())));
        Assert.DoesNotContain(await Inbox(Part.Owner), i => i.What.StartsWith("Prove condition", StringComparison.Ordinal));
        Assert.DoesNotContain(await Inbox(Part.Governance), i => i.What.Contains("condition", StringComparison.Ordinal));
        foreach (var part in new[] { Part.Owner, Part.Governance })
        {
            await SignInAs(part);
            var page = Render<CaseConditions>(p => p.Add(x => x.Case, open.UseCaseId));
            Assert.Equal(["Not settled", "Not settled"], page.FindAll("td[data-l=State]").Select(Words));
            Assert.Contains("Retired: nothing is asked any more", page.Markup, StringComparison.Ordinal);
            Assert.Empty(page.FindAll("button"));
        }
    }

    [Fact]
    public async Task Its_overview_asks_for_nothing_before_production_and_its_plan_is_read_only()
    {
        var useCase = await AnApproval.Decided(Portal);
        Assert.Contains("Before production", (await Overview(useCase)).Markup, StringComparison.Ordinal);
        await SignInAs(Part.Owner);
        Assert.NotEmpty(Render<ShutOffPanel>(p => p.Add(x => x.Case, useCase.Id)).FindAll("button"));
        await Retire(useCase.Id);
        Assert.DoesNotContain("Before production", (await Overview(useCase)).Markup, StringComparison.Ordinal);
        await SignInAs(Part.Owner);
        Assert.Empty(Render<ShutOffPanel>(p => p.Add(x => x.Case, useCase.Id)).FindAll("button"));
    }

    private async Task<(Condition Open, Condition Given)> Both()
    {
        var terms = AnApproval.Stopping(Portal.Today().AddDays(5)) with { Stops = false };
        var useCase = await AnApproval.Decided(Portal, Standing.ApprovedWithConditions, terms, terms);
        await using var db = Portal.Db();
        var both = await db.Conditions.AsNoTracking().Where(c => c.UseCaseId == useCase.Id).OrderBy(c => c.Number).ToListAsync();
        Assert.Null((await Portal.In(Part.Owner, (GiveProof h) => h.Handle(both[1].Id, "the report"))).Refusal);
        return (both[0], both[1]);
    }

    private async Task Retire(UseCaseId id)
    {
        var useCase = await Cases.Read(Portal, id);
        Assert.Null((await Portal.In(Part.Owner, (RetireUseCase h) => h.Handle(id, useCase.Version, new(true, DataFate.Deleted, "", VendorWord.NoVendor, true)))).Refusal);
    }

    private async Task<IRenderedComponent<UseCasePage>> Overview(UseCase useCase)
    {
        await SignInAs(Part.Governance);
        GoTo($"/use-cases/{useCase.Reference}");
        var page = Render<UseCasePage>(p => p.Add(x => x.Reference, useCase.Reference));
        page.WaitForElement(".casehead");
        return page;
    }

    private async Task<int> Listed(ConditionFilter filter) => (await Portal.In(Part.Governance, (ListConditions h) => h.Handle(filter))).Value!.Count;

    private async Task<IReadOnlyList<InboxItem>> Inbox(Part part) => [.. (await Portal.In(part, (ReadInbox h) => h.Handle())).Value!.Groups.SelectMany(g => g.Items)];

    private static async Task Hears(Task<Result> act) => Assert.Equal(UseCaseRefusals.RetiredForGood.Code, (await act).Refusal?.Code);
}
