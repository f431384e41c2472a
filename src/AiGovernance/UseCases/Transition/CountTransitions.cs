using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Organisation.Settings;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.UseCases.Transition;

/// <summary>What a bulk permission would do.</summary>
/// <param name="Count">Cases that would get it.</param>
/// <param name="Latest">The last day that may be chosen.</param>
public sealed record TransitionOffer(int Count, DateOnly Latest);

/// <summary>How many cases of a list could get a transitional permission, and until when (UC-5).</summary>
public sealed class CountTransitions(Database database, AccessCheck access, PolicySettings settings, TimeProvider clock)
{
    public Task<Result<TransitionOffer>> Handle(UseCaseFilter filter, CancellationToken ct = default) => database.Read<TransitionOffer>(this, async db =>
    {
        if (!access.Allows(UseCasePermissions.GrantTransition)) return Refusal.Forbidden;
        var count = await db.UseCases.VisibleTo(access.Actor).That(filter, access.Actor).Waiting(access.Actor).CountAsync(ct);
        return new TransitionOffer(count, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime).AddDays((await settings.Now(db, ct))[UseCaseFigures.TransitionalDays]));
    }, ct);
}
