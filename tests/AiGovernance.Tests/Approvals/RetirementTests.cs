using AiGovernance.Approvals.Retiring;
using AiGovernance.Approvals.ShutOff;
using AiGovernance.Common;
using AiGovernance.Tests.Support;
using AiGovernance.UseCases;
using Bunit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace AiGovernance.Tests.Approvals;

/// <summary>AP-6: the end of a use, with its checklist.</summary>
public sealed class RetirementTests : PageTest
{
    private static readonly RetirementTerms Done = new(true, DataFate.Kept, "Tax records, 10 years", VendorWord.Told, true);

    public static TheoryData<RetirementTerms, string?> Checklists => new()
    {
        { Done, null },
        { Done with { Data = DataFate.Deleted, KeptUnder = "", Vendor = VendorWord.NoVendor }, null },
        { Done with { AccessRemoved = false }, "approvals.access-remains" },
        { Done with { Data = null }, "approvals.data-open" },
        { Done with { KeptUnder = " " }, "approvals.kept-under-missing" },
        { Done with { KeptUnder = new string('x', Retirement.RuleMaxLength) }, null },
        { Done with { KeptUnder = new string('x', Retirement.RuleMaxLength + 1) }, "approvals.kept-under-too-long" },
        { Done with { Vendor = null }, "approvals.vendor-open" },
        { Done with { UsersTold = false }, "approvals.users-not-told" },
    };

    [Theory]
    [MemberData(nameof(Checklists))]
    public async Task Everything_on_the_checklist_is_done_first(RetirementTerms terms, string? refusal)
    {
        var useCase = await AnApproval.Decided(Portal);
        Assert.Equal(refusal, (await Retire(useCase, terms)).Refusal?.Code);
        Assert.Equal(refusal is null ? Standing.Retired : Standing.Approved, await AnApproval.StandingOf(Portal, useCase.Id));
    }

    [Fact]
    public async Task What_runs_is_stopped_first_and_what_is_submitted_is_answered_first()
    {
        var running = await AnApproval.Running(Portal);
        Assert.Equal("use-cases.still-runs", (await Retire(running, Done)).Refusal?.Code);
        Assert.Null((await Portal.In(Part.Owner, (ConfirmStopped h) => h.Handle(running.Id, running.Version, Portal.Clock.Now))).Refusal);
        Assert.Null((await Retire(await Cases.Read(Portal, running.Id), Done)).Refusal);

        var submitted = await AnApproval.Decided(Portal);
        Assert.Null((await AnApproval.SubmitAgain(Portal, submitted.Id)).Refusal);
        Assert.Equal("use-cases.revision-open", (await Retire(await Cases.Read(Portal, submitted.Id), Done)).Refusal?.Code);
    }

    [Fact]
    public async Task A_draft_ends_with_it_and_what_was_never_approved_is_not_retired()
    {
        var drafted = await AnApproval.Decided(Portal);
        Assert.Null((await Portal.In(Part.Owner, (StartRevision h) => h.Handle(drafted.Id))).Refusal);
        drafted = await Cases.Read(Portal, drafted.Id);
        Assert.Equal(Refusal.Stale.Code, (await Portal.In(Part.Owner, (RetireUseCase h) => h.Handle(drafted.Id, drafted.Version - 1, Done))).Refusal?.Code);
        Assert.Null((await Retire(drafted, Done)).Refusal);
        Assert.Equal(RevisionStatus.Superseded, (await Cases.Read(Portal, drafted.Id)).Revisions[^1].Status);
        var rejected = await AnApproval.Decided(Portal, Standing.Rejected);
        Assert.Equal("use-cases.not-retirable", (await Retire(rejected, Done)).Refusal?.Code);
        Assert.Equal("use-cases.retired", (await Portal.In(Part.Owner, (StartRevision h) => h.Handle(drafted.Id))).Refusal?.Code);
    }

    [Fact]
    public async Task Everything_that_is_missing_is_named_at_its_place()
    {
        var useCase = await AnApproval.Decided(Portal);
        await SignInAs(Part.Owner);
        var panel = Render<RetirementPanel>(p => p.Add(x => x.Case, useCase.Id));
        Press(panel, "Retire this use");
        Press(panel, "Retire for good");
        panel.WaitForAssertion(() => Assert.StartsWith("4 things are missing before it can be retired (AP-6).", Words(panel.Find("[data-code]")), StringComparison.Ordinal));
        Assert.Equal(
            [RetirementRefusals.AccessRemains.Message, RetirementRefusals.DataOpen.Message, RetirementRefusals.VendorOpen.Message, RetirementRefusals.UsersNotTold.Message],
            panel.FindAll(".field-error").Select(Words));
        Do(panel, () => panel.FindAll("input[name=retire-data]")[1].Change(true));
        Assert.Contains(panel.FindAll(".field-error"), e => Words(e) == RetirementRefusals.RuleMissing.Message);
        Assert.DoesNotContain(panel.FindAll(".field-error"), e => Words(e) == RetirementRefusals.DataOpen.Message);
        Assert.Equal(Standing.Approved, await AnApproval.StandingOf(Portal, useCase.Id));
    }

    [Fact]
    public async Task The_owner_fills_in_the_checklist_on_the_case()
    {
        var useCase = await AnApproval.Decided(Portal);
        await SignInAs(Part.Owner);
        var panel = Render<RetirementPanel>(p => p.Add(x => x.Case, useCase.Id));
        Press(panel, "Retire this use");
        Press(panel, "Retire for good");
        panel.WaitForAssertion(() => Assert.Contains(RetirementRefusals.AccessRemains.Message, panel.Markup, StringComparison.Ordinal));
        Do(panel, () => panel.Find("#retire-access").Change(true));
        Do(panel, () => panel.FindAll("input[name=retire-data]")[1].Change(true));
        Do(panel, () => panel.Find("#retire-rule").Input("Tax records, 10 years"));
        Do(panel, () => panel.FindAll("input[name=retire-vendor]")[1].Change(true));
        Do(panel, () => panel.Find("#retire-users").Change(true));
        Press(panel, "Retire for good");
        panel.WaitForAssertion(() => Assert.Contains("Kept under Tax records, 10 years", panel.Markup, StringComparison.Ordinal));
        await using var db = Portal.Db();
        Assert.Equal((DataFate.Kept, VendorWord.NoVendor), await db.Retirements.Select(r => new ValueTuple<DataFate, VendorWord>(r.Data, r.Vendor)).SingleAsync());
    }

    private Task<Result> Retire(UseCase useCase, RetirementTerms terms) => Portal.In(Part.Owner, (RetireUseCase h) => h.Handle(useCase.Id, useCase.Version, terms));
}
