using AiGovernance.Common;
using AiGovernance.Tests.Support;
using AiGovernance.Workflows;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace AiGovernance.Tests.Workflows;

/// <summary>RV-5: however many instances share a database, one works.</summary>
public sealed class LeaseTests : IAsyncDisposable
{
    private readonly TestPortal first, second;

    public LeaseTests()
    {
        first = TestPortal.Start(services => services.AddSingleton<Interrupted>().Follow<Interrupted>(Broken.Signal));
        second = TestPortal.Beside(first, services => services.AddSingleton<Interrupted>().Follow<Interrupted>(Broken.Signal));
    }

    [Fact]
    public async Task While_one_works_the_other_waits_and_takes_over_when_nothing_is_heard_of_it()
    {
        await Send(1);
        Assert.Equal((1, 0), (await Work(first), await Work(second)));
        await Send(1);
        first.Clock.Advance(LeaseHolder.Length - TimeSpan.FromSeconds(1));
        Assert.Equal(0, await Work(second));

        first.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal((1, 0), (await Work(second), await Work(first)));
        Assert.Equal((1, 1), (Done(first), Done(second)));
    }

    [Fact]
    public async Task One_that_ends_in_order_keeps_nobody_waiting()
    {
        await Send(1);
        await Work(first);
        await first.AsSystem(async (LeaseHolder lease) => { await lease.Release(default); return true; });
        await Send(1);
        Assert.Equal(1, await Work(second));
    }

    [Fact]
    public async Task One_that_does_not_hold_it_cannot_give_it_away()
    {
        await Send(1);
        await Work(first);
        await second.AsSystem(async (LeaseHolder lease) => { await lease.Release(default); return true; });
        await Send(1);
        Assert.Equal(0, await Work(second));
    }

    [Fact]
    public async Task One_that_stood_still_in_the_middle_of_a_round_stops_when_another_took_over()
    {
        await Send(3);
        Meanwhile(LeaseHolder.Length);
        Assert.Equal(1, await Work(first));
        Assert.Equal((1, 3), (Done(first), Done(second)));
    }

    [Fact]
    public async Task A_long_round_says_again_that_it_works()
    {
        await Send(4);
        Meanwhile(LeaseHolder.Length * 0.6);
        Assert.Equal(4, await Work(first));
        Assert.Equal((4, 0), (Done(first), Done(second)));
    }

    public async ValueTask DisposeAsync()
    {
        await second.DisposeAsync();
        await first.DisposeAsync();
    }

    private static Task<int> Work(TestPortal portal) => portal.AsSystem((WorkRound round) => round.Run());

    private static Interrupted Step(TestPortal portal) => portal.Services.GetRequiredService<Interrupted>();

    /// <summary>So long each step of the first takes, and the second tries at its end.</summary>
    private void Meanwhile(TimeSpan length) => Step(first).Meanwhile = async () =>
    {
        first.Clock.Advance(length);
        await Work(second);
    };

    private static int Done(TestPortal portal) => Step(portal).Done;

    private async Task Send(int count)
    {
        for (var i = 0; i < count; i++) await first.Send(Broken.Signal, Guid.CreateVersion7());
    }

    private sealed class Interrupted : ISubscriber
    {
        public Func<Task>? Meanwhile { get; set; }
        public int Done { get; private set; }

        public async Task<Result> Handle(Delivery delivery, CancellationToken ct)
        {
            Done++;
            if (Meanwhile is not null) await Meanwhile();
            return Result.Success;
        }
    }
}
