using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Audit;

/// <summary>One entry as a person reads it.</summary>
/// <param name="Subject">The use case, vendor or meeting it belongs to.</param>
public sealed record TrailRow(long Number, DateTime At, string ActorName, string Action, string Operation, RecordRef Record, string? Reason, IReadOnlyList<TrailChange> Changes, Guid? Subject = null);

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
        return new Page<TrailRow>([.. shown.Select(TrailText.Read)], total, Math.Max(1, page), PageSize);
    }, ct);
}
