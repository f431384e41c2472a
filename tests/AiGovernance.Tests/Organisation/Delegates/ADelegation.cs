using AiGovernance.Organisation.Delegates;
using AiGovernance.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace AiGovernance.Tests.Organisation.Delegates;

/// <summary>Delegations in the states that tests begin with.</summary>
internal static class ADelegation
{
    public static DateOnly Today => DateOnly.FromDateTime(TestClock.Start);

    /// <summary>Runs today and for a week; the delegate has begun.</summary>
    public static async Task<Delegation> Named(TestPortal portal, Part principal, Part hand, int days = 7, bool begun = true)
    {
        var today = DateOnly.FromDateTime(portal.Clock.Now);
        var named = await portal.In(principal, (NameDelegate h) => h.Handle(hand.Id, today, today.AddDays(days - 1)));
        Assert.Null(named.Refusal);
        if (begun) Assert.Null((await portal.In(hand, (BeginStandIn h) => h.Handle(principal.Id!.Value))).Refusal);
        return await Read(portal, named.Value);
    }

    public static async Task<Delegation> Read(TestPortal portal, Guid id)
    {
        await using var db = portal.Db();
        return await db.Delegations.AsNoTracking().SingleAsync(d => d.Id == id);
    }
}
