using AiGovernance.Dashboard;
using AiGovernance.Dashboard.Figures;
using AiGovernance.Dashboard.Search;
using AiGovernance.Shell;
using AiGovernance.Tests.Reviews;
using AiGovernance.Tests.Support;
using AiGovernance.UseCases;
using AiGovernance.UseCases.Lists;
using Bunit;
using Xunit;

namespace AiGovernance.Tests.Dashboard;

/// <summary>Home, dashboard, search and navigation as people see them.</summary>
public class DashboardPagesTests : PageTest
{
    [Fact]
    public async Task A_dashboard_without_any_case_does_not_say_that_all_is_well()
    {
        await SignInAs(Part.Executive);
        var page = Render<DashboardPage>();
        page.WaitForAssertion(() => Assert.Equal(Headline.Empty, Words(page.Find(".headline"))));
    }

    [Fact]
    public async Task The_search_page_without_words_says_what_can_be_looked_for()
    {
        await SignInAs(Part.Submitter);
        Assert.Contains("a reference such as AI-2026-0042", Words(Render<SearchPage>().WaitForElement(".empty")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_submitter_comes_home_to_an_empty_inbox_and_what_is_not_allowed()
    {
        await SignInAs(Part.Submitter);
        var page = Render<HomePage>();
        page.WaitForAssertion(() => Assert.Equal("Nothing waits for you", Words(page.Find("h1"))));
        Assert.Contains("What is not registered is not allowed", page.Markup, StringComparison.Ordinal);
        Assert.Equal("/use-cases/new", page.Find(".btn.primary").GetAttribute("href"));
        Assert.DoesNotContain("The register needs care", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Home_shows_a_person_how_far_their_own_cases_are_and_nobody_elses()
    {
        var useCase = await Cases.Submitted(Portal, Cases.Moderate);
        foreach (var (part, seen) in new[] { (Part.Submitter, true), (Part.Owner, true), (Part.Governance, false) })
        {
            await SignInAs(part);
            var page = Render<HomePage>();
            page.WaitForAssertion(() => Assert.Contains("Waiting for a first decision", page.Markup, StringComparison.Ordinal));
            Assert.Equal(seen, page.FindAll(".lines a").Any(a => a.GetAttribute("href") == $"/use-cases/{useCase.Reference}"));
            Assert.Equal(seen, page.FindAll(".lines .row").Any(r => Words(r) == "Submitted"));
        }
    }

    [Fact]
    public async Task The_office_sees_what_waits_with_its_place_and_the_state_of_the_register()
    {
        var useCase = await Cases.Submitted(Portal, Cases.Moderate);
        Portal.Clock.Advance(TimeSpan.FromDays(7));
        await SignInAs(Part.Governance);
        var page = Render<HomePage>();
        page.WaitForAssertion(() => Assert.Equal("1 thing waits for you, 1 is overdue", Words(page.Find("h1"))));
        Assert.Equal("Overdue, 1", Words(page.Find("tr.group")));
        Assert.Equal($"/triage/{useCase.Reference}", page.Find("table.inbox th a").GetAttribute("href"));
        Assert.Contains("The register needs care", page.Markup, StringComparison.Ordinal);
        Assert.Contains("Submitted, not triaged 1", page.FindAll("li.kv").Select(Words));
    }

    [Fact]
    public async Task An_inbox_follows_what_happens_while_it_is_open()
    {
        await SignInAs(Part.Governance);
        var page = Render<HomePage>();
        page.WaitForAssertion(() => Assert.Equal("Nothing waits for you", Words(page.Find("h1"))));
        await Cases.Submitted(Portal, Cases.Low);
        page.WaitForAssertion(() => Assert.Equal("1 thing waits for you", Words(page.Find("h1"))));
    }

    [Fact]
    public async Task The_CIO_comes_home_to_the_dashboard_where_every_number_opens_its_list()
    {
        await ARegister.Of(Portal, 80, 2);
        await SignInAs(Part.Executive);
        var page = Render<HomePage>();
        page.WaitForAssertion(() => Assert.Equal("AI in the organisation", Words(page.Find("h1"))));
        page.WaitForAssertion(() => Assert.NotNull(page.Find(".seg")));
        Assert.Equal(5, page.FindAll("ul.figures li").Count);
        Assert.NotEmpty(page.FindAll("p.headline a"));
        Assert.All(page.FindAll(".exposure .parts a"), bar => Assert.StartsWith("/use-cases?", bar.GetAttribute("href"), StringComparison.Ordinal));

        var bar = page.Find(".exposure .parts a.k1");
        var (counted, address) = (Words(bar), bar.GetAttribute("href")!);
        GoTo(address);
        var list = Render<UseCaseListPage>();
        list.WaitForAssertion(() => Assert.Equal(counted, Listed(list)));
    }

    [Theory]
    [InlineData("Compliance", true)]
    [InlineData("Auditor", true)]
    [InlineData("Governance office", true)]
    [InlineData("Submitter", false)]
    [InlineData("Administrator", false)]
    public async Task The_dashboard_opens_for_those_who_read_figures(string part, bool opens)
    {
        await SignInAs(Part.All.Single(p => p.Name == part));
        var page = Render<DashboardPage>();
        page.WaitForAssertion(() => Assert.Equal(opens ? 5 : 0, page.FindAll("ul.figures li").Count));
        if (!opens) page.WaitForAssertion(() => Assert.Equal("common.forbidden", page.Find("[data-code]").GetAttribute("data-code")));
    }

    [Fact]
    public async Task The_list_of_what_is_overdue_leads_to_each_record()
    {
        var review = await AReview.Claimed(Portal);
        Portal.Clock.Advance(TimeSpan.FromDays(30));
        await SignInAs(Part.Executive);
        var page = Render<OverduePage>();
        page.WaitForAssertion(() => Assert.Contains($"/reviews/{review.Id.Value}", page.FindAll("tbody a").Select(a => a.GetAttribute("href"))));
    }

    [Fact]
    public async Task A_search_groups_what_it_found()
    {
        var useCase = await Cases.Submitted(Portal, Cases.Low);
        await SignInAs(Part.Governance);
        GoTo("/search?q=mark");
        var page = Render<SearchPage>();
        page.WaitForAssertion(() => Assert.Equal(CaseAddress.Of(useCase.Reference), page.Find(".lines a").GetAttribute("href")));
        GoTo("/search?q=zzzz");
        page.WaitForAssertion(() => Assert.Contains("Nothing was found that you may see.", page.Markup, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_navigation_shows_what_the_role_may_open_and_what_waits_there()
    {
        await Cases.Submitted(Portal, Cases.Moderate);
        Assert.Equal(["Home 1 waiting", "Use cases", "Imports", "Reviews 1 waiting", "Committee", "Boundaries", "What may I use?", "Vendors", "Data", "Concerns"], (await Entries(Part.Governance)).Except(["Compliance", "Audit", "Reports", "Administration"]));
        Assert.Equal(["Home", "Use cases", "Boundaries", "What may I use?", "Vendors", "Data", "Concerns"], await Entries(Part.Stranger));
        Assert.Empty(await Entries(Part.Nobody));
    }

    private async Task<IReadOnlyList<string>> Entries(Part part)
    {
        await SignInAs(part);
        var cascade = Render<WaitingCascade>(p => p.AddChildContent<ShownItems>());
        return [.. cascade.FindAll("li").Select(Words)];
    }

    private static string Listed(IRenderedComponent<UseCaseListPage> list) => Words(list.Find(".pager > span")).Split(' ').Last(w => int.TryParse(w, out _));
}
