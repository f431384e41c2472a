using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Workflows;

/// <summary>One piece of work that failed too often and waits for a person (RV-6).</summary>
/// <param name="Kind">The signal or due time, such as <c>use-cases.submitted</c>.</param>
/// <param name="Subject">The record it is about.</param>
/// <param name="Behind">Signals of the same record that cannot go on before it.</param>
public sealed record ParkedRow(Guid Id, string Kind, Guid Subject, DateTime At, DateTime ParkedAt, int Attempts, string Error, int Behind);

/// <summary>The work that is parked, oldest first (RV-6).</summary>
public sealed class ListParked(Database database, AccessCheck access)
{
    /// <summary>More than this is one fault of the portal and no list to work off.</summary>
    public const int Most = 100;

    public Task<Result<IReadOnlyList<ParkedRow>>> Handle(CancellationToken ct = default) => database.Read<IReadOnlyList<ParkedRow>>(this, async db =>
    {
        if (!access.Allows(WorkflowPermissions.CareForParked)) return Refusal.Forbidden;
        var signals = await db.OutboxSignals.Where(s => s.ParkedAt != null && s.DoneAt == null).OrderBy(s => s.ParkedAt).Take(Most)
            .Select(s => new ParkedRow(s.Id, s.Kind, s.Subject, s.At, s.ParkedAt!.Value, s.Attempts, s.Error ?? "",
                db.OutboxSignals.Count(o => o.Subject == s.Subject && o.DoneAt == null && o.Number > s.Number))).ToListAsync(ct);
        var dues = await db.DueRows.Where(d => d.ParkedAt != null && d.DoneAt == null).OrderBy(d => d.ParkedAt).Take(Most)
            .Select(d => new ParkedRow(d.Id, d.Kind, d.Subject, d.At, d.ParkedAt!.Value, d.Attempts, d.Error ?? "", 0)).ToListAsync(ct);
        return Result.Of<IReadOnlyList<ParkedRow>>([.. signals.Concat(dues).OrderBy(p => p.ParkedAt).Take(Most)]);
    }, ct);
}
