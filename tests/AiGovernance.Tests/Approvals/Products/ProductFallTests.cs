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

/// <summary>VN-6: what a product's fall reaches, and what ends it.</summary>
public sealed class ProductFallTests : PageTest
{
    [Fact]
    public async Task A_fall_is_one_task_of_the_office_and_one_re_review_for_each_high_use()
    {
        var product = await AProduct.Approved(Portal);
        var (low, high) = (await product.Low(Portal), await product.High(Portal));
        await product.Revoked(Portal);

        await using var db = Portal.Db();
        var fall = await db.ProductFalls.SingleAsync();
        Assert.Equal((FallReason.Revoked, 2, 1, FallState.Open), (fall.Reason, fall.Reached, fall.ReReviewed, fall.State));
        Assert.Equal((1, 2), ((await Cases.Read(Portal, low.Id)).Revisions.Count, (await Cases.Read(Portal, high.Id)).Revisions.Count));
        Assert.Single(await Inbox(Part.Governance), i => i.What == "See to 2 uses of a product that fell");
        Assert.Equal(2, (await Inbox(Part.Owner)).Count(i => i.What == "A product it relies on has fallen"));
        Assert.Single(await Inbox(Part.Owner), i => i.What == "Re-review");
        Assert.DoesNotContain(await Inbox(Part.Colleague), i => i.What == "A product it relies on has fallen");
    }

    [Fact]
    public async Task The_office_puts_the_rest_to_the_question_in_one_act()
    {
        var (product, fall, version) = await AProduct.Fallen(Portal);
        Assert.Equal(Refusal.ReasonMissing, (await Settle(fall, version, FallStep.ReReview, " ")).Refusal);
        Assert.Equal(Refusal.Stale, (await Settle(fall, version + 1, FallStep.ReReview, "x")).Refusal);
        Assert.Equal(Refusal.NotFound, (await Settle(Guid.NewGuid(), 0, FallStep.None, "x")).Refusal);
        Assert.Equal("approvals.fall-answer-too-long", (await Settle(fall, version, FallStep.None, new string('x', ProductFall.AnswerMaxLength + 1))).Refusal?.Code);
        Assert.Null((await Settle(fall, version, FallStep.ReReview, "Move to another product")).Refusal);
        Assert.Equal(ProductRefusals.FallSettled, (await Settle(fall, version + 1, FallStep.None, "again")).Refusal);

        await using var db = Portal.Db();
        Assert.Equal(2, await db.Revisions.CountAsync());
        Assert.DoesNotContain(await Inbox(Part.Governance), i => i.Act == "Settle");
        Assert.Equal(FallState.Settled, Assert.Single((await Use(product)).Falls).State);
    }

    [Fact]
    public async Task They_may_go_on_as_they_are()
    {
        var (_, fall, version) = await AProduct.Fallen(Portal);
        Assert.Null((await Settle(fall, version, FallStep.None, "It ends this month anyway")).Refusal);
        await using var db = Portal.Db();
        Assert.Equal(1, await db.Revisions.CountAsync());
    }

    [Theory]
    [InlineData(0, false)] // the last day of the grace
    [InlineData(1, true)]
    public async Task After_its_grace_a_result_falls_by_itself(int daysAfterGrace, bool fallen)
    {
        var product = await AProduct.Approved(Portal);
        await product.Low(Portal);
        await Portal.Write(db => { db.PutDue(VendorDues.GraceOver, product.Id.Value, Portal.Clock.Now.AddDays(425 + daysAfterGrace)); return Task.CompletedTask; });
        Portal.Clock.Advance(TimeSpan.FromDays(425 + daysAfterGrace));
        await Portal.Work();
        await Portal.Work();
        await using var db = Portal.Db();
        Assert.Equal(fallen ? FallReason.Lapsed : null, (await db.VendorProducts.SingleAsync()).FellFor);
        Assert.Equal(fallen, await db.ProductFalls.AnyAsync(f => f.Reason == FallReason.Lapsed));
    }

