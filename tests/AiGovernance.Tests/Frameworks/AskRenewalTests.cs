using AiGovernance.Dashboard.Inbox;
using AiGovernance.Frameworks;
using AiGovernance.Tests.Reviews;
using AiGovernance.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace AiGovernance.Tests.Frameworks;

/// <summary>FW-3: before an attestation ends Compliance is asked to look again.</summary>
public sealed class AskRenewalTests
{
    private const string Again = "Attest GOVERN 3.1 again";

    [Fact]
    public async Task Thirty_days_before_the_end_it_waits_for_Compliance_alone()
    {
        await using var portal = TestPortal.Start();
        await AttestTests.Attested(portal);
        portal.Clock.Advance(AttestTests.OfTheOrganisation.Until.AddDays(-AskRenewal.DaysBefore).ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc) - portal.Clock.Now - TimeSpan.FromMinutes(1));
        await portal.Work();
        Assert.Empty(await Tasks(portal, Part.Compliance));

        portal.Clock.Advance(TimeSpan.FromMinutes(2));
        await portal.Work();

        Assert.Equal([Again], await Tasks(portal, Part.Compliance));
        Assert.Empty(await Tasks(portal, Part.Auditor));
        await using var db = portal.Db();
        Assert.NotNull((await db.Attestations.SingleAsync()).RenewalAskedAt);
    }

    [Fact]
    public async Task What_was_attested_anew_waits_no_longer_and_is_not_asked_for()
    {
        await using var portal = TestPortal.Start();
        var first = AttestTests.OfTheOrganisation;
        await Attest(portal, first with { Until = DateOnly.FromDateTime(portal.Clock.Now).AddDays(10) });
        await portal.Work();
        Assert.Equal([Again], await Tasks(portal, Part.Compliance));

        await Attest(portal, first);
        await portal.Work();

        Assert.Empty(await Tasks(portal, Part.Compliance));
        var former = await First(portal);
        Assert.Null((await portal.AsSystem((AskRenewal h) => h.Handle(new(Guid.NewGuid(), FrameworkDues.AttestationNearsEnd.Kind, former, portal.Clock.Now)))).Refusal);
    }

    private static async Task<Guid> First(TestPortal portal)
    {
        await using var db = portal.Db();
        return (await db.Attestations.OrderBy(a => a.Until).FirstAsync()).Id;
    }

    private static async Task Attest(TestPortal portal, NewAttestation input) => Assert.Null((await portal.In(Part.Compliance, (Attest h) => h.Handle(input))).Refusal);

    private static async Task<IReadOnlyList<string>> Tasks(TestPortal portal, Part part) =>
        [.. (await portal.In(part, (ReadInbox h) => h.Handle())).Value!.Groups.SelectMany(g => g.Items).Select(i => i.What).Where(w => w == Again)];
}
