using AiGovernance.Tests.Support;
using AiGovernance.Workflows;
using Bunit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace AiGovernance.Tests.Workflows;

public sealed class ParkedWorkPageTests : PageTest
{
    [Fact]
    public async Task Trying_again_takes_it_off_the_list_and_says_so()
    {
        var id = await ParkedWork.Left(Portal);
        await SignInAs(Part.Administrator);
        var page = Render<ParkedWorkPage>();

        page.WaitForElement("tbody button");
        Do(page, () => page.Find("tbody button").Click());

        page.WaitForAssertion(() => Assert.Contains("Nothing is parked", page.Markup, StringComparison.Ordinal));
        Assert.StartsWith("tests.happened is tried again now.", Words(page.Find("[role=status]")), StringComparison.Ordinal);
        await using var db = Portal.Db();
        Assert.Null((await db.OutboxSignals.SingleAsync(s => s.Id == id)).ParkedAt);
    }

    [Fact]
    public async Task What_open_processes_wait_for_stands_below_with_its_version()
    {
        await Cases.Submitted(Portal, Cases.Moderate);
        await Cases.Submitted(Portal, Cases.High);
        await Portal.AsSystem((WorkRound round) => round.Run());
        await SignInAs(Part.Administrator);

        var row = Render<ParkedWorkPage>().WaitForElement("[aria-labelledby=waiting] tbody tr");

        Assert.Equal(["reviews.use-case-review version 1", "triage", "2"], row.Children.Take(3).Select(Words));
    }

    [Fact]
    public async Task Others_read_a_refusal()
    {
        await SignInAs(Part.Auditor);
        Assert.Equal("common.forbidden", Render<ParkedWorkPage>().WaitForElement("[role=alert]").GetAttribute("data-code"));
    }
}
