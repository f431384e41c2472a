using AiGovernance.Shell;
using AiGovernance.Tests.Parts;
using Bunit;
using Xunit;

namespace AiGovernance.Tests.Shell;

public class NavigationTests : PartTest
{
    [Fact]
    public void A_person_sees_only_what_the_role_may_open_with_what_waits()
    {
        var items = NavigationMenu.For(href => href is "/" or "/reviews", href => href == "/reviews" ? 3 : 0);

        Assert.Equal([("Home", "/", 0), ("Reviews", "/reviews", 3)], items.Select(i => (i.Title, i.Href, i.Waiting)));
    }

    [Fact]
    public void Every_entry_names_the_permission_that_opens_it() =>
        Assert.Equal(NavigationMenu.All.Select(i => i.Href).Order(), NavigationAccess.Needed.Keys.Order());

    [Theory]
    [InlineData("", "Home")]
    [InlineData("use-cases", "Use cases")]
    [InlineData("use-cases/AI-2026-0042?tab=risk", "Use cases")]
    [InlineData("triage/AI-2026-0042", "Reviews")]
    [InlineData("conditions", "Use cases")]
    [InlineData("inbox", "Home")]
    [InlineData("use-cases-archive", null)]
    public void The_entry_of_the_page_is_marked(string address, string? current)
    {
        GoTo(address);
        var navigation = Render<Navigation>(p => p.Add(x => x.Items, NavigationMenu.All));

        Assert.Equal(current, navigation.FindAll("[aria-current=page]").Select(Words).SingleOrDefault());
    }

    [Fact]
    public void A_count_says_that_it_waits()
    {
        var navigation = Render<Navigation>(p => p.Add(x => x.Items, [new("Home", "/", 9), new("Data", "/data")]));

        Assert.Equal(["Home 9 waiting", "Data"], navigation.FindAll("a").Select(Words));
    }
}
