using AiGovernance.Tests.Support;
using AiGovernance.UseCases;
using AiGovernance.UseCases.Lists;
using Bunit;
using Xunit;

namespace AiGovernance.Tests.UseCases.Lists;

public class UseCaseListPageTests : PageTest
{
    [Fact]
    public async Task Each_case_stands_with_tier_standing_and_step_and_opens_its_file()
    {
        var submitted = await AUseCase.Submitted(Portal);
        await SignInAs(Part.Submitter);

        var row = Render<UseCaseListPage>().WaitForElement("tbody tr");

        Assert.Equal($"{submitted.Reference} Invoice triage Finance {submitted.Tier} Registered Submitted 14 Sep 2026", Words(row));
        Assert.Equal($"/use-cases/{submitted.Reference}", row.QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task The_address_filters_and_the_fields_show_it()
    {
        await AUseCase.Submitted(Portal);
        await SignInAs(Part.Submitter);

        GoTo("/use-cases?q=triage&tier=Critical");
        var page = Render<UseCaseListPage>();

        page.WaitForAssertion(() => Assert.Contains("No use case matches these filters.", page.Markup));
        Assert.Equal("triage", page.Find("input[name=q]").GetAttribute("value"));
        Assert.Equal("Critical", page.Find("select[name=tier]").GetAttribute("value"));
    }

    [Theory]
    [InlineData("?mine=yes", 1)]
    [InlineData("?status=Submitted", 1)]
    [InlineData("?status=Draft", 0)]
    [InlineData("?standing=Registered&production=no", 1)]
    [InlineData("?production=yes", 0)]
    [InlineData("?q=no%20such%20words", 0)]
    [InlineData("?tier=none", 0)]
    [InlineData("?tier=nonsense&page=1", 1)]
    public async Task Every_filter_narrows_the_list(string query, int rows)
    {
        await AUseCase.Submitted(Portal);
        await SignInAs(Part.Submitter);

        GoTo("/use-cases" + query);
        var page = Render<UseCaseListPage>();

        page.WaitForAssertion(() => Assert.Equal(rows, page.FindAll("tbody tr").Count));
    }

    [Fact]
    public async Task Sorting_and_paging_are_links_of_the_address()
    {
        for (var i = 1; i <= UseCaseFilter.PageSize + 1; i++)
            await Portal.In(Part.Submitter, (RegisterUseCase h) => h.Handle($"Case {i:00}"));
        await SignInAs(Part.Submitter);

        GoTo("/use-cases?sort=title&page=2");
        var page = Render<UseCaseListPage>();

        Assert.Contains("Case 26", Words(page.WaitForElement("tbody tr")));
        Assert.Equal("26 to 26 of 26", Words(page.Find(".pager > span")));
        Assert.Equal("ascending", page.FindAll("th[aria-sort]").Single().GetAttribute("aria-sort"));
    }

    [Fact]
    public async Task What_a_person_may_not_see_is_neither_listed_nor_counted()
    {
        await AUseCase.Submitted(Portal);
        await SignInAs(Part.Stranger);

        var page = Render<UseCaseListPage>();

        page.WaitForAssertion(() => Assert.Contains("No use of AI is registered that you may see.", page.Markup));
        Assert.DoesNotContain("Invoice triage", page.Markup);
    }
}
