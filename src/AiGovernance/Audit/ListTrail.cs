using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Audit;

/// <summary>One entry as a person reads it.</summary>
/// <param name="Subject">The use case, vendor or meeting it belongs to.</param>
/// <param name="ActingFor">For whom a delegate acted (PP-6).</param>
public sealed record TrailRow(long Number, DateTime At, string ActorName, string Action, string Operation, RecordRef Record, string? Reason, IReadOnlyList<TrailChange> Changes, Guid? Subject = null, PersonId? ActingFor = null)
{
    /// <summary>The name of the principal, where it was read.</summary>
    public string? Principal { get; init; }

    /// <summary>"Sam Weber for Tomasz Nowak" where a delegate acted.</summary>
    public string Who => ActingFor is null ? ActorName : $"{ActorName} for {Principal ?? "somebody"}";
}

/// <summary>Pages through the trail, newest first, for auditors (AT-1).</summary>
public sealed class ListTrail(Database database, AccessCheck access)
{
    public const int PageSize = 50;

    /// <param name="subject">Only entries of this use case, vendor or meeting.</param>
    public Task<Result<Page<TrailRow>>> Handle(Guid? subject, int page, CancellationToken ct = default) => database.Read<Page<TrailRow>>(this, async db =>
    {
        if (!access.Allows(AuditPermissions.Read)) return Refusal.Forbidden;
        var entries = db.Trail.Where(e => subject == null || e.Subject == subject || e.RecordId == subject);
        var total = await entries.CountAsync(ct);
        var shown = await entries.OrderByDescending(e => e.Number).Skip((Math.Max(1, page) - 1) * PageSize).Take(PageSize).Select(e => e.Text).ToListAsync(ct);
        return new Page<TrailRow>(await WithPrincipals(db, [.. shown.Select(TrailText.Read)], ct), total, Math.Max(1, page), PageSize);
    }, ct);

    /// <summary>Says for whom delegates acted (PP-6); the entry itself keeps the id.</summary>
    public static async Task<List<TrailRow>> WithPrincipals(AppDbContext db, List<TrailRow> rows, CancellationToken ct)
    {
        var ids = rows.Select(r => r.ActingFor).OfType<PersonId>().Distinct().ToList();
        if (ids.Count == 0) return rows;
        var names = await db.People.Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name, ct);
        return [.. rows.Select(r => r.ActingFor is { } principal ? r with { Principal = names.GetValueOrDefault(principal) } : r)];
    }
}
