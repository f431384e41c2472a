using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Tests.Support;
using AiGovernance.Workflows;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace AiGovernance.Tests.Workflows;

/// <summary>What rooms may rely on, whichever engine works: start, signal, state, cancel (RV-6, RV-7, RV-8).</summary>
public abstract class ProcessContract : IAsyncDisposable
{
    private static readonly Guid Subject = Guid.CreateVersion7();

    private TestPortal portal = TestPortal.Start(Course.OnlyFirst);

    /// <summary>Lets the engine do what waits.</summary>
    protected abstract Task Work(TestPortal portal);

    [Fact]
    public async Task A_process_says_what_it_waits_for_and_since_when_until_it_ends()
    {
        Assert.Null(await portal.State(Subject));
        await Do(() => portal.Start(Subject));
        await Waits("a question", portal.Clock.Now);

        portal.Clock.Advance(TimeSpan.FromDays(3));
        await Do(() => portal.Send(Course.Asked, Subject));
        await Waits("an answer", portal.Clock.Now);

        await Do(() => portal.Send(Course.Answered, Subject));
        var over = (await portal.State(Subject))!;
        Assert.Equal((false, "", portal.Clock.Now, false), (over.IsOpen, over.WaitsFor, over.EndedAt!.Value, over.WasCancelled));
        Assert.Equal(["old"], portal.Done());
    }

    [Fact]
    public async Task What_is_refused_in_the_same_write_starts_nothing()
    {
        await portal.AsSystem((Database database) => database.Write(this, db =>
        {
            db.Start(Course.First, Subject, portal.Clock.Now);
            return Task.FromResult<Result>(Refusal.Stale);
        }));
        await Work(portal);
        Assert.Null(await portal.State(Subject));
    }

    [Fact]
    public async Task A_signal_for_a_record_that_is_in_no_process_is_delivered_and_begins_nothing()
    {
        await Do(() => portal.Send(Course.Answered, Subject));
        Assert.Null(await portal.State(Subject));
        Assert.Equal(["old"], portal.Done());
    }

    [Fact]
    public async Task Called_off_it_takes_no_step_until_it_is_started_again()
    {
        await Do(() => portal.Start(Subject));
        await Do(() => portal.Cancel(Subject));
        await Do(() => portal.Send(Course.Answered, Subject));
        Assert.Equal((false, true), ((await portal.State(Subject))!.IsOpen, (await portal.State(Subject))!.WasCancelled));
        Assert.Empty(portal.Done());

        await Do(() => portal.Start(Subject));
        Assert.Equal((true, false), ((await portal.State(Subject))!.IsOpen, (await portal.State(Subject))!.WasCancelled));
        await Do(() => portal.Send(Course.Answered, Subject));
        Assert.Equal(["old"], portal.Done());
    }

    [Fact]
    public async Task What_comes_again_or_late_takes_nothing_back()
    {
        await Do(() => portal.Start(Subject));
        await Do(() => portal.Send(Course.Asked, Subject));
        await Do(() => portal.Send(Course.Answered, Subject));
        var before = await portal.State(Subject);
        for (var again = 0; again < 10; again++)
        {
            portal.Clock.Advance(TimeSpan.FromHours(1));
            foreach (var number in await Numbers()) await Do(() => Redelivery.Of(portal, number));
        }
        Assert.Equivalent(before, await portal.State(Subject), strict: true);
    }

