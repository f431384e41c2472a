using AiGovernance.Access;
using AiGovernance.Reviews;
using AiGovernance.Reviews.Pages;
using AiGovernance.Tests.Support;
using Bunit;
using Xunit;

namespace AiGovernance.Tests.Reviews;

/// <summary>The queue through its page (RV-0, RV-1).</summary>
public class ReviewQueuePageTests : PageTest
{
    [Fact]
    public async Task A_reviewer_sees_counts_and_what_to_claim()
    {
        await AReview.Claimed(Portal);
        var free = await AReview.Open(Portal, example: Cases.Moderate);
        var page = await Show(Part.Security, "/reviews?tab=to-claim");

        Assert.Equal(["Mine 1", "To claim 1", "Overdue 0"], page.FindAll("nav.tabs a").Select(Words));
        Assert.Equal(ReviewAddress.Of(free.Id), Assert.Single(page.FindAll("tbody th a")).GetAttribute("href"));
    }

    [Fact]
    public async Task An_empty_shelf_says_what_to_do()
    {
        var page = await Show(Part.Security, "/reviews");
        Assert.Contains("No review in your hands", page.Find(".empty").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_governance_office_begins_with_triage_and_sees_a_new_submission_at_once()
    {
        var page = await Show(Part.Governance, "/reviews");
        Assert.Contains("Nothing to triage", page.Markup, StringComparison.Ordinal);

        var useCase = await Cases.Submitted(Portal, Cases.Moderate);

        page.WaitForAssertion(() => Assert.Equal(ReviewAddress.Triage(useCase.Reference), page.Find("tbody th a").GetAttribute("href")));
        Assert.Equal("Triage 1", Words(page.Find("nav.tabs a")));
        Assert.Contains("Security, Privacy", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_neither_reviews_nor_triages_is_told_so()
    {
        var page = await Show(Part.Submitter, "/reviews?tab=triage");
        Assert.Equal("common.forbidden", page.Find("[data-code]").GetAttribute("data-code"));
    }

    private async Task<IRenderedComponent<ReviewQueuePage>> Show(Part part, string address)
    {
        await SignInAs(part);
        GoTo(address);
        var page = Render<ReviewQueuePage>();
        page.WaitForState(() => page.FindAll(".loading").Count == 0);
        return page;
    }
}
