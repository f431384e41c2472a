using AiGovernance.Parts;
using Bunit;
using Xunit;

namespace AiGovernance.Tests.Parts;

public class PageHeaderTests : PartTest
{
    [Fact]
    public void The_breadcrumb_leads_from_home_to_this_page()
    {
        var header = Render<PageHeader>(p => p
            .Add(x => x.Title, "Invoice triage").Add(x => x.Reference, "AI-2026-0042").Add(x => x.Trail, [new Crumb("Use cases", "/use-cases")]));

        Assert.Equal(["Home", "Use cases", "AI-2026-0042"], header.FindAll(".crumbs li").Select(Words));
        Assert.Equal("page", header.FindAll(".crumbs li")[2].GetAttribute("aria-current"));
        Assert.Equal("AI-2026-0042Invoice triage", Words(header.FindAll("h1").Single()));
    }

    [Fact]
    public void Home_has_no_breadcrumb() =>
        Assert.Empty(Render<PageHeader>(p => p.Add(x => x.Title, "Home").Add(x => x.Trail, null)).FindAll(".crumbs"));

    [Fact]
    public void With_tabs_the_header_sticks()
    {
        var header = Render<PageHeader>(p => p.Add(x => x.Title, "Case").Add(x => x.State, "<i>meta</i>").Add(x => x.Tabs, "<b>tabs</b>"));

        Assert.Equal("casehead", header.Find("header").ClassName);
        Assert.Single(header.FindAll(".meta"));
    }

    [Fact]
    public void Tabs_keep_the_path_and_drop_the_filters_of_the_tab_before()
    {
        GoTo("use-cases/AI-2026-0042?tab=risk&page=3");
        var tabs = Render<TabLinks>(p => p.Add(x => x.Label, "Case").Add(x => x.Current, "risk").Add(x => x.Tabs, [new("", "Overview"), new("risk", "Risk")]));

        Assert.Equal(["/use-cases/AI-2026-0042", "/use-cases/AI-2026-0042?tab=risk"], tabs.FindAll("a").Select(a => a.GetAttribute("href")));
        Assert.Equal("Risk", Words(tabs.FindAll("[aria-current=page]").Single()));
    }
}
