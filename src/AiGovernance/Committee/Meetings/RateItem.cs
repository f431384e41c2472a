using AiGovernance.Access;
using AiGovernance.Committee.Subjects;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.UseCases;
using AiGovernance.Workflows;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Committee.Meetings;

/// <summary>A case on an agenda was raised: quorum and count follow the tier that holds (RS-6, CM-4).</summary>
public sealed class RateItem(Database database, AccessCheck access, TimeProvider clock) : ISubscriber
{
    public Task<Result> Handle(Delivery delivery, CancellationToken ct = default) => database.Write(this, async db =>
    {
        if (!access.Allows(CommitteePermissions.Process)) return Refusal.Forbidden;
        if (!await db.Accept(delivery, this, clock.GetUtcNow().UtcDateTime, ct)) return Result.Success;
        var id = UseCaseId.From(delivery.Subject);
        // Under an open ballot no tier changes; what is over keeps the tier it was decided with.
        var items = await db.AgendaItems.Where(i => i.UseCaseId == id && i.Kind == ItemKind.UseCase && (i.State == ItemState.Queued || i.State == ItemState.Open)).ToListAsync(ct);
        foreach (var item in items)
            item.Rate(await db.Revisions.Where(r => r.Id == item.RevisionId).Select(r => r.Tier!.Value).SingleAsync(ct));
        return Result.Success;
    }, ct);
}
