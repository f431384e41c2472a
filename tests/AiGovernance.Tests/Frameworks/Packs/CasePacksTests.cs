using AiGovernance.Frameworks.Packs;
using AiGovernance.Tests.Support;
using AiGovernance.UseCases;
using Bunit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace AiGovernance.Tests.Frameworks.Packs;

/// <summary>What stands on the Evidence tab of a case beside the 72 subcategories (S91 to S95, S34).</summary>
public sealed class CasePacksTests : PageTest
{
    [Fact]
    public async Task Patient_data_brings_HIPAA_and_not_PCI()
    {
        var part = await Shown("Triage of patient messages", Part.Submitter);

        Assert.Equal(["HIPAA"], part.FindAll("[data-pack]").Select(p => p.GetAttribute("data-pack")));
        Assert.Equal(9, part.FindAll("[data-pack=HIPAA] tbody tr").Count);
        Assert.Contains("HIPAA 164.312(b) Use of patient data is logged: what, where and how long. Nobody has recorded what is logged, where and how long.",
            string.Join(' ', part.FindAll("[data-pack=HIPAA] tbody tr").Select(Words)), StringComparison.Ordinal);
        Assert.DoesNotContain("Attest", part.FindAll("button").Select(Words));
    }

    [Fact]
    public async Task Card_data_in_the_EU_brings_PCI_finance_GDPR_and_the_duties_of_the_AI_Act() =>
        Assert.Equal(["PCI", "FIN", "GDPR", "EU"], (await Shown("Card fraud alerts, analyst decides", Part.Submitter)).FindAll("[data-pack]").Select(p => p.GetAttribute("data-pack")));

    [Fact]
    public async Task A_generative_use_shows_the_12_risks_and_one_that_predicts_does_not()
    {
        var generative = await Shown(Cases.Moderate, Part.Auditor);
        Assert.Equal(12, generative.FindAll("[data-part=gen-ai] tbody tr").Count);
        Assert.Contains("GV-1.3-001", generative.Find("[data-part=gen-ai]").TextContent, StringComparison.Ordinal);
        Assert.Empty((await Shown("Spare-part demand forecast", Part.Auditor)).FindAll("[data-part=gen-ai]"));
    }

    [Fact]
    public async Task The_owner_records_the_logging_and_the_item_that_wants_it_is_shown()
    {
        var part = await Shown("Triage of patient messages", Part.Owner);
        Press(part, "Record the logging");
        Do(part, () => part.Find("#log-where").Input("the log server"));
        Press(part, "Save the logging record");
        Assert.Equal("Say what is logged.", Words(part.WaitForElement("[role=alert]")));
        Assert.Equal("the log server", part.Find("#log-where").GetAttribute("value"));
        Do(part, () => part.Find("#log-UserActivity").Change(true));
        Press(part, "Save the logging record");

        part.WaitForAssertion(() => Assert.Contains("what users do logged in the log server, kept 12 months.", Words(part.FindAll("[data-pack=HIPAA] tbody tr")[2]), StringComparison.Ordinal));
        await using var db = Portal.Db();
        Assert.Equal("the log server", (await db.LoggingRecords.SingleAsync()).Where);
    }

    [Fact]
    public async Task Compliance_attests_an_item_that_no_record_shows()
    {
        var dialogs = Dialogs();
        var part = await Shown("Card fraud alerts, analyst decides", Part.Compliance);
        Do(part, () => part.Find("button[aria-label='Attest GDPR Art. 6']").Click());
        dialogs.WaitForElement("#attest-text");
        Do(dialogs, () => dialogs.Find("#attest-text").Change("Contract"));
        Do(dialogs, () => dialogs.Find("#attest-evidence").Change("Record 7"));
        Do(dialogs, () => dialogs.Find(".btn.primary").Click());

        part.WaitForAssertion(() => Assert.Contains("Attested: Contract. Shown by: Record 7", Words(part.Find("[data-pack=GDPR]")), StringComparison.Ordinal));
        await using var db = Portal.Db();
        Assert.NotNull((await db.Attestations.SingleAsync(a => a.SubcategoryId == "GDPR Art. 6")).UseCaseId);
    }

    [Fact]
    public async Task What_is_missing_names_the_owner_and_whoever_may_not_see_the_case_reads_nothing()
    {
        var part = await Shown("Triage of patient messages", Part.Submitter);
        var logging = part.FindAll("[data-part=readiness] tbody tr").Single(r => Words(r).StartsWith("HIPAA 164.312(b)", StringComparison.Ordinal));
        Assert.Contains("Accountable owner Owner", Words(logging), StringComparison.Ordinal);

        await SignInAs(Part.Stranger);
        Assert.Equal("", Render<CasePacks>(p => p.Add(x => x.Case, shown)).Markup.Trim());
    }

    private UseCaseId shown;

    private async Task<IRenderedComponent<CasePacks>> Shown(string example, Part part)
    {
        shown = (await Cases.Submitted(Portal, example)).Id;
        await SignInAs(part);
        var page = Render<CasePacks>(p => p.Add(x => x.Case, shown));
        page.WaitForElement("[data-part=logging]");
        return page;
    }
}
