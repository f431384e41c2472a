using AiGovernance.Parts;
using Bunit;
using Xunit;

namespace AiGovernance.Tests.Parts;

public class FigureTests : PartTest
{
    [Fact]
    public void A_bar_says_its_value_and_where_levels_begin()
    {
        var bar = Render<PointsBar>(p => p
            .Add(x => x.Label, "Impact").Add(x => x.Value, 46).Add(x => x.Max, 100).Add(x => x.Remark, "Moderate")
            .Add(x => x.Ticks, [new(0, "Low"), new(25, "Moderate"), new(50, "High")]));

        Assert.Equal("Impact 46 of 100, Moderate. Low at 0. Moderate at 25. High at 50", bar.Find("[role=img]").GetAttribute("aria-label"));
        Assert.Equal("--v: 46", bar.Find(".bar > i").GetAttribute("style"));
        Assert.Equal(["--at: 25", "--at: 50"], bar.FindAll(".bar > b").Select(b => b.GetAttribute("style")));
    }

    [Theory]
    [InlineData(41, 50, "--v: 82")]
    [InlineData(1, 3, "--v: 33.3")]
    [InlineData(60, 50, "--v: 100")]
    [InlineData(0, 0, "--v: 0")]
    public void A_bar_never_leaves_its_frame(int value, int max, string expected) =>
        Assert.Equal(expected, Render<PointsBar>(p => p.Add(x => x.Label, "Safeguards").Add(x => x.Value, value).Add(x => x.Max, max)).Find("i").GetAttribute("style"));

    [Fact]
    public void A_figure_opens_its_list()
    {
        var figure = Render<KeyFigure>(p => p.Add(x => x.Value, "9").Add(x => x.Label, "overdue").Add(x => x.Href, "/reviews?overdue=true").Add(x => x.Look, Look.Bad));

        Assert.Equal("9 overdue", Words(figure.Find("a[href='/reviews?overdue=true']")));
        Assert.Contains("bad-text", figure.Find(".figure").ClassName);
    }

    [Fact]
    public void A_step_that_is_done_is_also_told_so()
    {
        var steps = Render<ProcessSteps>(p => p.Add(x => x.Steps, [new("Triage", StepState.Done, "Fri 13 Nov"), new("Reviews", StepState.Current), new("Decision", StepState.Ahead)]));

        Assert.Equal(", done", Words(steps.Find("li.done .sr")));
        Assert.Equal("Fri 13 Nov", Words(steps.Find("li.done .dim")));
        Assert.Equal("Reviews", Words(steps.FindAll("[aria-current=step]").Single()));
    }

    [Fact]
    public void A_fact_opens_its_answer()
    {
        var facts = Render<Facts>(p => p.AddChildContent<FactRow>(f => f.Add(x => x.Name, "Stage").Add(x => x.Href, "/answer").AddChildContent("A trial")));

        Assert.Equal("Stage", Words(facts.Find("dl > dt")));
        Assert.Equal("A trial", Words(facts.Find("dl > dd > a[href='/answer']")));
    }

    [Fact]
    public void A_paper_is_a_region_named_by_its_title()
    {
        var paper = Render<Paper>(p => p.Add(x => x.Title, "Purpose and benefit").Add(x => x.Flush, true).AddUnmatched("data-part", "purpose"));

        var section = paper.Find("section.paper.flush[data-part=purpose]");
        Assert.Equal("Purpose and benefit", Words(paper.Find("#" + section.GetAttribute("aria-labelledby"))));
    }
}
