using AiGovernance.Approvals.Products;
using AiGovernance.DataAssets;
using AiGovernance.Tests.Support;
using AiGovernance.Vendors;
using Bunit;
using Xunit;

namespace AiGovernance.Tests.Approvals.Products;

/// <summary>S26, S27: what everybody may use, derived from results and decisions in force.</summary>
public sealed class UsableProductTests : PageTest
{
    [Fact]
    public async Task A_product_is_listed_with_the_data_that_an_approved_use_allows()
    {
        var product = await AProduct.Approved(Portal);
        Assert.Null(Assert.Single((await List()).Rows).Most);
        await product.Low(Portal);
        var row = Assert.Single((await List()).Rows);
        Assert.Equal((DataLevel.Public, true, false), (row.Most!.Value, row.Allows(DataLevel.Public), row.Allows(DataLevel.Internal)));
        Assert.Equal(["Governance office"], (await List()).Office);
    }

    [Fact]
    public async Task Fallen_it_is_gone_and_by_exception_it_is_back_with_its_control_and_end()
    {
        var id = await AProduct.ExceptionAsked(Portal);
        Assert.Empty((await List()).Rows);
        await Portal.Write(db => { Assert.Null(db.ProductExceptions.Single(e => e.Id == id).Settle(true, "For a time", People.Of(Part.Chair), Portal.Clock.Now).Refusal); return Task.CompletedTask; });
        var row = Assert.Single((await List()).Rows);
        Assert.Equal((true, Portal.Today().AddDays(90)), (row.ByException, row.Until));
        Assert.Equal(["By exception of the committee. Instead of the rule: No customer data until then"], row.Conditions);
    }

    [Theory]
    [InlineData(365, 1)] // its last day
    [InlineData(366, 0)] // in grace a running use goes on, a new one does not begin
    public async Task In_grace_it_is_not_for_new_uses(int days, int rows)
    {
        await AProduct.Approved(Portal);
        Portal.Clock.Advance(TimeSpan.FromDays(days));
        Assert.Equal(rows, (await List()).Rows.Count);
    }

    [Fact]
    public async Task Findings_are_a_condition_and_the_page_says_whom_to_ask()
    {
        await AProduct.Approved(Portal, VendorResult.ApprovedWithFindings);
        await SignInAs(Part.Stranger);
        var page = Render<WhatMayIUsePage>();
        Assert.Contains("Approved with findings that the vendor still has to close.", Words(page.Find("td[data-l=Conditions]")), StringComparison.Ordinal);
        Assert.Contains("the governance office (Governance office)", Words(page.Find("section[aria-labelledby=h-before-you-begin]")), StringComparison.Ordinal);
    }

    private async Task<UsableProducts> List() => (await Portal.In(Part.Stranger, (ListUsableProducts h) => h.Handle())).Value!;
}
