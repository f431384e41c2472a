using AiGovernance.Organisation.Delegates;
using AiGovernance.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace AiGovernance.Tests.Organisation.Delegates;

/// <summary>Delegations in the states that tests begin with.</summary>
internal static class ADelegation
{
    public static DateOnly Today => DateOnly.FromDateTime(TestClock.Start);

    /// <summary>Runs today and for a week.</summary>
    public static async Task<Delegation> Named(TestPortal portal, Part principal, Part hand, int days = 7)
    {
        var today = DateOnly.FromDateTime(portal.Clock.Now);
        var named = await portal.In(principal, (NameDelegate h) => h.Handle(hand.Id, today, today.AddDays(days - 1)));
        Assert.Null(named.Refusal);
        return await Read(portal, named.Value);
    }

    public static async Task<Delegation> Read(TestPortal portal, Guid id)
    {
        await using var db = portal.Db();
        return await db.Delegations.AsNoTracking().SingleAsync(d => d.Id == id);
    }
}
