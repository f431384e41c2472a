using AiGovernance.Common;
using AiGovernance.Frameworks;
using AiGovernance.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace AiGovernance.Tests.Frameworks;

public sealed class AttestTests
{
    private static readonly DateOnly Today = DateOnly.FromDateTime(TestClock.Start);

    public static readonly NewAttestation OfTheOrganisation = new("GOVERN 3.1", null, "The teams are mixed by design.", "HR statement of 2026", Today.AddMonths(12));

    [Fact]
    public async Task Compliance_attests_until_a_date()
    {
        await using var portal = TestPortal.Start();

        var attested = await portal.As(Part.Compliance.Id, (Attest h) => h.Handle(OfTheOrganisation));

        Assert.True(attested.Succeeded);
        await using var db = portal.Db();
        var kept = await db.Attestations.SingleAsync();
        Assert.Equal((Today, Today.AddMonths(12), Part.Compliance.Id), (kept.From, kept.Until, kept.AttestedBy));
    }

    /// <summary>The id of an attestation that lasts a year.</summary>
    public static async Task<Guid> Attested(TestPortal portal)
    {
        Assert.Null((await portal.In(Part.Compliance, (Attest h) => h.Handle(OfTheOrganisation))).Refusal);
        await using var db = portal.Db();
        return (await db.Attestations.SingleAsync()).Id;
    }

    [Fact]
    public async Task An_item_of_a_pack_that_only_a_person_can_say_is_attested_and_one_that_records_show_is_not()
    {
        await using var portal = TestPortal.Start();

        Assert.Null((await portal.In(Part.Compliance, (Attest h) => h.Handle(OfTheOrganisation with { SubcategoryId = "GDPR Art. 6" }))).Refusal);
        Assert.Equal(FrameworkRefusals.UnknownSubcategory.Code, (await portal.In(Part.Compliance, (Attest h) => h.Handle(OfTheOrganisation with { SubcategoryId = "GDPR Art. 35" }))).Refusal?.Code);
    }

    public static TheoryData<NewAttestation, Refusal> Refused => new()
    {
        { OfTheOrganisation with { SubcategoryId = "GOVERN 9.9" }, FrameworkRefusals.UnknownSubcategory },
        { OfTheOrganisation with { Text = " " }, FrameworkRefusals.TextMissing },
        { OfTheOrganisation with { Text = new string('x', AttestationRecord.TextMaxLength + 1) }, FrameworkRefusals.TextTooLong },
        { OfTheOrganisation with { Evidence = "" }, FrameworkRefusals.EvidenceMissing },
        { OfTheOrganisation with { Until = Today }, FrameworkRefusals.EndTooEarly },
        { OfTheOrganisation with { Until = Today.AddMonths(24).AddDays(1) }, FrameworkRefusals.EndTooLate },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task What_is_not_usable_is_refused_by_name(NewAttestation input, Refusal expected)
    {
        await using var portal = TestPortal.Start();

        var answer = await portal.As(Part.Compliance.Id, (Attest h) => h.Handle(input));

        Assert.Equal(expected.Code, answer.Refusal?.Code);
    }

    [Theory]
    [InlineData(1, 0)]
    [InlineData(0, 24)]
    public async Task The_first_and_the_last_possible_end_are_taken(int days, int months)
    {
        await using var portal = TestPortal.Start();

        var answer = await portal.As(Part.Compliance.Id, (Attest h) => h.Handle(OfTheOrganisation with { Until = Today.AddDays(days).AddMonths(months) }));

        Assert.True(answer.Succeeded);
    }
}
