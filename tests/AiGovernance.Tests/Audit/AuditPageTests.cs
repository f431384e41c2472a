using AiGovernance.Audit;
using AiGovernance.Tests.Support;
using AiGovernance.Tests.UseCases;
using Bunit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace AiGovernance.Tests.Audit;

public sealed class AuditPageTests : PageTest
{
    [Fact]
    public async Task The_newest_entry_stands_first_with_who_what_and_the_fields_folded()
    {
        await AUseCase.Submitted(Portal);
        var page = await Shown(Part.Auditor, "/audit");

        var first = page.Find("tbody tr");
        Assert.Contains("Submitter Submit use case", Words(first), StringComparison.Ordinal);
        Assert.False(page.Find("details").HasAttribute("open"));
        Assert.NotEmpty(page.FindAll("details .changes tbody tr"));
    }

    [Fact]
    public async Task The_pager_leads_to_older_entries()
    {
        await using var db = Portal.Db();
        for (var number = 0; number < 5; number++) await AUseCase.Submitted(Portal);
        var total = await db.Trail.CountAsync();

        Assert.Equal(ListTrail.PageSize, EntriesOf(await Shown(Part.Auditor, "/audit")).Count);
        Assert.Equal("1", EntriesOf(await Shown(Part.Auditor, $"/audit?page={(total + ListTrail.PageSize - 1) / ListTrail.PageSize}"))[^1]);
    }

    [Fact]
    public async Task The_address_shows_the_story_of_one_record()
    {
        var useCase = await AUseCase.Submitted(Portal);
        var page = await Shown(Part.Compliance, $"/audit?record={useCase.Id.Value}");

        await using var db = Portal.Db();
        Assert.Equal(await db.Trail.CountAsync(e => e.Subject == useCase.Id.Value || e.RecordId == useCase.Id.Value), EntriesOf(page).Count);
        Assert.Contains("Show all", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verifying_says_in_words_that_it_holds_and_names_the_entry_that_does_not()
    {
        var page = await Shown(Part.Auditor, "/audit");
        Do(page, () => page.Find(".btn.primary").Click());
        page.WaitForAssertion(() => Assert.Contains("none changed, removed or cut off", Words(page.Find(".msg.good")), StringComparison.Ordinal));

        await using var db = Portal.Db();
        await db.Database.ExecuteSqlRawAsync("""UPDATE "Trail" SET "Action" = 'AddUnits' WHERE "Number" = 2""");
        Do(page, () => page.Find(".btn.primary").Click());
        page.WaitForAssertion(() => Assert.StartsWith("The trail does not hold: entry 2 (AddUnits) was changed", Words(page.Find(".msg.bad")), StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_governance_office_reads_but_does_not_verify_and_a_submitter_does_neither()
    {
        Assert.Empty((await Shown(Part.Governance, "/audit")).FindAll(".btn.primary"));
        await SignInAs(Part.Submitter);
        Assert.Equal("common.forbidden", Render<AuditPage>().WaitForElement("[role=alert]").GetAttribute("data-code"));
    }

    [Theory]
    [InlineData("SubmitUseCase", "Submit use case")]
    [InlineData("Attest", "Attest")]
    [InlineData("", "")]
    public void Actions_are_read_as_words(string name, string words) => Assert.Equal(words, TrailWords.Action(name));

    private static List<string> EntriesOf(IRenderedComponent<AuditPage> page) => [.. page.FindAll("table.trail > tbody > tr > td:first-child").Select(Words)];

    private async Task<IRenderedComponent<AuditPage>> Shown(Part part, string address)
    {
        await SignInAs(part);
        GoTo(address);
        var page = Render<AuditPage>();
        page.WaitForElement("table.trail");
        return page;
    }
}
