using AiGovernance.Common;
using AiGovernance.Dashboard.Search;
using AiGovernance.Tests.Support;
using AiGovernance.Tests.UseCases;
using AiGovernance.Tests.Vendors;
using AiGovernance.UseCases;
using Xunit;

namespace AiGovernance.Tests.Dashboard;

public class SearchTests
{
    [Fact]
    public async Task Cases_vendors_products_and_people_are_found_by_part_of_their_names()
    {
        await using var portal = TestPortal.Start();
        var draft = await AUseCase.Draft(portal);
        await AVendor.Known(portal);

        Assert.Equal(draft.Reference, Assert.Single((await Found(portal, Part.Governance, draft.Reference.ToLowerInvariant())).Cases).Reference);
        Assert.Equal(draft.Reference, Assert.Single((await Found(portal, Part.Governance, "INVOICE")).Cases).Reference);
        Assert.Equal([null, "Scribeline Capture API, Business"], (await Found(portal, Part.Governance, "scribeline")).Vendors.Select(v => v.Product));
        Assert.Equal("Unit lead", Assert.Single((await Found(portal, Part.Governance, "nit le")).People).Name);
        Assert.True((await Found(portal, Part.Governance, "zzzz")).IsEmpty);
    }

    [Fact]
    public async Task A_case_that_the_person_may_not_see_is_not_found()
    {
        await using var portal = TestPortal.Start();
        var secret = await AUseCase.Confidential(portal);
        Assert.Empty((await Found(portal, Part.Stranger, "Invoice")).Cases);
        Assert.Empty((await Found(portal, Part.Executive, secret.Reference)).Cases);
        Assert.Single((await Found(portal, Part.Governance, secret.Reference)).Cases);
        Assert.Single((await Found(portal, Part.Compliance, secret.Reference)).Cases);
    }

    [Fact]
    public async Task A_case_named_so_comes_before_one_that_only_mentions_it()
    {
        await using var portal = TestPortal.Start();
        await ARegister.Of(portal, 5, 1);
        await portal.Write(db =>
        {
            var first = db.UseCases.OrderBy(u => u.Reference).First();
            db.Entry(first).Property(u => u.Title).CurrentValue = "Benefit of the doubt";
            foreach (var other in db.UseCases.Where(u => u.Id != first.Id)) db.Entry(other).Property(u => u.Purpose).CurrentValue = "Benefit";
            return Task.CompletedTask;
        });
        var found = await Found(portal, Part.Auditor, "benefit");
        Assert.Equal(("Benefit of the doubt", 5), (found.Cases[0].Title, found.CasesInAll));
    }

    [Theory]
    [InlineData("a")]
    [InlineData("  a ")]
    public async Task One_letter_is_too_little(string words)
    {
        await using var portal = TestPortal.Start();
        Assert.Equal(RefusalKind.Input, (await portal.In(Part.Governance, (SearchEverything h) => h.Handle(words))).Refusal?.Kind);
    }

    [Fact]
    public async Task Signs_of_the_pattern_are_plain_letters()
    {
        await using var portal = TestPortal.Start();
        await AUseCase.Draft(portal);
        Assert.Empty((await Found(portal, Part.Governance, "%%")).Cases);
        Assert.Empty((await Found(portal, Part.Governance, "__")).People);
    }

    private static async Task<SearchResults> Found(TestPortal portal, Part part, string words) => (await portal.In(part, (SearchEverything h) => h.Handle(words))).Value!;
}
