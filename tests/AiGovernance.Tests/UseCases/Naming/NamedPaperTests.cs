using AiGovernance.Tests.DataAssets;
using AiGovernance.Tests.Support;
using AiGovernance.UseCases.Naming;
using Bunit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace AiGovernance.Tests.UseCases.Naming;

/// <summary>The office joins what was named in words with the register, on the case (UC-9).</summary>
public sealed class NamedPaperTests : PageTest
{
    [Fact]
    public async Task The_office_picks_the_record_and_both_names_stand_there()
    {
        var useCase = await ANamedRecord.Case(Portal);
        var asset = await ADataAsset.Named(Portal);
        await SignInAs(Part.Governance);
        var paper = Render<NamedPaper>(p => p.Add(x => x.Case, useCase.Id));
        Assert.Contains("Not registered yet: the decision waits (G9n).", Words(paper.Find("li")), StringComparison.Ordinal);

        Do(paper, () => paper.FindAll("input[role=combobox]")[0].Input("Supplier"));
        Do(paper, () => paper.Find("[role=option]").Click());

        paper.WaitForAssertion(() => Assert.Contains("Supplier invoices on the register, joined by Governance", Words(paper.Find("li")), StringComparison.Ordinal));
        await using var db = Portal.Db();
        Assert.Equal(asset, (await db.NamedRecords.SingleAsync(n => n.Kind == NamedKind.DataSource)).AssetId);
    }

    [Fact]
    public async Task Others_read_what_waits_and_join_nothing()
    {
        var useCase = await ANamedRecord.Case(Portal);
        await SignInAs(Part.Owner);
        var paper = Render<NamedPaper>(p => p.Add(x => x.Case, useCase.Id));
        Assert.Equal(2, paper.FindAll("li").Count);
        Assert.Empty(paper.FindAll("input, button"));
    }
}
