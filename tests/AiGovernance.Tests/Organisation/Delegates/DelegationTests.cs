using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Organisation;
using AiGovernance.Organisation.Delegates;
using AiGovernance.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace AiGovernance.Tests.Organisation.Delegates;

/// <summary>Naming and ending delegates (PP-6).</summary>
public sealed class DelegationTests : IAsyncDisposable
{
    private static readonly DateTime Now = new(2026, 9, 14, 9, 0, 0, DateTimeKind.Utc);
    private static readonly DateOnly Monday = new(2026, 9, 14);
    private readonly TestPortal portal = TestPortal.Start();

    [Theory]
    [InlineData(0, 0, null)]
    [InlineData(-1, 0, "organisation.delegate-from-past")]
    [InlineData(2, 1, "organisation.delegate-until")]
    [InlineData(0, Delegation.MostDays - 1, null)]
    [InlineData(0, Delegation.MostDays, "organisation.delegate-too-long")]
    public void A_delegation_begins_today_at_the_earliest_and_runs_a_quarter_at_most(int from, int until, string? refusal) =>
        Assert.Equal(refusal, Delegation.Name(PersonId.New(), PersonId.New(), Monday.AddDays(from), Monday.AddDays(until), Now).Refusal?.Code);

    [Fact]
    public void Nobody_stands_in_for_themselves()
    {
        var me = PersonId.New();
        Assert.Equal(DelegationRefusals.Yourself, Delegation.Name(me, me, Monday, Monday, Now).Refusal);
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(3, true)]
    [InlineData(4, false)]
    public void It_runs_from_its_first_day_to_its_last(int day, bool runs)
    {
        var delegation = Delegation.Name(PersonId.New(), PersonId.New(), Monday.AddDays(1), Monday.AddDays(3), Now).Value!;
        Assert.Equal(runs, delegation.Runs(Monday.AddDays(day)));
        Assert.Null(delegation.End(Now).Refusal);
        Assert.False(delegation.Runs(Monday.AddDays(day)));
        Assert.Equal(DelegationRefusals.EndedAlready, delegation.End(Now).Refusal);
    }

    [Fact]
    public void What_is_over_cannot_be_ended()
    {
        var delegation = Delegation.Name(PersonId.New(), PersonId.New(), Monday, Monday, Now).Value!;
        Assert.Equal(DelegationRefusals.EndedAlready, delegation.End(Now.AddDays(1)).Refusal);
    }

    [Fact]
    public async Task There_is_one_delegate_at_a_time_and_the_next_may_follow_the_day_after()
    {
        await ADelegation.Named(portal, Part.Owner, Part.Stranger, days: 3, begun: false);
        var (last, next) = (ADelegation.Today.AddDays(2), ADelegation.Today.AddDays(3));
        var refusal = (await portal.In(Part.Owner, (NameDelegate h) => h.Handle(Part.Colleague.Id, last, next))).Refusal!;
        Assert.Equal((DelegationRefusals.Overlaps.Code, "from"), (refusal.Code, refusal.Field));
        Assert.Contains("Stranger", refusal.Message, StringComparison.Ordinal);
        Assert.Null((await portal.In(Part.Owner, (NameDelegate h) => h.Handle(Part.Colleague.Id, next, next))).Refusal);
    }

    [Fact]
    public async Task Only_somebody_who_is_still_there_can_be_named()
    {
        Assert.Equal(DelegationRefusals.WhoMissing, (await portal.In(Part.Owner, (NameDelegate h) => h.Handle(null, ADelegation.Today, ADelegation.Today))).Refusal);
        await Leave(Part.Stranger);
        Assert.Equal(DelegationRefusals.WhoMissing, (await portal.In(Part.Owner, (NameDelegate h) => h.Handle(Part.Stranger.Id, ADelegation.Today, ADelegation.Today))).Refusal);
    }

    [Fact]
    public async Task Who_read_an_older_state_of_a_delegation_does_not_end_it()
    {
        var named = await ADelegation.Named(portal, Part.Owner, Part.Stranger, begun: false);
        await portal.In(Part.Stranger, (BeginStandIn h) => h.Handle(named.PrincipalId));
        Assert.Equal(Refusal.Stale, (await portal.In(Part.Owner, (EndDelegation h) => h.Handle(named.Id, named.Version))).Refusal);
        Assert.Null((await ADelegation.Read(portal, named.Id)).EndedAt);
    }

    [Fact]
    public async Task A_delegate_at_work_names_ends_and_takes_on_no_delegation()
    {
        var mine = await ADelegation.Named(portal, Part.Owner, Part.Stranger);
        var other = await ADelegation.Named(portal, Part.Sponsor, Part.Owner, begun: false);
        Assert.Equal(DelegationRefusals.NotPassedOn, (await portal.For(Part.Stranger, Part.Owner, (NameDelegate h) => h.Handle(Part.Colleague.Id, mine.UntilOn.AddDays(1), mine.UntilOn.AddDays(1)))).Refusal);
        Assert.Equal(DelegationRefusals.NotPassedOn, (await portal.For(Part.Stranger, Part.Owner, (EndDelegation h) => h.Handle(other.Id, other.Version))).Refusal);
        Assert.Equal(DelegationRefusals.NotPassedOn, (await portal.For(Part.Stranger, Part.Owner, (BeginStandIn h) => h.Handle(other.PrincipalId))).Refusal);
    }

    [Fact]
    public async Task Both_see_it_with_its_state_and_nobody_else_does()
    {
        var named = await ADelegation.Named(portal, Part.Owner, Part.Stranger, begun: false);
        var (owner, stranger) = (await List(Part.Owner), await List(Part.Stranger));
        Assert.Equal(("Stranger", true, true), (owner.Mine[0].Other, owner.Mine[0].Runs, owner.Mine[0].IsAhead));
        Assert.Equal(("Owner", true), (stranger.ForOthers[0].Other, stranger.ForOthers[0].Runs));
        Assert.Empty(owner.ForOthers);
        var colleague = await List(Part.Colleague);
        Assert.Empty(colleague.Mine.Concat(colleague.ForOthers));
        Assert.Null((await portal.In(Part.Stranger, (EndDelegation h) => h.Handle(named.Id, named.Version))).Refusal);
        Assert.Equal((false, true), ((await List(Part.Owner)).Mine[0].Runs, (await List(Part.Owner)).Mine[0].EndedAt is not null));
    }

    [Fact]
    public async Task Beginning_to_act_stands_on_the_trail_each_time()
    {
        var named = await ADelegation.Named(portal, Part.Owner, Part.Stranger, begun: false);
        for (var time = 0; time < 2; time++) Assert.Null((await portal.In(Part.Stranger, (BeginStandIn h) => h.Handle(named.PrincipalId))).Refusal);
        await using var db = portal.Db();
        Assert.Equal(2, await db.Trail.CountAsync(e => e.Action == nameof(BeginStandIn) && e.Subject == named.PrincipalId.Value && e.Text.Contains("StandsIn")));
        Assert.Equal(portal.Clock.Now, (await ADelegation.Read(portal, named.Id)).UsedAt);
    }

    private async Task<DelegationsOf> List(Part part) => (await portal.In(part, (ListDelegations h) => h.Handle())).Value!;

    private Task Leave(Part part) => portal.Write(async db => (await db.People.SingleAsync(p => p.Id == part.Id)).Leave(portal.Clock.Now));

    public ValueTask DisposeAsync() => portal.DisposeAsync();
}
