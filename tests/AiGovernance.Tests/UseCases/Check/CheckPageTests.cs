using AiGovernance.Tests.Support;
using AiGovernance.UseCases.Check;
using Bunit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace AiGovernance.Tests.UseCases.Check;

/// <summary>Three questions before the intake, through the page (S1).</summary>
public class CheckPageTests : PageTest
{
    [Fact]
    public async Task Fixed_rules_need_no_registration_and_nothing_is_kept()
    {
        var page = await Open();

        Do(page, () => page.Find("input[name=does][value=rules]").Change(true));

        page.WaitForAssertion(() => Assert.Contains("this is not AI in our sense", Words(page.Find(".msg"))));
        await using var db = Portal.Db();
        Assert.Equal(0, await db.UseCases.CountAsync());
    }

    [Fact]
    public async Task An_approved_use_covers_it_up_to_its_data_level()
    {
        var approved = await Decided.WithConditions(Portal);
        var page = await Open();

        Do(page, () => page.Find("input[name=does][value=itself]").Change(true));
        page.WaitForElement("#use");
        Do(page, () => page.Find("#use").Input("marketing"));
        page.WaitForElement($"input[name=use][value={approved.Reference}]").Change(true);
        page.WaitForElement($"input[name=data][value={approved.PermittedDataLevel}]").Change(true);

        page.WaitForAssertion(() => Assert.Contains($"{approved.Reference} covers it", Words(page.Find(".msg.good"))));
        Do(page, () => page.Find("input[name=data][value=restricted]").Change(true));
        page.WaitForAssertion(() => Assert.Contains("is not approved for this data", Words(page.Find(".msg.info"))));
        Assert.Equal("/use-cases/new", page.Find(".btn.primary").GetAttribute("href"));
    }

    [Fact]
    public async Task What_nobody_has_approved_is_to_be_registered()
    {
        var page = await Open();

        Do(page, () => page.Find("input[name=does][value=unsure]").Change(true));
        page.WaitForElement("input[name=use][value=none]");
        Do(page, () => page.Find("input[name=use][value=none]").Change(true));

        page.WaitForAssertion(() => Assert.Contains("Register it before it starts.", Words(page.Find(".msg.info"))));
    }

    private async Task<IRenderedComponent<CheckPage>> Open()
    {
        await SignInAs(Part.Stranger);
        GoTo("/use-cases/check");
        return Render<CheckPage>();
    }
}
