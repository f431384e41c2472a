using AiGovernance.Frameworks;
using AiGovernance.Tests.Support;
using AiGovernance.Tests.UseCases;
using AiGovernance.UseCases;
using Bunit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace AiGovernance.Tests.Frameworks;

public sealed class CaseEvidenceTests : PageTest
{
    private const string NoRule = "MEASURE 2.12";

    [Fact]
    public async Task All_72_stand_under_their_functions_with_verdict_and_rule()
    {
        var part = await Shown(Part.Submitter);

        Assert.Equal(72, part.FindAll("table.coverage tbody tr").Count);
        Assert.Equal(["GOVERN", "MAP", "MEASURE", "MANAGE"], part.FindAll("section.flush h2").Select(Words));
        Assert.Equal(72, part.FindAll("table.coverage .cov").Count);
        Assert.Contains("Rule: An accountable owner and a sponsor are named and have accepted.", part.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain("Attest", part.FindAll("button").Select(Words));
    }

    [Fact]
    public async Task The_address_filters_by_verdict_and_the_counts_agree_with_the_rows()
    {
        var all = await Shown(Part.Submitter);
        var gaps = all.FindAll("table.coverage .cov.g").Count;
        Assert.Contains($"Gap {gaps}", all.FindAll(".legend a").Select(Words));
        Assert.Equal("/?tab=evidence&verdict=gap", new Uri(all.FindAll(".legend a").Single(a => Words(a) == $"Gap {gaps}").GetAttribute("href")!).PathAndQuery);

        GoTo("/?tab=evidence&verdict=gap");
        var part = await Shown(Part.Submitter, null);

        Assert.Equal(gaps, part.FindAll("table.coverage tbody tr").Count);
    }

    [Fact]
    public async Task Compliance_attests_a_gap_right_there_for_this_case_only()
    {
        var dialogs = Dialogs();
        var part = await Shown(Part.Compliance);

        Do(part, () => part.Find($"button[aria-label='Attest {NoRule}']").Click());
        dialogs.WaitForElement("#attest-text");
        Do(dialogs, () => dialogs.Find("#attest-text").Change("Trained nowhere; energy of the vendor's data centre is on file."));
        Do(dialogs, () => dialogs.Find("#attest-evidence").Change("Vendor statement of 2026"));
        Do(dialogs, () => dialogs.Find(".btn.primary").Click());

        part.WaitForAssertion(() => Assert.Contains("energy of the vendor's data centre is on file. Shown by: Vendor statement of 2026. By Compliance, until 14 Sep 2027.", string.Join(' ', part.FindAll("td").Select(Words)), StringComparison.Ordinal));
        await using var db = Portal.Db();
        var kept = await db.Attestations.SingleAsync();
        Assert.Equal((NoRule, (await db.UseCases.SingleAsync()).Id, new DateOnly(2027, 9, 14)), (kept.SubcategoryId, kept.UseCaseId!.Value, kept.Until));
    }

    [Fact]
    public async Task What_is_missing_in_an_attestation_is_said_in_the_dialog()
    {
        var dialogs = Dialogs();
        var part = await Shown(Part.Compliance);

        Do(part, () => part.Find($"button[aria-label='Attest {NoRule}']").Click());
        dialogs.WaitForElement("#attest-text");
        Do(dialogs, () => dialogs.Find("#attest-text").Change("Something"));
        Do(dialogs, () => dialogs.Find(".btn.primary").Click());

        Assert.Equal("Say what shows it, or where it is kept.", Words(dialogs.WaitForElement("[role=alert]")));
        Assert.Equal("true", dialogs.Find("#attest-evidence").GetAttribute("aria-invalid"));
    }

    [Fact]
    public async Task Somebody_who_may_not_see_the_case_reads_a_refusal()
    {
        var useCase = await AUseCase.Submitted(Portal);
        await SignInAs(Part.Stranger);
        var part = Render<CaseEvidence>(p => p.Add(x => x.UseCaseId, useCase.Id));
        Assert.Equal("common.not-found", part.WaitForElement("[role=alert]").GetAttribute("data-code"));
    }

    private UseCaseId? submitted;

    private async Task<IRenderedComponent<CaseEvidence>> Shown(Part part, string? address = "/?tab=evidence")
    {
        submitted ??= (await AUseCase.Submitted(Portal)).Id;
        await SignInAs(part);
        if (address is not null) GoTo(address);
        var shown = Render<CaseEvidence>(p => p.Add(x => x.UseCaseId, submitted.Value));
        shown.WaitForElement("table.coverage");
        return shown;
    }
}
