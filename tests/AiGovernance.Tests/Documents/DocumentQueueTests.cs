using AiGovernance.Documents;
using Xunit;

namespace AiGovernance.Tests.Documents;

/// <summary>RP-4: a few at a time, in order, and who waits knows the place.</summary>
public sealed class DocumentQueueTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task No_more_are_made_at_once_than_allowed(int atOnce)
    {
        var queue = new DocumentQueue(atOnce);
        var turns = Enumerable.Range(0, 10).Select(_ => queue.Enter(null, None)).ToList();
        for (var ended = 0; ended < turns.Count; ended++)
        {
            var begun = Math.Min(turns.Count, ended + atOnce);
            await Task.WhenAll(turns.Take(begun));
            Assert.Equal(begun, turns.Count(t => t.IsCompleted));
            (await turns[ended]).Dispose();
        }
    }

    [Fact]
    public async Task Turns_come_in_the_order_of_asking_and_places_move_up()
    {
        var queue = new DocumentQueue(1);
        var (second, third) = (new Places(), new Places());
        var first = await queue.Enter(null, None);
        var (two, three) = (queue.Enter(second, None), queue.Enter(third, None));
        Assert.Equal([1], second.Seen[..1]);
        Assert.Equal(2, third.Seen[^1]);

        first.Dispose();
        using (await two)
        {
            Assert.False(three.IsCompleted);
            Assert.Equal(0, second.Seen[^1]);
            Assert.Equal(1, third.Seen[^1]);
        }
        (await three).Dispose();
        (await queue.Enter(null, None)).Dispose();
    }

    [Fact]
    public async Task Who_gives_up_leaves_the_queue_and_the_others_move_up()
    {
        var queue = new DocumentQueue(1);
        using var gaveUp = new CancellationTokenSource();
        var last = new Places();
        var first = await queue.Enter(null, None);
        var (left, next) = (queue.Enter(null, gaveUp.Token), queue.Enter(last, None));
        await gaveUp.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => left);
        Assert.Equal(1, last.Seen[^1]);

        first.Dispose();
        first.Dispose(); // a turn ends once
        var turn = await next;
        Assert.False(queue.Enter(null, None).IsCompleted);
        turn.Dispose();
    }

    private sealed class Places : IProgress<DocumentProgress>
    {
        public List<int> Seen { get; } = [];

        public void Report(DocumentProgress value) => Seen.Add(value.Place);
    }
}
