using AiGovernance.DataAssets;
using AiGovernance.Tests.Support;
using Bunit;
using Xunit;

namespace AiGovernance.Tests.DataAssets;

public sealed class DataRegisterPageTests : PageTest
{
    [Fact]
    public async Task A_data_source_is_classified_from_the_list()
    {
        await ADataAsset.Named(Portal);
        await SignInAs(Part.DataReviewer);
        var page = Render<DataRegisterPage>();
        Assert.Contains("not yet", page.Find("td[data-l=Classified]").TextContent, StringComparison.Ordinal);
        Do(page, () => page.Find("button:contains('Classify')").Click());
        Do(page, () => page.Find("form[aria-labelledby=classify] select").Change(nameof(DataLevel.Restricted)));
        Do(page, () => page.Find("form[aria-labelledby=classify]").Submit());
        page.WaitForAssertion(() => Assert.Contains("Give a reason", page.Find("[role=alert]").TextContent, StringComparison.Ordinal));
        Do(page, () => page.Find("form[aria-labelledby=classify] textarea").Change("Bank details"));
        Do(page, () => page.Find("form[aria-labelledby=classify]").Submit());
        page.WaitForAssertion(() => Assert.Contains("by Data reviewer", page.Find("td[data-l=Classified]").TextContent, StringComparison.Ordinal));
        await using var db = Portal.Db();
        Assert.Equal(DataLevel.Restricted, db.DataAssets.Single().Level);
    }

    [Fact]
    public async Task A_data_source_is_added_with_its_owner()
    {
        await SignInAs(Part.Governance);
        var page = Render<DataRegisterPage>();
        Do(page, () => page.Find("form[aria-labelledby=add-data] input").Change("Payroll"));
        Do(page, () => page.Find("#data-owner").Input("Sponsor"));
        Do(page, () => page.Find("li[role=option]").Click());
        Do(page, () => page.Find("form[aria-labelledby=add-data]").Submit());
        page.WaitForAssertion(() => Assert.Contains("Payroll", page.Find("tbody").TextContent, StringComparison.Ordinal));
        Assert.Contains("Sponsor", page.Find("td[data-l=Owner]").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_may_only_read_sees_no_form_and_no_button()
    {
        await ADataAsset.Named(Portal);
        await SignInAs(Part.Stranger);
        var page = Render<DataRegisterPage>();
        Assert.Contains("Supplier invoices", page.Markup, StringComparison.Ordinal);
        Assert.Empty(page.FindAll("form, button"));
    }
}
