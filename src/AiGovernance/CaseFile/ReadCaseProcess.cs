using AiGovernance.Access;
using AiGovernance.Audit;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Organisation.Settings;
using AiGovernance.Reviews.Process;
using AiGovernance.Reviews.Triage;
using AiGovernance.UseCases;
using AiGovernance.Workflows;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.CaseFile;

/// <summary>Where a case is in its review.</summary>
/// <param name="WaitsFor">One of the words of <see cref="ReviewCourse"/>; empty when it is over.</param>
public sealed record CaseWait(string WaitsFor, DateTime Since);

/// <summary>Who sent a case to review last, and when.</summary>
public sealed record CaseTriaged(string Who, DateTime At);

/// <summary>Where a case is, and the settings by which its dates are counted.</summary>
/// <param name="Wait">Null where it was never submitted.</param>
public sealed record CaseTiming(CaseWait? Wait, CaseTriaged? Triaged, PolicyBook Policies);

/// <summary>What a case waits for and since when, for everyone who may see it (RV-8).</summary>
public sealed class ReadCaseProcess(Database database, AccessCheck access, PolicySettings settings)
{
    public Task<Result<CaseTiming>> Handle(UseCaseId id, CancellationToken ct = default) => database.Read<CaseTiming>(this, async db =>
    {
        if (!access.Allows(UseCasePermissions.List)) return Refusal.Forbidden;
        if (!await db.UseCases.VisibleTo(access.Actor).AnyAsync(u => u.Id == id, ct)) return Refusal.NotFound;
        var wait = await db.StateOf(ReviewCourse.First, id.Value, ct) is { } run ? new CaseWait(run.WaitsFor, run.Since) : null;
        return new CaseTiming(wait, await Triaged(db, id, ct), await settings.Of(db, ct));
    }, ct);

    /// <summary>The revision's own entry: a refused attempt has none.</summary>
    private static async Task<CaseTriaged?> Triaged(AppDbContext db, UseCaseId id, CancellationToken ct)
    {
        Guid? subject = id.Value;
        var text = await db.Trail.Where(e => e.Subject == subject && e.Action == nameof(SendToReview) && e.RecordKind == "revision").OrderByDescending(e => e.Number).Select(e => e.Text).FirstOrDefaultAsync(ct);
        if (text is null) return null;
        var sent = (await ListTrail.WithPrincipals(db, [TrailText.Read(text)], ct))[0];
        return new(sent.Who, sent.At);
    }
}
