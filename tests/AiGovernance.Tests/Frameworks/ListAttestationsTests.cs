using AiGovernance.Frameworks;
using AiGovernance.Tests.Support;
using AiGovernance.Tests.UseCases;
using Xunit;

namespace AiGovernance.Tests.Frameworks;

public sealed class ListAttestationsTests
{
    [Fact]
    public async Task What_ends_soonest_stands_first_and_what_has_ended_last()
    {
        await using var portal = TestPortal.Start();
        await Attested(portal, AttestTests.OfTheOrganisation with { SubcategoryId = "GOVERN 3.1", Until = new DateOnly(2026, 10, 1) });
        portal.Clock.Advance(TimeSpan.FromDays(18)); // 2 October
        await Attested(portal, AttestTests.OfTheOrganisation with { SubcategoryId = "MEASURE 2.12", Until = new DateOnly(2027, 10, 1) });
        await Attested(portal, AttestTests.OfTheOrganisation with { SubcategoryId = "MEASURE 2.13", Until = new DateOnly(2026, 12, 1) });

        Assert.Equal(["MEASURE 2.13", "MEASURE 2.12", "GOVERN 3.1"], (await Listed(portal, Part.Compliance)).Select(r => r.SubcategoryId));
    }

    [Fact]
    public async Task A_statement_on_a_confidential_case_is_not_shown_to_who_may_not_see_the_case_PP_1()
    {
        await using var portal = TestPortal.Start();
        var useCase = await AUseCase.Confidential(portal);
        await Attested(portal, AttestTests.OfTheOrganisation with { UseCase = useCase.Id });

        Assert.Equal(useCase.Reference, Assert.Single(await Listed(portal, Part.Auditor)).UseCase);
        Assert.Empty(await Listed(portal, Part.Executive));
    }

    private static async Task Attested(TestPortal portal, NewAttestation input) => Assert.Null((await portal.In(Part.Compliance, (Attest h) => h.Handle(input))).Refusal);

    private static async Task<IReadOnlyList<AttestationRow>> Listed(TestPortal portal, Part part) => (await portal.In(part, (ListAttestations h) => h.Handle(1))).Value!.Rows;
}
