using AiGovernance.Audit;
using AiGovernance.Common;
using AiGovernance.Tests.Support;
using AiGovernance.Workflows;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace AiGovernance.Tests.Workflows;

/// <summary>RV-6: what fails too often waits for a person, and goes on when that person says so.</summary>
public sealed class ParkedWorkTests : IAsyncDisposable
{
    private static readonly Guid Subject = Guid.CreateVersion7();

    private readonly TestPortal portal = Broken.Portal();

    [Fact]
    public async Task Parked_work_is_listed_with_its_error_and_what_waits_behind_it()
    {
        await ParkedWork.Signal(portal, Subject);
        await ParkedWork.Due(portal, Subject);

        var parked = (await portal.In(Part.Administrator, (ListParked h) => h.Handle())).Value!;

        Assert.Equal([("tests.happened", 1), ("tests.late", 0)], parked.Select(p => (p.Kind, p.Behind)));
        Assert.All(parked, p => Assert.Equal((5, Subject, "Broken: InvalidOperationException: the step is broken"), (p.Attempts, p.Subject, p.Error)));
    }

    [Theory]
    [InlineData(true, 2)]
    [InlineData(false, 1)]
    public async Task Once_mended_it_goes_on_with_what_waited_behind_it(bool signal, int done)
    {
        var id = signal ? await ParkedWork.Signal(portal, Subject) : await ParkedWork.Due(portal, Subject);
        var step = portal.Services.GetRequiredService<Broken>();
        step.Mended = true;
        await portal.AsSystem((WorkRound round) => round.Run());
        Assert.Equal(0, step.Done);

        Assert.Null((await portal.In(Part.Administrator, (RetryParked h) => h.Handle(id))).Refusal);
        await portal.AsSystem((WorkRound round) => round.Run());

        Assert.Equal(done, step.Done);
        Assert.Empty((await portal.In(Part.Administrator, (ListParked h) => h.Handle())).Value!);
    }

    [Fact]
    public async Task What_is_not_mended_is_parked_again_after_five_more_tries()
    {
        var id = await ParkedWork.Due(portal, Subject);
        await portal.In(Part.Governance, (RetryParked h) => h.Handle(id));
        Assert.Empty((await portal.In(Part.Governance, (ListParked h) => h.Handle())).Value!);
        for (var attempt = 0; attempt < 5; attempt++)
        {
            await portal.AsSystem((WorkRound round) => round.Run());
            portal.Clock.Advance(TimeSpan.FromSeconds(30));
        }
        Assert.Equal(id, Assert.Single((await portal.In(Part.Governance, (ListParked h) => h.Handle())).Value!).Id);
    }

    [Fact]
    public async Task A_second_retry_and_unknown_work_are_refused_by_name()
    {
        var id = await ParkedWork.Due(portal, Subject);
        Assert.Null((await portal.In(Part.Administrator, (RetryParked h) => h.Handle(id))).Refusal);
        Assert.Equal(WorkflowRefusals.NotParked, (await portal.In(Part.Administrator, (RetryParked h) => h.Handle(id))).Refusal);
        Assert.Equal(Refusal.NotFound, (await portal.In(Part.Administrator, (RetryParked h) => h.Handle(Guid.CreateVersion7()))).Refusal);
    }

    [Fact]
    public async Task Who_let_it_go_on_stands_in_the_story_of_the_record()
    {
        var id = await ParkedWork.Due(portal, Subject);
        await portal.In(Part.Administrator, (RetryParked h) => h.Handle(id));

        await using var db = portal.Db();
        var entry = TrailText.Read(await db.Trail.Where(e => e.Subject == Subject && e.Action == nameof(RetryParked)).Select(e => e.Text).SingleAsync());
        Assert.Equal(("Administrator", "tests.late"), (entry.ActorName, entry.Changes[0].After));
    }

    public ValueTask DisposeAsync() => portal.DisposeAsync();
}
