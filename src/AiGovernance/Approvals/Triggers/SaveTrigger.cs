using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Approvals.Triggers;

/// <summary>Puts a trigger on the table of a case, or changes one; its former terms stand on the trail (AP-10).</summary>
public sealed class SaveTrigger(Database database, AccessCheck access, TimeProvider clock)
{
    /// <param name="trigger">Null for a new one.</param>
    /// <param name="version">Of the trigger, as last read; 0 for a new one.</param>
    public Task<Result> Handle(UseCaseId id, Guid? trigger, int version, TriggerTerms terms, CancellationToken ct = default) => database.Write(this, async db =>
    {
        var useCase = await db.UseCases.ForChange(access.Actor).SingleOrDefaultAsync(u => u.Id == id, ct);
        if (useCase is null) return Refusal.NotFound;
        if (!access.Allows(TriggerPermissions.Edit, useCase)) return Refusal.Forbidden with { About = useCase.Ref };
        if (useCase.Standing is Standing.Retired) return TriggerRefusals.CaseEnded;
        var (me, now) = (access.Actor.Person!.Value, clock.GetUtcNow().UtcDateTime);
        var known = await db.Triggers.SingleOrDefaultAsync(t => t.UseCaseId == id && t.Id == trigger, ct);
        if (known is null && trigger is not null) return Refusal.NotFound;
        if (known is not null && known.Version != version) return Refusal.Stale;

        var written = known is null ? Trigger.Of(id, terms, me, now) : known.Write(terms, me, now).Refusal is { } no ? no : known;
        if (!written.Succeeded) return written.Refusal;
        if (await Clash(db, written.Value, ct) is { } clash) return clash;
        if (!await db.IsWithUs(terms.Watcher, ct)) return TriggerRefusals.WatcherMissing;
        if (known is null) db.Triggers.Add(written.Value);
        // Nobody watches what they cannot see (PP-1).
        if (useCase.InvolvementOf(terms.Watcher) is Involvement.None) useCase.LetRead(terms.Watcher!.Value, ReaderReason.Named);
        return Result.Success;
    }, ct);

    private static async Task<Refusal?> Clash(AppDbContext db, Trigger trigger, CancellationToken ct)
    {
        var others = await db.TriggersOf(trigger.UseCaseId).AsNoTracking().Where(t => t.Id != trigger.Id && t.Metric == trigger.Metric).ToListAsync(ct);
        if (others.Find(t => t.Unit != trigger.Unit) is { } other) return TriggerRefusals.UnitDiffers.With(other.Unit);
        return others.Exists(t => t.Effect == trigger.Effect) ? TriggerRefusals.Twice : null;
    }
}
