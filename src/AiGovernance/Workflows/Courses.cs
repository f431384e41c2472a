using Microsoft.Extensions.DependencyInjection;

namespace AiGovernance.Workflows;

/// <summary>All processes that this product knows, each in all the versions on which a case may still be (RV-7).</summary>
public sealed class Courses
{
    private readonly Dictionary<(string Name, int Version, string Kind), Turn> turns;
    private readonly Dictionary<string, int> newest;
    private readonly ILookup<string, string> movedBy;

    public Courses(IEnumerable<Turn> declared)
    {
        Turn[] all = [.. declared];
        // Whatever else ends it, every process can be called off.
        all = [.. all, .. all.Select(t => t.Process).Distinct().Select(p => new Turn(p, p.Cancelled.Kind, TurnEffect.Cancels, ""))];
        turns = all.ToDictionary(t => (t.Process.Name, t.Process.Version, t.Kind));
        newest = all.GroupBy(t => t.Process.Name).ToDictionary(g => g.Key, g => g.Max(t => t.Process.Version));
        movedBy = all.Select(t => (t.Kind, t.Process.Name)).Distinct().ToLookup(t => t.Kind, t => t.Name);
    }

    /// <summary>The names of the processes that a signal may move.</summary>
    public IEnumerable<string> MovedBy(string kind) => movedBy[kind];

    public Turn? TurnOf(string process, int version, string kind) => turns.GetValueOrDefault((process, version, kind));

    /// <summary>The version on which a signal meets a record: the newest where it begins something, else that with which its run began.</summary>
    public int VersionFor(string process, ProcessRun? run, string kind) =>
        run is null || (!run.IsOpen && TurnOf(process, newest[process], kind) is { Effect: TurnEffect.Begins }) ? newest[process] : run.Version;

    public bool Knows(string process, int version) => turns.ContainsKey((process, version, new Process(process, version).Cancelled.Kind));
}

/// <summary>Says at registration what moves a process; an upper room adds its turns to a process of a lower one.</summary>
public static class CourseRegistration
{
    public static IServiceCollection Begins(this IServiceCollection services, Process process, Signal signal, string waitsFor) => services.Add(process, signal, TurnEffect.Begins, waitsFor);

    public static IServiceCollection Moves(this IServiceCollection services, Process process, Signal signal, string waitsFor) => services.Add(process, signal, TurnEffect.Moves, waitsFor);

    public static IServiceCollection Ends(this IServiceCollection services, Process process, Signal signal) => services.Add(process, signal, TurnEffect.Ends, "");

    public static IServiceCollection Cancels(this IServiceCollection services, Process process, Signal signal) => services.Add(process, signal, TurnEffect.Cancels, "");

    private static IServiceCollection Add(this IServiceCollection services, Process process, Signal signal, TurnEffect effect, string waitsFor) =>
        services.AddSingleton(new Turn(process, signal.Kind, effect, waitsFor));
}
