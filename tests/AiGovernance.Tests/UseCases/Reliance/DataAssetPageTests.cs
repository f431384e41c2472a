using AiGovernance.DataAssets;
using AiGovernance.Tests.DataAssets;
using AiGovernance.Tests.Support;
using AiGovernance.UseCases.Reliance;
using Bunit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace AiGovernance.Tests.UseCases.Reliance;

/// <summary>A data source on one page (DA-1 to DA-4).</summary>
public class DataAssetPageTests : PageTest
{
    [Fact]
    public async Task Its_owner_describes_it_and_the_stages_appear()
    {
        var page = await Open(await ADataAsset.Named(Portal), Part.Owner);
        Assert.Contains("Not classified yet", Words(page.Find(".meta")));

        Press(page, "Change");
        Do(page, () => page.Find("input[value=Pii]").Change(true));
        Do(page, () => page.Find("form[aria-label='What it is'] input[type=checkbox]:not([value=Pii]):not([value])").Change(true));
        Press(page, "Save");

        page.WaitForAssertion(() => Assert.Contains("20 gaps, each a proposed condition", page.Markup));
        await using var db = Portal.Db();
        var asset = await db.DataAssets.SingleAsync();
        Assert.Equal((DataKinds.Pii, true), (asset.Kinds, asset.IsUsedInTraining));
    }

    [Fact]
    public async Task A_scrub_without_sample_says_what_is_missing_and_with_one_it_stands()
    {
        var page = await Open(await ADataAsset.Named(Portal), Part.Owner);
        Do(page, () => page.Find("form[aria-label='Record a scrub'] input:not([type])").Change("Names"));

        Do(page, () => page.Find("form[aria-label='Record a scrub']").Submit());
        page.WaitForAssertion(() => Assert.Contains("how many rows somebody looked at", page.Find("form[aria-label='Record a scrub'] [role=alert]").TextContent));
        Do(page, () => page.Find("form[aria-label='Record a scrub'] input[type=number][min='1']").Change("50"));
        Do(page, () => page.Find("form[aria-label='Record a scrub']").Submit());

        page.WaitForAssertion(() => Assert.Contains("Sample of 50 rows, 0 of them still named somebody.", page.Markup));
    }

    [Fact]
    public async Task An_access_is_granted_with_purpose_and_end()
    {
        var page = await Open(await ADataAsset.Named(Portal), Part.Owner);
        Do(page, () => page.Find("#grant-person").Input("Colleague"));
        Do(page, () => page.Find("#grant-person-list [role=option]").Click());
        Do(page, () => page.Find("form[aria-label='Grant access'] input:not([type])").Change("Clean the letters"));

        Do(page, () => page.Find("form[aria-label='Grant access']").Submit());

        page.WaitForAssertion(() => Assert.Contains("Clean the letters. Until 13 Dec 2026, not used yet.", page.Markup));
        await using var db = Portal.Db();
        Assert.Equal(People.Of(Part.Colleague), (await db.AccessGrants.SingleAsync()).PersonId);
    }

    [Fact]
    public async Task The_data_reviewer_classifies_and_judges_it()
    {
        var page = await Open(await ADataAsset.Named(Portal), Part.DataReviewer);

        Press(page, "Classify");
        page.WaitForElement("form[aria-labelledby=classify] select");
        Do(page, () => page.Find("form[aria-labelledby=classify] select").Change(nameof(DataLevel.Restricted)));
        Do(page, () => page.Find("form[aria-labelledby=classify] textarea").Change("Bank details"));
        Do(page, () => page.Find("form[aria-labelledby=classify]").Submit());
        page.WaitForAssertion(() => Assert.Contains("Found Restricted, was Internal", page.Markup));
        Do(page, () => page.FindAll("form[aria-label='Judge fitness'] select")[1].Change("not-fit"));
        Do(page, () => page.Find("form[aria-label='Judge fitness'] textarea").Change("Too old"));
        Do(page, () => page.Find("form[aria-label='Judge fitness']").Submit());

        page.WaitForAssertion(() => Assert.Contains("Too old", page.Find("section[aria-labelledby='h-is-it-fit-']").TextContent));
        await using var db = Portal.Db();
        Assert.False((await db.DataAssets.SingleAsync()).FitForTraining);
    }

    [Fact]
    public async Task Who_may_only_read_sees_no_form()
    {
        var page = await Open(await ADataAsset.Named(Portal), Part.Stranger);

        Assert.Empty(page.FindAll("form, button"));
        Assert.Contains("None that you may see.", page.Markup);
    }

    private async Task<IRenderedComponent<DataAssetPage>> Open(DataAssetId id, Part part)
    {
        await SignInAs(part);
        var page = Render<DataAssetPage>(p => p.Add(x => x.Id, id.Value));
        page.WaitForElement(".meta");
        return page;
    }
}
