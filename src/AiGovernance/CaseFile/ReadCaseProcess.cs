using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Organisation.Settings;
using AiGovernance.Reviews.Process;
using AiGovernance.UseCases;
using AiGovernance.Workflows;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.CaseFile;

/// <summary>Where a case is in its review.</summary>
/// <param name="WaitsFor">One of the words of <see cref="ReviewCourse"/>; empty when it is over.</param>
public sealed record CaseWait(string WaitsFor, DateTime Since);

/// <summary>Where a case is, and the settings by which its dates are counted.</summary>
/// <param name="Wait">Null where it was never submitted.</param>
public sealed record CaseTiming(CaseWait? Wait, PolicyBook Policies);

/// <summary>What a case waits for and since when, for everyone who may see it (RV-8).</summary>
public sealed class ReadCaseProcess(Database database, AccessCheck access, PolicySettings settings)
{
    public Task<Result<CaseTiming>> Handle(UseCaseId id, CancellationToken ct = default) => database.Read<CaseTiming>(this, async db =>
    {
        if (!access.Allows(UseCasePermissions.List)) return Refusal.Forbidden;
        if (!await db.UseCases.VisibleTo(access.Actor).AnyAsync(u => u.Id == id, ct)) return Refusal.NotFound;
        var wait = await db.StateOf(ReviewCourse.First, id.Value, ct) is { } run ? new CaseWait(run.WaitsFor, run.Since) : null;
        return new CaseTiming(wait, await settings.Of(db, ct));
    }, ct);
}
