using AiGovernance.Access;
using AiGovernance.Approvals;
using AiGovernance.Approvals.ShutOff;
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

/// <summary>The suspension in force.</summary>
/// <param name="AskedBy">Who wants it reinstated; null when nobody asked.</param>
/// <param name="Body">Who answers.</param>
public sealed record CaseSuspension(DateTime At, DateTime? StopDueAt, string? AskedBy, DateTime? AskedAt, DecisionBody Body);

/// <summary>Where a case is, and the settings by which its dates are counted.</summary>
/// <param name="Wait">Null where it was never submitted.</param>
/// <param name="LiveSince">When its start of production was recorded last.</param>
/// <param name="Following">Null where it was never decided.</param>
public sealed record CaseTiming(CaseWait? Wait, CaseTriaged? Triaged, PolicyBook Policies, CaseSuspension? Suspension, DateTime? LiveSince, CaseFollowing? Following);

/// <summary>What a case waits for and since when, for everyone who may see it (RV-8).</summary>
public sealed class ReadCaseProcess(Database database, AccessCheck access, PolicySettings settings, TimeProvider clock)
{
    public Task<Result<CaseTiming>> Handle(UseCaseId id, CancellationToken ct = default) => database.Read<CaseTiming>(this, async db =>
    {
        if (!access.Allows(UseCasePermissions.List)) return Refusal.Forbidden;
        var goesLive = await db.UseCases.VisibleTo(access.Actor).Where(u => u.Id == id)
            .Select(u => (bool?)(!u.InProduction && (u.Standing == Standing.Approved || u.Standing == Standing.ApprovedWithConditions))).SingleOrDefaultAsync(ct);
        if (goesLive is null) return Refusal.NotFound;
        var wait = await db.StateOf(ReviewCourse.First, id.Value, ct) is { } run ? new CaseWait(run.WaitsFor, run.Since) : null;
        var policies = await settings.Of(db, ct);
        return new CaseTiming(wait, await Triaged(db, id, ct), policies, await Suspended(db, id, ct),
            await db.ProductionStarts.Where(p => p.UseCaseId == id).MaxAsync(p => (DateTime?)p.StartedAt, ct),
            await CaseFollowing.Of(db, id, goesLive.Value, policies, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime), ct));
    }, ct);

    private static async Task<CaseSuspension?> Suspended(AppDbContext db, UseCaseId id, CancellationToken ct)
    {
        if (await db.SuspensionOf(id, ct) is not { } s) return null;
        var asked = s.AskedBy is { } by ? await db.People.Where(p => p.Id == by).Select(p => p.Name).SingleAsync(ct) : null;
        return new(s.At, s.StopDueAt, asked, s.AskedAt, (await ApprovalInForce.LatestOf(db, id, ct))?.Body ?? DecisionBody.GovernanceOffice);
    }

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
