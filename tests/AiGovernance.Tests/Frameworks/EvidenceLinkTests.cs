using AiGovernance.Frameworks;
using AiGovernance.UseCases;
using Xunit;

namespace AiGovernance.Tests.Frameworks;

public sealed class EvidenceLinkTests
{
    private static readonly string[] Pages = ["/use-cases", "/committee", "/vendors", "/reports", "/administration", "/administration/policy", "/administration/questionnaires", "/concerns", ListAttestations.Address];

    [Fact]
    public void Every_link_of_a_rule_leads_to_a_tab_of_the_case_or_to_a_page_that_exists()
    {
        var links = RoutesOf(ACase.Complete).Concat(RoutesOf(ACase.Empty)).Concat(Tallied()).Distinct().ToList();

        Assert.True(links.Count > 8, "The rules link to far more.");
        Assert.DoesNotContain(links, route => !Exists(route));
    }

    [Theory]
    [InlineData("/use-cases/AI-2026-0042?tab=score")]
    [InlineData("/use-cases/AI-2026-0042?tab=alignment")]
    [InlineData("/administration/settings")]
    public void A_link_that_leads_nowhere_is_found(string route) => Assert.False(Exists(route));

    private static bool Exists(string route) => route.Split("?tab=") is [var page, var tab]
        ? page.StartsWith("/use-cases/AI-", StringComparison.Ordinal) && CaseAddress.Tabs.Contains(tab)
        : Pages.Contains(route);

    private static IEnumerable<string> RoutesOf(UseCaseEvidence useCase) => EvidenceRules.All
        .Select(rule => rule.Check(new EvidenceFacts(ACase.WellGoverned, useCase, new CaseTally(EvidenceRules.All)), ACase.Today))
        .SelectMany(result => result.Links).Select(link => link.Route);

    private static IEnumerable<string> Tallied()
    {
        var tally = new CaseTally(EvidenceRules.All);
        tally.Add(ACase.Empty, ACase.WellGoverned, ACase.Today);
        return EvidenceRules.All.SelectMany(rule => tally.Of(rule.SubcategoryId).Links).Select(link => link.Route);
    }
}
