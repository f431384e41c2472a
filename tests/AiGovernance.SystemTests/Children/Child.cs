using System.Globalization;
using AiGovernance.Audit;
using AiGovernance.Committee;
using AiGovernance.Committee.Ballots;
using AiGovernance.Data;
using AiGovernance.SystemTests.Support;
using AiGovernance.Workflows;
using Microsoft.Extensions.DependencyInjection;

namespace AiGovernance.SystemTests.Children;

/// <summary>What this executable does as the child that a test kills. Each line it prints is true on the disk.</summary>
internal static class Child
{
    public const string Ready = "ready";
    public const int Writers = 8;

    public static ChildProcess Start(params string[] arguments) => ChildProcess.Start(typeof(Child).Assembly.Location, ["child", .. arguments]);

    public static async Task<int> Run(string[] arguments)
    {
        switch (arguments)
        {
            case ["send-to-review", var folder]:
                await SendToReview(folder);
                break;
            case ["submit", var folder]:
                await Submit(folder);
                break;
            case ["vote", var folder, var ballot, var ahead]:
                await Vote(folder, BallotId.From(Guid.Parse(ballot)), TimeSpan.Parse(ahead, CultureInfo.InvariantCulture));
                break;
            case ["work", var folder, var ahead, var at]:
                await Work(folder, TimeSpan.Parse(ahead, CultureInfo.InvariantCulture), at);
                break;
            default:
                return 2;
        }
        return 0;
    }

    /// <summary>One case, submitted and sent to review; nobody works in the background here, so its reviews are not open.</summary>
    private static async Task SendToReview(string folder)
    {
        await using var place = Place.Open(folder);
        var submitted = await Cast.Submit(place);
        await Cast.SendToReview(place, submitted.Id);
        await SayAndWait();
    }

    private static async Task Submit(string folder)
    {
        await using var place = Place.Open(folder);
        await Task.WhenAll(Enumerable.Range(0, Writers).Select(_ => Task.Run(async () =>
        {
            while (true) await Say((await Cast.Submit(place)).Reference);
        })));
    }

    private static async Task Vote(string folder, BallotId ballot, TimeSpan ahead)
    {
        await using var place = Place.Open(folder, ahead);
        foreach (var (name, choice) in AMeeting.Votes)
        {
            var voter = await Cast.Find(place, name);
            await place.Do<CastVote>(voter, h => h.Handle(ballot, choice, AMeeting.WhyOf(name)));
        }
        await SayAndWait();
    }

    /// <summary>What the hosted worker does, by an instance that dies in the middle of the named write.</summary>
    private static async Task Work(string folder, TimeSpan ahead, string at)
    {
        await using var place = Place.Open(folder, ahead, services => services
            .AddSingleton(new WorkerName($"dies at {at}, {Environment.ProcessId}"))
            .AddScoped<IWriteRecorder>(scope => new DyingRecorder(ActivatorUtilities.CreateInstance<TrailRecorder>(scope), at)));
        await place.As(null, (WorkRound round) => round.Run());
    }

    private static async Task SayAndWait()
    {
        await Say(Ready);
        await Task.Delay(Timeout.Infinite);
    }

    private static async Task Say(string line)
    {
        await Console.Out.WriteLineAsync(line);
        await Console.Out.FlushAsync();
    }
}
