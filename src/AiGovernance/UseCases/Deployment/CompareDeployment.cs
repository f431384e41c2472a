using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.UseCases.Deployment;

/// <summary>Keeps the comparison of open model and service with the draft; submission freezes it (VN-7, UC-1). Like every save of a draft it leaves no entry (AT-1).</summary>
public sealed class CompareDeployment(Database database, AccessCheck access)
{
    /// <param name="version">Of the revision, as last read.</param>
    /// <returns>The revision's version after the save.</returns>
    public Task<Result<int>> Handle(UseCaseId id, int version, IReadOnlyList<DeploymentVerdict> verdicts, CancellationToken ct = default) => database.Write<int>(this, async db =>
    {
        db.Autosave();
        var useCase = await db.UseCases.ForChange(access.Actor).SingleOrDefaultAsync(u => u.Id == id, ct);
        if (useCase is null) return Refusal.NotFound;
        if (!access.Allows(UseCasePermissions.Edit, useCase)) return Refusal.Forbidden with { About = useCase.Ref };
        if (useCase.OpenRevision is not { Status: RevisionStatus.Draft } draft) return UseCaseRefusals.NotADraft;
        if (draft.Version != version) return Refusal.Stale;
        if (DeploymentComparison.Fault(verdicts) is { } fault) return fault;
        var json = new DeploymentComparison([.. verdicts.OrderBy(v => v.Aspect)]).ToJson();
        if (json == draft.Deployment) return version;
        var compared = useCase.Compare(json);
        return compared.Succeeded ? version + 1 : compared.Refusal!;
    }, ct);
}
