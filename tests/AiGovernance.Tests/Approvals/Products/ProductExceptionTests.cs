using AiGovernance.Approvals.Exceptions;
using AiGovernance.Approvals.Products;
using AiGovernance.Common;
using AiGovernance.Dashboard.Inbox;
using AiGovernance.Tests.Reviews;
using AiGovernance.Tests.Support;
using AiGovernance.UseCases;
using AiGovernance.Vendors;
using AiGovernance.Workflows;
using Bunit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace AiGovernance.Tests.Approvals.Products;

/// <summary>AP-8: a product that is not approved passes for a time, for every use that relies on it.</summary>
public sealed class ProductExceptionTests : PageTest
{
    [Fact]
    public async Task It_covers_the_gate_of_every_use_and_its_case_shows_it_with_its_end()
    {
        var product = await AProduct.Approved(Portal);
        var useCase = await product.Submitted(Portal);
        await product.Revoked(Portal);
        Assert.Contains("G8b", await Blocks(useCase));
        await Granted(await product.AskException(Portal));
        Assert.DoesNotContain("G8b", await Blocks(useCase));

        await SignInAs(Part.Owner);
        var notice = Render<CaseProductNotice>(p => p.Add(x => x.Case, useCase.Id));
        Assert.Contains("By exception it may be used until 13 Dec 2026. Instead of the rule: No customer data until then", Words(notice.Find("[data-part=case-product]")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_its_last_day_it_holds_and_on_the_next_it_has_lapsed_and_people_are_told()
    {
        var id = await AProduct.ExceptionGranted(Portal);
        await Portal.Write(db => { db.PutDue(AiGovernance.Approvals.ApprovalDues.ProductExceptionEnds, id, Portal.Today().AddDays(91).ToDateTime(TimeOnly.MinValue)); return Task.CompletedTask; });
        Portal.Clock.Advance(Portal.Today().AddDays(90).ToDateTime(new TimeOnly(23, 59)) - Portal.Clock.Now);
        await Portal.Work();
        Assert.Equal(ExceptionState.Granted, await StateOf(id));
        Portal.Clock.Advance(TimeSpan.FromMinutes(2));
        await Portal.Work();
        Assert.Equal(ExceptionState.Lapsed, await StateOf(id));
        Assert.Contains((await Portal.In(Part.Owner, (ReadInbox h) => h.Handle())).Value!.Groups.SelectMany(g => g.Items), i => i.What == "Exception lapsed");
    }

    [Theory]
    [InlineData(0, "approvals.exception-end")]
    [InlineData(1, null)]
    [InlineData(365, null)]
    [InlineData(366, "approvals.exception-end")]
    public async Task It_ends_after_today_and_within_12_months(int days, string? refusal)
    {
        var (product, _, _) = await AProduct.Fallen(Portal);
        Assert.Equal(refusal, (await Ask(product.Id, days: days)).Refusal?.Code);
    }

    [Fact]
    public async Task Each_refusal_is_said_by_name()
    {
        var product = await AProduct.Approved(Portal);
        Assert.Equal(ProductRefusals.NotNeeded, (await Ask(product.Id)).Refusal);
        Assert.Equal(Refusal.NotFound, (await Ask(ProductId.New())).Refusal);
        await product.Revoked(Portal);
        Assert.Equal(ExceptionRefusals.ReasonMissing, (await Ask(product.Id, reason: " ")).Refusal);
        Assert.Equal(ExceptionRefusals.ControlMissing, (await Ask(product.Id, control: "")).Refusal);
        Assert.Equal(ExceptionRefusals.TooLong, (await Ask(product.Id, control: new string('x', RuleException.TextMaxLength + 1))).Refusal);
        Assert.Null((await Ask(product.Id)).Refusal);
        Assert.Equal(ProductRefusals.AskedAlready, (await Ask(product.Id)).Refusal);
    }

    [Fact]
    public async Task The_chair_takes_it_back_with_a_reason()
    {
        var id = await AProduct.ExceptionGranted(Portal);
        await ASeat();
        Assert.Equal(Refusal.ReasonMissing, (await End(id, "")).Refusal);
        Assert.Null((await End(id, "The vendor failed again")).Refusal);
        Assert.Equal(ExceptionRefusals.NotGranted, (await End(id, "again")).Refusal);
        Assert.Equal(Refusal.NotFound, (await End(Guid.NewGuid(), "x")).Refusal);
    }

    [Fact]
    public async Task Nobody_grants_what_they_asked_for_and_nothing_is_answered_twice()
    {
        var id = await AProduct.ExceptionAsked(Portal);
        await using var db = Portal.Db();
        var exception = await db.ProductExceptions.SingleAsync(e => e.Id == id);
        Assert.Equal(ExceptionRefusals.OwnRequest, exception.Settle(true, "x", People.Of(Part.Governance), Portal.Clock.Now).Refusal);
        Assert.Equal(ExceptionRefusals.OverAlready, exception.Settle(true, "x", People.Of(Part.Chair), Portal.Clock.Now.AddDays(91)).Refusal);
        Assert.Null(exception.Settle(false, "No", People.Of(Part.Chair), Portal.Clock.Now).Refusal);
        Assert.Equal(ExceptionRefusals.AnsweredAlready, exception.Settle(true, "x", People.Of(Part.Chair), Portal.Clock.Now).Refusal);
    }

    [Fact]
    public async Task It_is_asked_for_on_the_products_page()
    {
        var (product, _, _) = await AProduct.Fallen(Portal);
        await SignInAs(Part.Governance);
        var page = Render<ProductUsePage>(p => p.Add(x => x.Key, product.Id.Value));
        Press(page, "Ask for an exception");
        Do(page, () => page.FindAll("form[aria-label='Ask for an exception'] textarea")[0].Change("A move takes three months"));
        Do(page, () => page.Find("form[aria-label='Ask for an exception']").Submit());
        page.WaitForAssertion(() => Assert.Contains(ExceptionRefusals.ControlMissing.Message, page.Markup, StringComparison.Ordinal));
        Do(page, () => page.FindAll("form[aria-label='Ask for an exception'] textarea")[1].Change("No customer data"));
        Do(page, () => page.Find("form[aria-label='Ask for an exception']").Submit());
        page.WaitForAssertion(() => Assert.Contains("The committee answers by ballot", page.Markup, StringComparison.Ordinal));
        await using var db = Portal.Db();
        Assert.Equal("A move takes three months", (await db.ProductExceptions.SingleAsync()).Reason);
    }

    [Fact]
    public async Task It_stands_in_the_list_of_exceptions_for_who_reads_the_uses_of_products()
    {
        var id = await AProduct.ExceptionGranted(Portal);
        var row = Assert.Single(await Listed(Part.Governance, openOnly: true));
        Assert.Equal((id, "G8, G8b", ExceptionState.Granted, false), (row.Id, row.Rule, row.State, row.MayEnd));
        Assert.Empty(await Listed(Part.Colleague, openOnly: true));
        Assert.Empty((await Portal.In(Part.Governance, (ListExceptions h) => h.Handle(new(UseCaseId.New())))).Value!);
        await SignInAs(Part.Governance);
        var page = Render<ExceptionsPage>();
        Assert.Equal($"/vendors/products/{row.Product!.Value.Value}", page.Find("tbody a").GetAttribute("href"));
        Assert.Contains("Every use that relies on it", Words(page.Find("tbody tr")), StringComparison.Ordinal);

        await Portal.Write(async db => Assert.Null((await db.ProductExceptions.SingleAsync(e => e.Id == id)).End(Portal.Clock.Now).Refusal));
        Assert.Empty(await Listed(Part.Governance, openOnly: true));
        Assert.Equal(ExceptionState.Ended, Assert.Single(await Listed(Part.Governance, openOnly: false)).State);
    }

    private async Task<IReadOnlyList<ExceptionRow>> Listed(Part part, bool openOnly) => (await Portal.In(part, (ListExceptions h) => h.Handle(new(OpenOnly: openOnly)))).Value!;

    private Task<Result> Ask(ProductId id, string reason = "A move takes three months", string control = "No customer data", int days = 90) =>
        Portal.In(Part.Governance, (AskProductException h) => h.Handle(id, reason, control, Portal.Today().AddDays(days)));

    private Task<Result> End(Guid id, string reason) => Portal.In(Part.Chair, (EndProductException h) => h.Handle(id, reason));

    private Task ASeat() => Committee.ASession.SetUp(Portal);

    private Task<Result> Granted(Guid id) => Portal.Write(async db => Assert.Null((await db.ProductExceptions.SingleAsync(e => e.Id == id)).Settle(true, "For a time", People.Of(Part.Chair), Portal.Clock.Now).Refusal));

    private async Task<ExceptionState> StateOf(Guid id)
    {
        await using var db = Portal.Db();
        return await db.ProductExceptions.Where(e => e.Id == id).Select(e => e.State).SingleAsync();
    }

    private async Task<IReadOnlyList<string>> Blocks(UseCase useCase)
    {
        await using var db = Portal.Db();
        var revision = await db.Revisions.SingleAsync(r => r.UseCaseId == useCase.Id);
        return [.. (await ExceptedScore.Of(db, revision, Portal.Today(), default)).Score.Blocks.Select(b => b.GateId)];
    }
}