    [Fact]
    public async Task A_step_that_fails_three_times_holds_the_process_where_it_is_and_is_done_once()
    {
        await Do(() => portal.Start(Subject));
        var steps = portal.Services.GetRequiredService<Course.Steps>();
        steps.ToFail = 3;
        await Do(() => portal.Send(Course.Answered, Subject));
        for (var failed = 1; failed <= 3; failed++)
        {
            Assert.Equal(("a question", 0), ((await portal.State(Subject))!.WaitsFor, portal.Done().Count));
            portal.Clock.Advance(TimeSpan.FromSeconds(30));
            await Work(portal);
        }
        Assert.Equal((false, 1), ((await portal.State(Subject))!.IsOpen, portal.Done().Count));
        await using var db = portal.Db();
        Assert.Equal((3, null), await db.OutboxSignals.Where(s => s.Kind == Course.Answered.Kind).Select(s => new ValueTuple<int, DateTime?>(s.Attempts, s.ParkedAt)).SingleAsync());
    }

    [Fact]
    public async Task A_case_finishes_on_the_version_it_began_with()
    {
        await Do(() => portal.Start(Subject));
        await GoOn(Course.Both);
        var later = Guid.CreateVersion7();
        await Do(() => portal.Start(later));
        foreach (var subject in new[] { Subject, later }) await Do(() => portal.Send(Course.Answered, subject));

        Assert.Equal(["old", "new"], portal.Done());
        Assert.Equal((1, false), ((await portal.State(Subject))!.Version, (await portal.State(Subject))!.IsOpen));
        Assert.Equal((2, "a check"), ((await portal.State(later))!.Version, (await portal.State(later))!.WaitsFor));

        await Do(() => portal.Start(Subject));
        Assert.Equal((2, "a question"), ((await portal.State(Subject))!.Version, (await portal.State(Subject))!.WaitsFor));
    }

    [Fact]
    public async Task A_case_on_a_version_that_is_gone_is_parked_with_that()
    {
        await Do(() => portal.Start(Subject));
        await GoOn(Course.OnlySecond);
        await Do(() => portal.Send(Course.Answered, Subject));
        for (var attempt = 0; attempt < 5; attempt++)
        {
            portal.Clock.Advance(TimeSpan.FromSeconds(30));
            await Work(portal);
        }
        Assert.Equal("workflows.version-gone: The case is on version 1 of tests.course, which this product does not hold.", Assert.Single((await portal.In(Part.Governance, (ListParked h) => h.Handle())).Value!).Error);
        Assert.Empty(portal.Done());
    }

    [Fact]
    public async Task The_office_sees_what_open_processes_wait_for()
    {
        foreach (var subject in new[] { Subject, Guid.CreateVersion7() }) await Do(() => portal.Start(subject));
        var since = portal.Clock.Now;
        portal.Clock.Advance(TimeSpan.FromDays(1));
        var (asked, over) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        foreach (var subject in new[] { asked, over }) await Do(() => portal.Start(subject));
        await Do(() => portal.Send(Course.Asked, asked));
        await Do(() => portal.Cancel(over));

        Assert.Equal([new("tests.course", 1, "a question", 2, since), new("tests.course", 1, "an answer", 1, portal.Clock.Now)], (await portal.In(Part.Governance, (ListWaiting h) => h.Handle())).Value!);
    }

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return portal.DisposeAsync();
    }

    private async Task Do(Func<Task> what)
    {
        await what();
        await Work(portal);
    }

    private async Task Waits(string what, DateTime since)
    {
        var run = (await portal.State(Subject))!;
        Assert.Equal((true, what, since), (run.IsOpen, run.WaitsFor, run.Since));
    }

    /// <summary>The next release of the product on the same database.</summary>
    private async Task GoOn(Action<IServiceCollection> release)
    {
        var next = TestPortal.From(portal.File, portal.Clock, release);
        await portal.DisposeAsync();
        portal = next;
    }

    private async Task<IReadOnlyList<long>> Numbers()
    {
        await using var db = portal.Db();
        return await db.OutboxSignals.OrderByDescending(s => s.Number).Select(s => s.Number).ToListAsync();
    }
}

/// <summary>The engine of this product.</summary>
public sealed class EmbeddedProcessTests : ProcessContract
{
    protected override Task Work(TestPortal portal) => portal.AsSystem((WorkRound round) => round.Run());
}
