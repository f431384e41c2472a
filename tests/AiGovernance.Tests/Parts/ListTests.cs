using AiGovernance.Parts;
using Bunit;
using Xunit;

namespace AiGovernance.Tests.Parts;

public class ListTests : PartTest
{
    [Theory]
    [InlineData(1, 1, "1")]
    [InlineData(1, 3, "1 2 3")]
    [InlineData(1, 4, "1 2 3 4")]
    [InlineData(1, 5, "1 2 ... 5")]
    [InlineData(5, 9, "1 ... 4 5 6 ... 9")]
    [InlineData(4, 9, "1 2 3 4 5 ... 9")]
    public void The_pager_offers_first_last_and_neighbours(int current, int last, string expected) =>
        Assert.Equal(expected, string.Join(' ', PagerWindow.Of(current, last).Select(p => p is null ? "..." : $"{p}")));

    [Fact]
    public void The_pager_keeps_the_filters_and_says_where_it_is()
    {
        GoTo("use-cases?status=draft&page=2");
        var pager = Render<Pager>(p => p.Add(x => x.Number, 2).Add(x => x.Size, 25).Add(x => x.Total, 60));

        Assert.Equal("26 to 50 of 60", Words(pager.Find("nav > span")));
        Assert.EndsWith("/use-cases?status=draft", pager.Find("[rel=prev]").GetAttribute("href"));
        Assert.EndsWith("/use-cases?status=draft&page=3", pager.Find("[rel=next]").GetAttribute("href"));
        Assert.Equal("2", Words(pager.Find("[aria-current=page]")));
    }

    [Fact]
    public void The_pager_follows_a_filter_that_changes_under_it()
    {
        GoTo("use-cases");
        var pager = Render<Pager>(p => p.Add(x => x.Number, 1).Add(x => x.Size, 25).Add(x => x.Total, 60));

        GoTo("use-cases?status=draft");

        pager.WaitForAssertion(() => Assert.EndsWith("/use-cases?status=draft&page=2", pager.Find("[rel=next]").GetAttribute("href")));
    }

    [Theory]
    [InlineData(0, "0 rows")]
    [InlineData(25, "1 to 25 of 25")]
    public void One_page_needs_no_links(int total, string expected)
    {
        var pager = Render<Pager>(p => p.Add(x => x.Number, 1).Add(x => x.Size, 25).Add(x => x.Total, total));

        Assert.Equal(expected, Words(pager.Find("nav")));
    }

    [Theory]
    [InlineData(null, null, "sort=points")]
    [InlineData("points", "ascending", "sort=-points")]
    [InlineData("-points", "descending", "sort=points")]
    public void A_heading_sorts_and_turns_round_from_the_first_page(string? current, string? direction, string next)
    {
        GoTo("use-cases?page=4&q=invoice");
        var heading = Render<SortHeader>(p => p.Add(x => x.Text, "Points").Add(x => x.Key, "points").Add(x => x.Current, current));

        Assert.Equal(direction, heading.Find("th").GetAttribute("aria-sort"));
        Assert.EndsWith("/use-cases?q=invoice&" + next, heading.Find("a").GetAttribute("href"));
    }

    [Theory]
    [InlineData("use-cases", false)]
    [InlineData("use-cases?q=invoice", true)]
    public void Filters_can_be_cleared_once_there_are_some(string address, bool offered)
    {
        GoTo(address);
        var filters = Render<FilterBar>(p => p.AddChildContent("<input name='q' aria-label='Text'>"));

        Assert.Equal(offered, filters.FindAll("a[href='/use-cases']").Count == 1);
        Assert.Equal("get", filters.Find("form").GetAttribute("method"));
    }
}
