using AiGovernance.Common;
using AiGovernance.Parts;
using Bunit;
using Xunit;

namespace AiGovernance.Tests.Parts;

public class StateTests : PartTest
{
    private static readonly DateTime Now = new(2026, 11, 23, 9, 10, 0, DateTimeKind.Utc);

    [Fact]
    public void What_is_due_today_says_so()
    {
        var today = new DateOnly(2026, 11, 23);
        Assert.Equal("today", Words(Render<DueText>(p => p.Add(x => x.WorkingDaysLeft, 0).Add(x => x.On, today).Add(x => x.Today, today)).Find("span")));
    }

    [Fact]
    public void A_refusal_is_read_out_in_its_own_words()
    {
        var notice = Render<RefusalNotice>(p => p.Add(x => x.Refusal, Refusal.Forbidden)).Find("[role=alert]");

        Assert.Equal(Refusal.Forbidden.Message, Words(notice));
        Assert.Equal("common.forbidden", notice.GetAttribute("data-code"));
        Assert.Equal("msg bad", notice.ClassName);
    }

    [Fact]
    public void What_the_person_can_mend_looks_milder_than_a_rule() =>
        Assert.Equal("msg wait", Render<RefusalNotice>(p => p.Add(x => x.Refusal, Refusal.Stale)).Find("p").ClassName);

    [Fact]
    public void Without_a_refusal_nothing_is_shown() =>
        Assert.Empty(Render<RefusalNotice>().Nodes);

    [Fact]
    public void An_error_offers_to_try_again()
    {
        var tries = 0;
        var error = Render<ErrorState>(p => p.Add(x => x.Retry, () => tries++));

        error.Find("button").Click();

        Assert.Equal(1, tries);
        Assert.Equal("alert", error.Find(".msg").GetAttribute("role"));
    }

    [Fact]
    public void An_error_that_cannot_be_tried_again_has_no_button() =>
        Assert.Empty(Render<ErrorState>().FindAll("button"));

    [Fact]
    public void Waiting_says_for_what() =>
        Assert.Equal("Loading the reviews ...", Words(Render<LoadingState>(p => p.Add(x => x.What, "the reviews")).Find("[role=status]")));

    [Fact]
    public void An_empty_list_says_what_to_do()
    {
        var empty = Render<EmptyState>(p => p.Add(x => x.Title, "No case yet").AddChildContent("Register the first.").Add(x => x.Action, "<a href='/new'>Register</a>"));

        Assert.Equal("No case yet", Words(empty.Find("strong")));
        Assert.Contains("Register the first.", Words(empty.Find(".empty")));
        Assert.Equal("Register", Words(empty.Find(".buttons a[href='/new']")));
    }

    [Theory]
    [InlineData(false, false, "Saved 12 minutes ago", null)]
    [InlineData(true, false, "Saving ...", null)]
    [InlineData(true, true, "Not saved. Your input is kept here; it is sent again.", "bad-text")]
    public void What_was_typed_is_safe_or_said_not_to_be(bool saving, bool failed, string expected, string? classes)
    {
        var state = Render<SaveState>(p => p.Add(x => x.Now, Now).Add(x => x.SavedAt, Now.AddMinutes(-12)).Add(x => x.Saving, saving).Add(x => x.Failed, failed)).Find("[role=status]");

        Assert.Equal(expected, Words(state));
        Assert.Equal(classes ?? "", state.ClassName ?? "");
    }

    [Theory]
    [InlineData(-2, "2 working days over", "bad-text")]
    [InlineData(-1, "1 working day over", "bad-text")]
    [InlineData(0, "no working day left", "wait-text")]
    [InlineData(1, "1 working day left", "")]
    [InlineData(null, "no due date", "")]
    public void A_due_date_tells_the_working_time_left(int? left, string expected, string classes)
    {
        var due = Render<DueText>(p => p.Add(x => x.WorkingDaysLeft, left).Add(x => x.On, new DateOnly(2026, 11, 25)).Add(x => x.Today, new DateOnly(2026, 11, 23)));

        Assert.Equal(expected, Words(due.Find("span")));
        Assert.Equal(classes, due.Find("span").ClassName ?? "");
        Assert.Equal("Wed 25 Nov", Words(due.Find("time")));
    }

    [Fact]
    public void A_moment_shows_the_date_too_for_touch_has_no_hover()
    {
        var when = Render<When>(p => p.Add(x => x.At, Now.AddDays(2)).Add(x => x.Now, Now));

        Assert.Equal("in 2 days (25 Nov 2026)", Words(when.Nodes[0].Parent!));
        Assert.Equal("Wed 25 Nov 2026, 09:10 UTC", when.Find("time").GetAttribute("title"));
        Assert.Equal("2026-11-25T09:10:00Z", when.Find("time").GetAttribute("datetime"));
    }

    [Fact]
    public void A_live_region_is_there_before_it_speaks()
    {
        var region = Render<LiveRegion>();

        region.Render(p => p.Add(x => x.Text, "3 of 4 votes cast"));

        Assert.Equal("3 of 4 votes cast", Words(region.Find("[role=status].sr")));
    }
}
