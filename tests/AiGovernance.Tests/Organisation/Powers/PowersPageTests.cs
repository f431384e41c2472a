using AiGovernance.Organisation.Powers;
using AiGovernance.Tests.Support;
using Bunit;
using Xunit;

namespace AiGovernance.Tests.Organisation.Powers;

public sealed class PowersPageTests : PageTest
{
    [Fact]
    public async Task It_shows_who_could_do_what_and_the_address_chooses_day_and_text()
    {
        var page = await Shown(Part.Auditor, "/administration/powers?day=2026-09-14&q=privacy reviewer");
        page.WaitForAssertion(() => Assert.StartsWith("Privacy reviewer Retail Privacy reviewer", Words(Assert.Single(page.FindAll("tbody tr"))), StringComparison.Ordinal));
        Assert.Equal("/administration/powers.csv?day=2026-09-14", page.Find("a[download]").GetAttribute("href"));
        Assert.Equal("2026-09-14", page.Find("input[type=date]").GetAttribute("value"));
    }

    [Fact]
    public async Task A_permission_finds_who_has_it()
    {
        var page = await Shown(Part.Administrator, "/administration/powers?q=organisation.set-policy");
        page.WaitForAssertion(() => Assert.StartsWith("Administrator", Words(Assert.Single(page.FindAll("tbody tr"))), StringComparison.Ordinal));
        Assert.Contains("organisation.set-policy", page.FindAll("details li").Select(Words));
    }

    [Fact]
    public async Task Nobody_found_says_so()
    {
        var page = await Shown(Part.Auditor, "/administration/powers?q=Zwetschge");
        page.WaitForAssertion(() => Assert.Contains("Nobody found", page.Markup, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_day_to_come_is_refused_where_it_was_chosen_and_others_see_nothing()
    {
        var page = await Shown(Part.Auditor, "/administration/powers?day=2027-01-01");
        page.WaitForAssertion(() => Assert.Contains("That day is still to come", page.Markup, StringComparison.Ordinal));
        Assert.Equal("2027-01-01", page.Find("input[type=date]").GetAttribute("value"));

        var stranger = await Shown(Part.Stranger, "/administration/powers");
        stranger.WaitForElement("[role=alert]");
        Assert.Empty(stranger.FindAll("tbody tr, a[download]"));
    }

    private async Task<IRenderedComponent<PowersPage>> Shown(Part part, string address)
    {
        await SignInAs(part);
        GoTo(address);
        return Render<PowersPage>();
    }
}
