using AiGovernance.Common;
using AiGovernance.Tests.Support;
using AiGovernance.Workflows;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace AiGovernance.Tests.Workflows;

/// <summary>A process with two versions: asked, then answered; the second wants a second opinion before it ends.</summary>
internal static class Course
{
    public static readonly Process First = new("tests.course"), Second = First with { Version = 2 };
    public static readonly Signal Asked = new("tests.asked"), Answered = new("tests.answered"), Checked = new("tests.checked");

    public static void OnlyFirst(IServiceCollection services) => services
        .AddSingleton<Steps>().AddSingleton<OldAnswer>()
        .Begins(First, First.Started, "a question").Moves(First, Asked, "an answer").Ends(First, Answered).Follow<OldAnswer>(Answered, First);

    public static void OnlySecond(IServiceCollection services)
    {
        services.AddSingleton<NewAnswer>().Begins(Second, Second.Started, "a question").Moves(Second, Asked, "an answer").Moves(Second, Answered, "a check").Ends(Second, Checked).Follow<NewAnswer>(Answered, Second);
        if (services.All(s => s.ServiceType != typeof(Steps))) services.AddSingleton<Steps>();
    }

    public static void Both(IServiceCollection services)
    {
        OnlyFirst(services);
        OnlySecond(services);
    }

    public static IReadOnlyList<string> Done(this TestPortal portal) => portal.Services.GetRequiredService<Steps>().Done;

    public static Task Start(this TestPortal portal, Guid subject) => portal.Write(db => { db.Start(First, subject, portal.Clock.Now); return Task.CompletedTask; });

    public static Task Cancel(this TestPortal portal, Guid subject) => portal.Write(db => { db.Cancel(First, subject, portal.Clock.Now); return Task.CompletedTask; });

    public static Task Send(this TestPortal portal, Signal signal, Guid subject) => portal.Write(db => { db.Signal(signal, subject, portal.Clock.Now); return Task.CompletedTask; });

    public static async Task<ProcessRun?> State(this TestPortal portal, Guid subject)
    {
        await using var db = portal.Db();
        return await db.StateOf(First, subject, TestContext.Current.CancellationToken);
    }

    internal sealed class Steps
    {
        public List<string> Done { get; } = [];
        public int ToFail { get; set; }

        public Task<Result> Take(string step)
        {
            if (ToFail-- > 0) throw new InvalidOperationException("not yet");
            Done.Add(step);
            return Task.FromResult(Result.Success);
        }
    }

    private sealed class OldAnswer(Steps steps) : ISubscriber
    {
        public Task<Result> Handle(Delivery delivery, CancellationToken ct) => steps.Take("old");
    }

    private sealed class NewAnswer(Steps steps) : ISubscriber
    {
        public Task<Result> Handle(Delivery delivery, CancellationToken ct) => steps.Take("new");
    }
}