    [Fact]
    public async Task Approved_again_the_task_is_over_and_the_notice_gone()
    {
        var product = await AProduct.Approved(Portal);
        var useCase = await product.Low(Portal);
        await product.Revoked(Portal);
        await SignInAs(Part.Owner);
        Assert.Contains("had its approval taken back", Render<CaseProductNotice>(p => p.Add(x => x.Case, useCase.Id)).Markup, StringComparison.Ordinal);

        await Portal.Write(async db =>
        {
            var again = await db.VendorProducts.SingleAsync();
            db.TakeResult(again, VendorResult.Approved, AiGovernance.Organisation.Settings.Policy.Usual, Portal.Clock.Now);
        });
        await Portal.Work();
        Assert.DoesNotContain("case-product", Render<CaseProductNotice>(p => p.Add(x => x.Case, useCase.Id)).Markup, StringComparison.Ordinal);
        await using var after = Portal.Db();
        Assert.Equal(FallState.Over, (await after.ProductFalls.SingleAsync()).State);
        Assert.Contains(await Inbox(Part.Owner), i => i.What == "A product it relies on is approved again");
        Assert.DoesNotContain(await Inbox(Part.Owner), i => i.What == "A product it relies on has fallen");
    }

    [Fact]
    public async Task Only_an_approval_that_counts_is_taken_back_with_reason_and_newest_state()
    {
        var product = await AProduct.Approved(Portal);
        Assert.Equal(Refusal.ReasonMissing, (await Revoke(product, 0, "")).Refusal);
        Assert.Equal(Refusal.Stale, (await Revoke(product, 7, "x")).Refusal);
        Assert.Equal(Refusal.NotFound, (await Portal.In(Part.Governance, (RevokeResult h) => h.Handle(ProductId.New(), 0, "x"))).Refusal);
        Assert.Null((await Revoke(product, 0, "Leak")).Refusal);
        Assert.Equal(VendorRefusals.NotUsable, (await Revoke(product, 1, "again")).Refusal);
    }

    [Fact]
    public async Task The_page_shows_the_uses_and_settles_the_fall_and_keeps_what_was_typed()
    {
        var (product, fall, _) = await AProduct.Fallen(Portal);
        await SignInAs(Part.Governance);
        var page = Render<ProductUsePage>(p => p.Add(x => x.Key, product.Id.Value));
        Assert.Contains("AI-2026-0001", page.Markup, StringComparison.Ordinal);
        Do(page, () => page.Find("form[aria-label='See to the uses that are left']").Submit());
        page.WaitForAssertion(() => Assert.Contains(Refusal.ReasonMissing.Message, page.Markup, StringComparison.Ordinal));
        Do(page, () => page.Find("form[aria-label='See to the uses that are left'] textarea").Change("Move to another product"));
        Do(page, () => page.Find("form[aria-label='See to the uses that are left']").Submit());
        page.WaitForAssertion(() => Assert.Contains("Move to another product The others were put to the question together.", Words(page.Find($"section[aria-labelledby='fall-{fall:N}']")), StringComparison.Ordinal));
        await using var db = Portal.Db();
        Assert.Equal(FallState.Settled, (await db.ProductFalls.SingleAsync()).State);
    }

    private Task<Result> Revoke(AProduct product, int version, string reason) => Portal.In(Part.Governance, (RevokeResult h) => h.Handle(product.Id, version, reason));

    private Task<Result> Settle(Guid fall, int version, FallStep step, string reason) => Portal.In(Part.Governance, (SettleFall h) => h.Handle(fall, version, step, reason));

    private async Task<ProductUseDetails> Use(AProduct product) => (await Portal.In(Part.Governance, (FindProductUse h) => h.Handle(product.Id))).Value!;

    private async Task<IReadOnlyList<InboxItem>> Inbox(Part part) => [.. (await Portal.In(part, (ReadInbox h) => h.Handle())).Value!.Groups.SelectMany(g => g.Items)];
}
