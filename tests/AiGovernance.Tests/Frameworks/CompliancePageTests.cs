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
        Assert.Equal("MEASURE 2.12 The organisation We train no model IT strategy Add a file to the attestation of MEASURE 2.12 Compliance 14 Sep 2026 1 Oct 2026 Ends soon", Words(list.WaitForElement("tbody tr")));
    }

    [Fact]
    public async Task Others_read_a_refusal_and_an_auditor_has_nothing_to_attest_with()
    {
        Assert.Empty((await Shown(Part.Auditor, "/compliance?subcategory=MEASURE%202.12")).FindAll("[aria-labelledby=att] button"));
        await SignInAs(Part.Submitter);
        Assert.Equal("common.forbidden", Render<CompliancePage>().WaitForElement("[role=alert]").GetAttribute("data-code"));
        Assert.Equal("common.forbidden", Render<AttestationsPage>().WaitForElement("[role=alert]").GetAttribute("data-code"));
    }

    [Fact]
    public async Task Page_heat_map_gap_list_units_and_the_reader_for_reports_say_the_same_FW_5()
    {
        await Decided.WithConditions(Portal);
        var reader = (await Portal.In(Part.Compliance, (ReadOrganisationCoverage h) => h.Handle())).Value!;
        var page = await Shown(Part.Compliance, "/compliance");

        Assert.Equal($"NIST AI RMF: {reader.Total.Shown} of {reader.Total.Applicable} subcategories evidenced", Words(page.Find("h1")));
        foreach (var (category, counts) in reader.ByCategory)
            Assert.Contains(page.FindAll(".heat li a"), a => Words(a).StartsWith($"{category} {counts.Shown} of {counts.Applicable} ", StringComparison.Ordinal));
        foreach (var (function, counts) in reader.ByFunction)
        {
            var row = page.FindAll("[aria-labelledby=readiness] tbody tr").Single(r => Words(r.QuerySelector("th")!) == function);
            Assert.Equal(counts.Split().Select(c => $"{c.Number}"), row.QuerySelectorAll("td").Take(5).Select(td => Words(td).Split(' ')[0]));
        }
        // One unit has all the decided cases: it shows what the whole shows.
        Assert.Equal($"Finance 1 {string.Join(' ', reader.ByFunction.Select(f => $"{f.Value.Shown} of {f.Value.Applicable} in {f.Key} of Finance"))} {reader.Total.Shown} of {reader.Total.Applicable}", string.Join(' ', page.Find("table.unit-heat tbody tr").QuerySelectorAll("th, td").Select(Words)));
        var gaps = Render<GapsPage>();
        Assert.Equal(reader.Total.Gap + reader.Total.Partial, gaps.WaitForElements("tbody tr", reader.Total.Gap + reader.Total.Partial).Count);
        Assert.StartsWith($"Readiness {Readiness.Of(reader.Total).Percent} %", Words(gaps.Find("[aria-labelledby=readiness]")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_figure_of_a_function_opens_as_many_rows_as_it_says()
    {
        var page = await Shown(Part.Auditor, "/compliance");
        var links = page.FindAll("[aria-labelledby=readiness] tbody td a").Select(a => (Address: a.GetAttribute("href")!, Number: Words(a).Split(' ')[0])).ToList();
        Assert.True(links.Count >= 4);
        foreach (var (address, number) in links.Take(4)) Assert.Equal(number, $"{(await Shown(Part.Auditor, address)).FindAll("table.coverage tbody tr").Count}");
    }

    [Fact]
    public async Task A_gap_names_who_could_close_it_and_leads_there()
    {
        await SignInAs(Part.Executive);
        var page = Render<GapsPage>();
        var attested = page.WaitForElements("tbody tr").Single(r => Words(r).StartsWith("MEASURE 2.12 ", StringComparison.Ordinal));
        Assert.Contains("Compliance Compliance", Words(attested), StringComparison.Ordinal);
        Assert.Equal("/compliance?subcategory=MEASURE%202.12#open", attested.QuerySelector("a")!.GetAttribute("href"));

        await SignInAs(Part.Submitter);
        Assert.Equal("common.forbidden", Render<GapsPage>().WaitForElement("[role=alert]").GetAttribute("data-code"));
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
