using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Approvals.Triggers;

/// <summary>One value as people read it.</summary>
/// <param name="By">A person, or the name of the token with which it came.</param>
public sealed record MeasurementRow(double Value, DateTime MeasuredAt, string Note, string By);

/// <summary>One trigger with the last values of its metric, newest first.</summary>
public sealed record TriggerRow(Guid Id, int Version, string Metric, string Unit, Threshold Threshold, TriggerEffect Effect, PersonId WatcherId, string Watcher, IReadOnlyList<MeasurementRow> Values)
{
    public bool IsBroken => Values is [var last, ..] && Threshold.IsBrokenBy(last.Value);
}

/// <summary>One breach with what came of it.</summary>
/// <param name="MayAnswer">This person may say now what was done about it.</param>
public sealed record BreachRow(Guid Id, int Version, string Words, TriggerEffect Effect, bool Acted, DateTime At, int Repeats, bool IsOpen, string? Done, string? AcknowledgedBy, DateTime? AcknowledgedAt, bool MayAnswer);

/// <summary>One token, without its secret.</summary>
/// <param name="LastUsedAt">Null where nothing came with it yet.</param>
public sealed record TokenRow(Guid Id, string Name, string MadeBy, DateTime MadeAt, DateTime? LastUsedAt, DateTime? RevokedAt);

/// <summary>How a case is watched.</summary>
/// <param name="Breaches">The newest first.</param>
/// <param name="Tokens">Empty for those who may not give one.</param>
public sealed record TriggerDetails(
    UseCaseId Id, string Reference, IReadOnlyList<TriggerRow> Triggers, IReadOnlyList<BreachRow> Breaches, IReadOnlyList<TokenRow> Tokens, bool MayEdit, bool MayRecord, bool MayGiveTokens);

/// <summary>The trigger table of a case with its values, breaches and tokens, for everyone who sees the case (AP-10).</summary>
public sealed class ReadTriggers(Database database, AccessCheck access)
{
    public const int ShownValues = 12;
    public const int ShownBreaches = 20;

    public Task<Result<TriggerDetails>> Handle(UseCaseId id, CancellationToken ct = default) => database.Read<TriggerDetails>(this, async db =>
    {
        if (!access.Allows(ApprovalPermissions.Read)) return Refusal.Forbidden;
        if (await db.UseCases.VisibleTo(access.Actor).SingleOrDefaultAsync(u => u.Id == id, ct) is not { } useCase) return Refusal.NotFound;
        var (watched, lives) = (await db.Watched(useCase, ct), useCase.Standing is not Standing.Retired);
        var triggers = await Triggers(db, id, ct);
        var givesTokens = access.Allows(TriggerPermissions.GiveToken, useCase);
        return new TriggerDetails(id, useCase.Reference, triggers, await Breaches(db, id, access.Allows(TriggerPermissions.Acknowledge, watched), ct), givesTokens ? await Tokens(db, id, ct) : [],
            lives && access.Allows(TriggerPermissions.Edit, useCase), lives && triggers.Count > 0 && access.Allows(TriggerPermissions.Record, watched), lives && givesTokens);
    }, ct);

    private static async Task<IReadOnlyList<TriggerRow>> Triggers(AppDbContext db, UseCaseId id, CancellationToken ct)
    {
        var rows = await db.TriggersOf(id).Select(t => new
        {
            Trigger = t,
            Watcher = db.People.First(p => p.Id == t.WatcherId).Name,
            Values = db.Measurements.Where(m => m.UseCaseId == t.UseCaseId && m.Metric == t.Metric).OrderByDescending(m => m.MeasuredAt).Take(ShownValues)
                .Select(m => new MeasurementRow(m.Value, m.MeasuredAt, m.Note,
                    db.People.Where(p => p.Id == m.RecordedBy).Select(p => p.Name).FirstOrDefault() ?? db.MeasurementTokens.Where(k => k.Id == m.TokenId).Select(k => k.Name).First())).ToList(),
        }).ToListAsync(ct);
        return [.. rows.OrderBy(r => r.Trigger.Metric, StringComparer.OrdinalIgnoreCase).ThenBy(r => r.Trigger.Effect)
            .Select(r => new TriggerRow(r.Trigger.Id, r.Trigger.Version, r.Trigger.Metric, r.Trigger.Unit, r.Trigger.Threshold, r.Trigger.Effect, r.Trigger.WatcherId, r.Watcher, r.Values))];
    }

    private static async Task<IReadOnlyList<BreachRow>> Breaches(AppDbContext db, UseCaseId id, bool mayAnswer, CancellationToken ct)
    {
        var rows = await db.TriggerBreaches.Where(b => b.UseCaseId == id).OrderByDescending(b => b.At).ThenByDescending(b => b.Id).Take(ShownBreaches)
            .Select(b => new { Breach = b, By = db.People.Where(p => p.Id == b.AcknowledgedBy).Select(p => p.Name).FirstOrDefault() }).ToListAsync(ct);
        return [.. rows.Select(r => (r.Breach, r.By)).Select(x => new BreachRow(x.Breach.Id, x.Breach.Version, x.Breach.Words, x.Breach.Effect, x.Breach.Acted, x.Breach.At, x.Breach.Repeats,
            x.Breach.IsOpen, x.Breach.Done, x.By, x.Breach.AcknowledgedAt, x.Breach.IsOpen && mayAnswer))];
    }

    private static async Task<IReadOnlyList<TokenRow>> Tokens(AppDbContext db, UseCaseId id, CancellationToken ct) =>
        await db.MeasurementTokens.Where(t => t.UseCaseId == id).OrderBy(t => t.RevokedAt != null).ThenByDescending(t => t.MadeAt)
            .Select(t => new TokenRow(t.Id, t.Name, db.People.First(p => p.Id == t.MadeBy).Name, t.MadeAt, db.Measurements.Where(m => m.TokenId == t.Id).Max(m => (DateTime?)m.RecordedAt), t.RevokedAt)).ToListAsync(ct);
}
