using AiGovernance.Access;
using AiGovernance.Parts;
using AiGovernance.Shell;
using AiGovernance.Tests.Parts;
using Bunit;
using Xunit;

namespace AiGovernance.Tests.Shell;

public class FrameTests : PartTest
{
    [Frame(PageFrame.Wide)]
    private sealed class Meeting;

    [Frame(PageFrame.Outside)]
    private sealed class Questionnaire;

    private sealed class Plain;

    [Theory]
    [InlineData(typeof(Plain), typeof(MainLayout))]
    [InlineData(typeof(Meeting), typeof(WideLayout))]
    [InlineData(typeof(Questionnaire), typeof(OutsideLayout))]
    public void A_page_gets_the_frame_it_asks_for(Type page, Type layout) => Assert.Equal(layout, FrameLayouts.For(page));

    [Fact]
    public void The_portal_around_a_page_has_a_way_past_the_navigation_and_landmarks()
    {
        Access.Become(new Actor(new PersonId(Guid.CreateVersion7()), "Elena Brandt", null, new HashSet<Role>(), new HashSet<Discipline>(), ActSource.Page));
        GoTo("use-cases?page=2");
        var layout = Render<MainLayout>(p => p.Add(x => x.Body, "<h1>Use cases</h1>"));

        Assert.EndsWith("/use-cases?page=2#main", layout.Find(".skip").GetAttribute("href"));
        Assert.Equal("Use cases", Words(layout.Find("main#main h1")));
        Assert.Equal("Main", layout.Find("nav.drawer").GetAttribute("aria-label"));
        Assert.Equal("/search", layout.Find("form[role=search]").GetAttribute("action"));
        Assert.Equal("Elena Brandt", Words(layout.Find(".person summary")));
        Assert.Equal("post", layout.Find("form[action='/sign-out']").GetAttribute("method"));
        Assert.Single(layout.FindAll("[data-interactive=True]"));
    }

    [Fact]
    public void Somebody_not_signed_in_is_not_offered_to_sign_out() =>
        Assert.Empty(Render<MainLayout>(p => p.Add(x => x.Body, "<h1>Sign in</h1>")).FindAll(".person"));

    [Fact]
    public void People_from_outside_see_no_link_into_the_portal()
    {
        var layout = Render<OutsideLayout>(p => p.Add(x => x.Body, "<h1>Questionnaire</h1>"));

        Assert.Equal(["skip"], layout.FindAll("a").Select(a => a.ClassName));
        Assert.Empty(layout.FindAll("nav"));
    }

    [Fact]
    public void The_theme_in_force_is_the_pressed_button()
    {
        var theme = Render<ThemeSwitch>(p => p.AddCascadingValue(ThemeChoice.Dark));

        Assert.Equal("Dark", Words(theme.FindAll("[aria-pressed=true]").Single()));
    }
}
