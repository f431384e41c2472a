using AiGovernance.Common;
using AiGovernance.Tests.Support;
using AiGovernance.Workflows;
using Microsoft.Extensions.DependencyInjection;

namespace AiGovernance.Tests.Workflows;

/// <summary>A step of a process that fails until it is mended.</summary>
internal sealed class Broken : ISubscriber
{
    public static readonly Signal Signal = new("tests.happened");
    public static readonly Due Due = new("tests.late");

    public bool Mended { get; set; }
    public int Done { get; private set; }

    public static TestPortal Portal() => TestPortal.Start(Register);

    public static void Register(IServiceCollection services) => services.AddSingleton<Broken>().Follow<Broken>(Signal).Follow<Broken>(Due);

    public Task<Result> Handle(Delivery delivery, CancellationToken ct)
    {
        if (!Mended) throw new InvalidOperationException("the step is broken");
        Done++;
        return Task.FromResult(Result.Success);
    }
}
