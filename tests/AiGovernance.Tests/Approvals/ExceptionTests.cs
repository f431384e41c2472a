using AiGovernance.Approvals;
using AiGovernance.Approvals.Exceptions;
using AiGovernance.Common;
using AiGovernance.Dashboard.Inbox;
using AiGovernance.Tests.Reviews;
using AiGovernance.Tests.Support;
using AiGovernance.UseCases;
using Bunit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace AiGovernance.Tests.Approvals;

/// <summary>AP-8: a rule set aside for a time, with something in its place.</summary>
public sealed class ExceptionTests : PageTest
{
    [Fact]
    public async Task While_it_is_in_force_the_gate_blocks_no_more_and_the_step_records_it()
    {
        var useCase = await Blocked();
        Assert.Contains("gate G11, ", (await Start(useCase)).Refusal?.Message, StringComparison.Ordinal);
        var id = await Granted(useCase);
        Assert.Null((await Start(useCase)).Refusal);
        await using var db = Portal.Db();
        Assert.Equal("G11 until 14 Dec 2026", (await db.ProductionStarts.SingleAsync()).Exceptions);
        Assert.Equal(ExceptionState.Granted, (await db.RuleExceptions.SingleAsync(e => e.Id == id)).State);
    }

    [Fact]
    public async Task On_its_last_day_it_holds_and_on_the_next_it_has_lapsed()
    {
        var useCase = await Blocked();
        await Granted(useCase, Portal.Today().AddDays(10));
        await Portal.GoOn(Portal.Today().AddDays(10).ToDateTime(new TimeOnly(23, 59, 59)));
        Assert.Empty((await Portal.In(Part.Owner, (ReadProduction h) => h.Handle(useCase.Id))).Value!.Blocks);
        await Portal.GoOn(Portal.Today().AddDays(1).ToDateTime(TimeOnly.MinValue));
        Assert.Equal(ExceptionState.Lapsed, (await List(useCase))[0].State);
        Assert.Equal(ApprovalRefusals.ProductionBlocked.Code, (await Start(useCase)).Refusal?.Code);
    }

    [Fact]
    public async Task Taken_back_the_gate_blocks_again()
    {
        var useCase = await Blocked();
        var id = await Granted(useCase);
        Assert.Equal(Refusal.ReasonMissing.Code, (await Portal.In(Part.Governance, (EndException h) => h.Handle(id, " "))).Refusal?.Code);
        Assert.Null((await Portal.In(Part.Governance, (EndException h) => h.Handle(id, "the vendor failed"))).Refusal);
        Assert.Equal(ExceptionRefusals.NotGranted.Code, (await Portal.In(Part.Governance, (EndException h) => h.Handle(id, "again"))).Refusal?.Code);
        Assert.Equal(ApprovalRefusals.ProductionBlocked.Code, (await Start(useCase)).Refusal?.Code);
    }

    [Fact]
    public async Task Asked_for_or_refused_it_covers_nothing()
    {
        var useCase = await Blocked();
        Assert.Null((await Ask(useCase)).Refusal);
        Assert.Equal(ApprovalRefusals.ProductionBlocked.Code, (await Start(useCase)).Refusal?.Code);
        Assert.Contains("Answer: an exception from G11", (await Portal.In(Part.Governance, (ReadInbox h) => h.Handle())).Value!.Groups.SelectMany(g => g.Items).Select(i => i.What));
        var id = (await List(useCase))[0].Id;
        Assert.Equal(Refusal.ReasonMissing.Code, (await Answer(id, true, reason: "")).Refusal?.Code);
        Assert.Null((await Answer(id, false)).Refusal);
        Assert.Equal(ExceptionRefusals.AnsweredAlready.Code, (await Answer(id, true)).Refusal?.Code);
        Assert.Equal(ApprovalRefusals.ProductionBlocked.Code, (await Start(useCase)).Refusal?.Code);
    }

    [Theory]
    [InlineData("2026-09-14", "approvals.exception-end")]
    [InlineData("2026-09-15", null)]
    [InlineData("2027-09-14", null)]
    [InlineData("2027-09-15", "approvals.exception-end")]
    public async Task It_ends_after_today_and_within_12_months(string end, string? refusal)
    {
        var useCase = await Blocked();
        Assert.Equal(refusal, (await Ask(useCase, end: DateOnly.Parse(end, null))).Refusal?.Code);
    }

