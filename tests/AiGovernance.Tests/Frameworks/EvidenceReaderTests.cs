using AiGovernance.Frameworks;
using AiGovernance.Tests.Approvals;
using AiGovernance.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace AiGovernance.Tests.Frameworks;

/// <summary>What real actions put on record reaches the rules, in a number of queries that does not grow with the cases (FW-2).</summary>
public sealed class EvidenceReaderTests
{
    [Fact]
    public async Task Triggers_values_and_alerts_of_a_running_case_are_facts()
    {
        await using var portal = TestPortal.Start();
        await ATrigger.Alerted(portal);

        var found = await Facts(portal);

        Assert.Equal((1, 1, 1, 1, true), (found.Triggers, found.Values, found.Breaches, found.OpenAlerts, found.InProduction));
        Assert.Equal(DateOnly.FromDateTime(portal.Clock.Now), found.LastTriggerValueOn);
        Assert.True(found.NewestIsDecided);
        Assert.NotNull(found.ShutOffPlan);
    }

    [Fact]
    public async Task Coverage_of_one_case_or_three_asks_the_same_number_of_queries()
    {
        var sent = new SentCommands();
        await using var portal = TestPortal.Start(sent.Watch);
        await Decided.WithConditions(portal);
        var one = await Asked(portal, sent);
        for (var more = 0; more < 2; more++) await Decided.WithConditions(portal);
        Assert.Equal(one, await Asked(portal, sent));
        Assert.InRange(one, 30, 75);
    }

    [Fact]
    public async Task A_confidential_case_counts_and_is_not_named_PP_1()
    {
        await using var portal = TestPortal.Start();
        var useCase = await Decided.WithConditions(portal);
        Assert.Contains(await Named(portal), t => t.StartsWith(useCase.Reference, StringComparison.Ordinal));
        await portal.Write(async db => db.Entry(await db.UseCases.SingleAsync()).Property(u => u.IsConfidential).CurrentValue = true);
        Assert.DoesNotContain(await Named(portal), t => t.StartsWith(useCase.Reference, StringComparison.Ordinal));
    }

    private static async Task<IReadOnlyList<string>> Named(TestPortal portal) =>
        [.. (await portal.In(Part.Governance, (ReadOrganisationCoverage h) => h.Handle())).Value!.Rows.SelectMany(r => r.Result.Links).Select(l => l.Text)];

    private static async Task<int> Asked(TestPortal portal, SentCommands sent)
    {
        var before = sent.All.Count;
        Assert.Null((await portal.In(Part.Compliance, (ReadOrganisationCoverage h) => h.Handle())).Refusal);
        return sent.All.Count - before;
    }

    private static async Task<UseCaseEvidence> Facts(TestPortal portal)
    {
        await using var db = portal.Db();
        return await UseCaseEvidenceReader.Of(db, await db.UseCases.Include(u => u.Revisions).SingleAsync(), CancellationToken.None);
    }
}
