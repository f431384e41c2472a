using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Organisation.Settings;
using AiGovernance.Parts;
using AiGovernance.UseCases;
using AiGovernance.UseCases.Notices;
using AiGovernance.Workflows;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Committee.Substitutes;

/// <summary>Nobody was appointed yet for a case without quorum: every Executive is told again (CM-4).</summary>
public sealed class RemindExecutive(Database database, AccessCheck access, PolicySettings settings, TimeProvider clock) : ISubscriber
{
    public Task<Result> Handle(Delivery delivery, CancellationToken ct = default) => database.Write(this, async db =>
    {
        if (!access.Allows(CommitteePermissions.Process)) return Refusal.Forbidden;
        var now = clock.GetUtcNow().UtcDateTime;
        if (!await db.Accept(delivery, this, now, ct)) return Result.Success;
        var id = UseCaseId.From(delivery.Subject);
        if (!await LackingQuorum.Unanswered(db).AnyAsync(u => u.Id == id, ct)) return Result.Success;
        var since = await db.AgendaItems.Where(i => i.UseCaseId == id && i.LackedQuorum).MaxAsync(i => i.EndedAt, ct);
        var due = LackingQuorum.DueOn(since!.Value, (await settings.Of(db, ct)).At(since.Value).Calendar);
        db.Note(new(new("use-case", id.Value), [new("SubstituteMissing", null, $"To be appointed by {Moments.Day(due)}")], id.Value));
        await db.Tell(id, await db.Holding(Role.Executive, now, ct), access.Actor, new(NewsTopic.Substitute, "A substitute is missing",
            DateOnly.FromDateTime(now) > due ? $"Somebody was to be appointed by {Moments.Day(due)}; the case still cannot be decided (CM-4)." : $"Appoint somebody by {Moments.Day(due)}, or the case cannot be decided (CM-4)."), now, ct);
        return Result.Success;
    }, ct);
}