    [Fact]
    public async Task Each_refusal_is_said_by_name()
    {
        var useCase = await Blocked();
        Assert.Equal(Refusal.Forbidden.Code, (await Ask(useCase, by: Part.Colleague)).Refusal?.Code);
        Assert.Equal(ExceptionRefusals.RuleUnknown.Code, (await Ask(useCase, "G1")).Refusal?.Code);
        Assert.Equal(ExceptionRefusals.RuleUnknown.Code, (await Ask(useCase, "G99")).Refusal?.Code);
        Assert.Equal(ExceptionRefusals.ReasonMissing.Code, (await Ask(useCase, reason: "")).Refusal?.Code);
        Assert.Equal(ExceptionRefusals.ControlMissing.Code, (await Ask(useCase, control: " ")).Refusal?.Code);
        Assert.Equal(ExceptionRefusals.TooLong.Code, (await Ask(useCase, control: new string('x', RuleException.TextMaxLength + 1))).Refusal?.Code);
        Assert.Null((await Ask(useCase, by: Part.Governance)).Refusal);
        Assert.Equal(ExceptionRefusals.AskedAlready.Code, (await Ask(useCase)).Refusal?.Code);
        var id = (await List(useCase))[0].Id;
        Assert.Equal(ExceptionRefusals.OwnRequest.Code, (await Answer(id, true)).Refusal?.Code);
        Assert.Equal(Refusal.Forbidden.Code, (await Answer(id, true, Part.Owner)).Refusal?.Code);
    }

    [Fact]
    public async Task It_is_asked_for_and_granted_on_the_case_and_listed_on_a_page()
    {
        var useCase = await Blocked();
        var dialogs = Dialogs();
        await SignInAs(Part.Owner);
        var owners = Render<ExceptionPanel>(p => p.Add(x => x.Case, useCase.Id).Add(x => x.MayAsk, true));
        Press(owners, "Ask for an exception");
        Do(owners, () => owners.Find("#exception-rule").Change("G11"));
        Do(owners, () => owners.Find("#exception-reason").Input("The switch comes in November"));
        Do(owners, () => owners.Find("#exception-control").Input("The team removes the key by hand"));
        Press(owners, "Ask for the exception");
        owners.WaitForAssertion(() => Assert.Contains("Asked for", owners.Markup, StringComparison.Ordinal));

        await SignInAs(Part.Governance);
        var offices = Render<ExceptionPanel>(p => p.Add(x => x.Case, useCase.Id));
        Press(offices, "Grant");
        dialogs.WaitForElement("textarea");
        Do(dialogs, () => dialogs.Find("textarea").Input("short enough"));
        Do(dialogs, () => dialogs.Find(".btn.primary").Click());
        offices.WaitForAssertion(() => Assert.Contains("In force", offices.Markup, StringComparison.Ordinal));
        GoTo("exceptions?open=yes");
        var page = Render<ExceptionsPage>();
        Assert.Contains("The team removes the key by hand", Words(Assert.Single(page.FindAll("tbody tr"))), StringComparison.Ordinal);
    }

    /// <summary>Approved, and held back from production by G11: nobody can switch it off.</summary>
    private async Task<UseCase> Blocked()
    {
        var useCase = await AnApproval.Decidable(Portal, AnApproval.Plain.Only(q => q != "shutoff"));
        Assert.Null((await Portal.Decide(useCase, Standing.Approved)).Refusal);
        return await Cases.Read(Portal, useCase.Id);
    }

    private async Task<Guid> Granted(UseCase useCase, DateOnly? end = null)
    {
        Assert.Null((await Ask(useCase, end: end)).Refusal);
        var id = (await List(useCase))[0].Id;
        Assert.Null((await Answer(id, true)).Refusal);
        return id;
    }

    private Task<Result> Ask(UseCase useCase, string rule = "G11", string reason = "The switch comes in November", string control = "The team removes the key by hand", DateOnly? end = null, Part? by = null) =>
        Portal.In(by ?? Part.Owner, (AskException h) => h.Handle(useCase.Id, new(rule, reason, control, end ?? Portal.Today().AddMonths(3))));

    private Task<Result> Answer(Guid id, bool granted, Part? by = null, string reason = "short enough") => Portal.In(by ?? Part.Governance, (AnswerException h) => h.Handle(id, granted, reason));

    private async Task<IReadOnlyList<ExceptionRow>> List(UseCase useCase) => (await Portal.In(Part.Owner, (ListExceptions h) => h.Handle(new(useCase.Id)))).Value!;

    private Task<Result> Start(UseCase useCase) => Portal.In(Part.Owner, (StartProduction h) => h.Handle(useCase.Id, useCase.Version, "writer", "eu"));
}
