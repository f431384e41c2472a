using AiGovernance.Access;
using AiGovernance.Data;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server.Circuits;

namespace AiGovernance.Identity;

/// <summary>
/// Fills the actor of a circuit, where no request is at hand, and reads it again before an act when anything was
/// written since: a role taken away or a person who left counts at once, in open pages too (PP-5).
/// </summary>
public sealed class ActorCircuitHandler(AuthenticationStateProvider authentication, ActorReader reader, AccessCheck access, WriteCount writes, TimeProvider clock) : CircuitHandler
{
    private PersonId? person;
    private PersonId? principal;
    private long readAt = -1;
    private DateOnly readOn;

    private DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

    public override async Task OnCircuitOpenedAsync(Circuit circuit, CancellationToken cancellationToken)
    {
        var user = (await authentication.GetAuthenticationStateAsync()).User;
        (person, principal) = (PersonClaim.Of(user), PersonClaim.PrincipalOf(user));
        // What ended before the page was opened is over: they act as themselves.
        if ((await reader.Read(person, ActSource.Page, principal, cancellationToken)).StandIn is null) principal = null;
        await Refresh();
    }

    public override Func<CircuitInboundActivityContext, Task> CreateInboundActivityHandler(Func<CircuitInboundActivityContext, Task> next) => async context =>
    {
        // Delegations begin and end with a day, without anything being written.
        if (readAt >= 0 && (readAt != writes.Count || readOn != Today)) await Refresh();
        await next(context);
    };

    private async Task Refresh()
    {
        var (count, today) = (writes.Count, Today);
        var actor = await reader.Read(person, ActSource.Page, principal);
        // The page still shows the work of somebody else: nothing on it may be done in one's own name by mistake (PP-6).
        access.Become(principal is not null && actor.StandIn is null ? Actor.Nobody : actor);
        // Only now: what breaks before this is tried again at the next act.
        (readAt, readOn) = (count, today);
    }
}
