using AiGovernance.Access;
using AiGovernance.Data;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server.Circuits;

namespace AiGovernance.Identity;

/// <summary>
/// Fills the actor of a circuit, where no request is at hand, and reads it again before an act when anything was
/// written since: a role taken away or a person who left counts at once, in open pages too (PP-5).
/// </summary>
public sealed class ActorCircuitHandler(AuthenticationStateProvider authentication, ActorReader reader, WriteCount writes) : CircuitHandler
{
    private PersonId? person;
    private long readAt = -1;

    public override async Task OnCircuitOpenedAsync(Circuit circuit, CancellationToken cancellationToken)
    {
        person = PersonClaim.Of((await authentication.GetAuthenticationStateAsync()).User);
        await Refresh();
    }

    public override Func<CircuitInboundActivityContext, Task> CreateInboundActivityHandler(Func<CircuitInboundActivityContext, Task> next) => async context =>
    {
        if (readAt >= 0 && readAt != writes.Count) await Refresh();
        await next(context);
    };

    private async Task Refresh()
    {
        readAt = writes.Count;
        await reader.Become(person, ActSource.Page);
    }
}
