using AiGovernance.RiskScoring;
using AiGovernance.Tests.Support;
using AiGovernance.UseCases;
using Xunit;

namespace AiGovernance.Tests.Dashboard;

public class CaseListAddressTests
{
    [Fact]
    public void Nothing_chosen_is_the_whole_register() => Assert.Equal("/use-cases", CaseListAddress.Of());

    [Fact]
    public void Everything_chosen_stands_in_the_address() => Assert.Equal(
        $"/use-cases?tier=High&standing=Approved&status=Draft&unit={People.Finance.Value:D}&production=no&exposure=Closed&tier-from=Low&unapproved=yes&waiting=yes" +
        "&submitted-from=2026-01-02&submitted-until=2026-01-03&ends-from=2026-01-04&ends-until=2026-01-05&no-owner=yes",
        CaseListAddress.Of(new(Exposure.Closed, RiskTier.Low, true, true, new(2026, 1, 2), new(2026, 1, 3), new(2026, 1, 4), new(2026, 1, 5), true),
            RiskTier.High, false, Standing.Approved, RevisionStatus.Draft, People.Finance, false));
}
