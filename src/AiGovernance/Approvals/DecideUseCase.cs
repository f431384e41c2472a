using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Organisation.Settings;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Approvals;

/// <summary>The governance office decides a Low or Moderate case, or closes a Prohibited one as rejected (rules, section 5).</summary>
public sealed class DecideUseCase(Database database, AccessCheck access, PolicySettings settings, TimeProvider clock)
{
    /// <param name="version">Of the open revision, as last read.</param>
    public Task<Result<DecisionId>> Handle(UseCaseId id, int version, OfficeDecision input, CancellationToken ct = default) => database.Write<DecisionId>(this, async db =>
    {
        var useCase = await db.UseCases.ForChange(access.Actor).SingleOrDefaultAsync(u => u.Id == id, ct);
        if (useCase is null) return Refusal.NotFound;
        if (!access.Allows(ApprovalPermissions.Decide)) return Refusal.Forbidden with { About = useCase.Ref };
        if (useCase.Bars(access.Actor, "decide") is { } barred) return barred;
        if (useCase.OpenRevision is not { } revision) return UseCaseRefusals.NothingOpen;
        if (revision.Version != version) return Refusal.Stale;
        if (revision.SubmittedAt is null) return UseCaseRefusals.NotThere;
        if (string.IsNullOrWhiteSpace(input.Reason)) return Refusal.ReasonMissing;

        var now = clock.GetUtcNow().UtcDateTime;
        var file = await OfficeFile.Of(db, useCase, revision, DateOnly.FromDateTime(now), ct);
        if (OfficeRules.RefusalFor(file.Found, input) is { } no) return no;
        if (await ConditionCheck.FaultOf(db, useCase, input.Conditions, DateOnly.FromDateTime(now), ct) is { } fault) return fault;
        db.Because(input.Reason);
        return file.Decide(db, input, access.Actor.Person!.Value, await settings.Now(db, ct), now);
    }, ct);
}
