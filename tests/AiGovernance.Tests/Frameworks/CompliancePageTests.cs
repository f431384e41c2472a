using AiGovernance.Frameworks;
using AiGovernance.Tests.Support;
using Bunit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace AiGovernance.Tests.Frameworks;

public sealed class CompliancePageTests : PageTest
{
    [Fact]
    public async Task The_heat_map_has_19_categories_and_below_stand_all_72()
    {
        var page = await Shown(Part.Compliance, "/compliance");

        Assert.Equal(19, page.FindAll(".heat li a").Count);
        Assert.Equal(72, page.FindAll("table.coverage tbody tr").Count);
        Assert.Contains("subcategories evidenced", Words(page.Find("h1")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_address_opens_a_category_and_a_row_with_its_rule_and_records()
    {
        var page = await Shown(Part.Auditor, "/compliance?category=GOVERN%201&subcategory=GOVERN%201.6");

        Assert.Equal(7, page.FindAll("table.coverage tbody tr").Count);
        Assert.StartsWith("GOVERN 1 ", Words(page.Find(".heat a[aria-current]")), StringComparison.Ordinal);
        Assert.Equal("GOVERN 1.6", Words(page.Find("tr.selected th")));
        Assert.Contains("The register holds every case with an accountable owner.", Words(page.Find("[aria-labelledby=sub]")), StringComparison.Ordinal);
        Assert.Equal("/use-cases", page.Find("[aria-labelledby=sub] .lines a").GetAttribute("href"));
    }

    [Fact]
    public async Task A_category_without_the_verdict_says_so_and_nonsense_in_the_address_shows_everything()
    {
        Assert.Contains("No subcategory here has this verdict", (await Shown(Part.Auditor, "/compliance?verdict=inherited")).Markup, StringComparison.Ordinal);
        Assert.Equal(72, (await Shown(Part.Auditor, "/compliance?category=NONE%209&verdict=nonsense")).FindAll("table.coverage tbody tr").Count);
    }

    [Fact]
    public async Task Compliance_attests_for_the_organisation_and_the_list_shows_when_it_ends()
    {
        var dialogs = Dialogs();
        var page = await Shown(Part.Compliance, "/compliance?subcategory=MEASURE%202.12");

        Do(page, () => page.Find("[aria-labelledby=att] button").Click());
        dialogs.WaitForElement("#attest-text");
        Do(dialogs, () => dialogs.Find("#attest-text").Change("We train no model"));
        Do(dialogs, () => dialogs.Find("#attest-evidence").Change("IT strategy"));
        Do(dialogs, () => dialogs.Find("#attest-until").Change("2026-10-01"));
        Do(dialogs, () => dialogs.Find(".btn.primary").Click());
        page.WaitForAssertion(() => Assert.Equal("Evidenced", Words(page.Find("[aria-labelledby=sub] .cov"))));

        await using var db = Portal.Db();
        Assert.Null((await db.Attestations.SingleAsync()).UseCaseId);
        var list = Render<AttestationsPage>();
        Assert.Equal("MEASURE 2.12 The organisation We train no model IT strategy Compliance 14 Sep 2026 1 Oct 2026 Ends soon", Words(list.WaitForElement("tbody tr")));
    }

    [Fact]
    public async Task Others_read_a_refusal_and_an_auditor_has_nothing_to_attest_with()
    {
        Assert.Empty((await Shown(Part.Auditor, "/compliance?subcategory=MEASURE%202.12")).FindAll("[aria-labelledby=att] button"));
        await SignInAs(Part.Submitter);
        Assert.Equal("common.forbidden", Render<CompliancePage>().WaitForElement("[role=alert]").GetAttribute("data-code"));
        Assert.Equal("common.forbidden", Render<AttestationsPage>().WaitForElement("[role=alert]").GetAttribute("data-code"));
    }

    private async Task<IRenderedComponent<CompliancePage>> Shown(Part part, string address)
    {
        await SignInAs(part);
        GoTo(address);
        var page = Render<CompliancePage>();
        page.WaitForElement(".heat");
        return page;
    }
}
