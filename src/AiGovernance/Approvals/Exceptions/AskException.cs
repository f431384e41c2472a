using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Organisation.Settings;
using AiGovernance.UseCases;
using AiGovernance.Workflows;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Approvals.Exceptions;

/// <summary>Asks that one rule does not hold back one case for a time (AP-8).</summary>
public sealed class AskException(Database database, AccessCheck access, PolicySettings settings, TimeProvider clock)
{
    public Task<Result> Handle(UseCaseId id, ExceptionTerms terms, CancellationToken ct = default) => database.Write(this, async db =>
    {
        var useCase = await db.UseCases.VisibleTo(access.Actor).SingleOrDefaultAsync(u => u.Id == id, ct);
        if (useCase is null) return Refusal.NotFound;
        if (!access.Allows(ApprovalPermissions.AskException, useCase)) return Refusal.Forbidden with { About = useCase.Ref };
        if (useCase.Standing is Standing.Retired) return UseCaseRefusals.RetiredForGood;
        if (await db.RuleExceptions.AnyAsync(e => e.UseCaseId == id && e.Rule == terms.Rule && (e.State == ExceptionState.Asked || e.State == ExceptionState.Granted), ct)) return ExceptionRefusals.AskedAlready;
        var now = clock.GetUtcNow().UtcDateTime;
        var asked = RuleException.Ask(id, terms, await ExceptionRules.Of(db, DateOnly.FromDateTime(now), ct), (await settings.Now(db, ct))[ApprovalFigures.ExceptionMonths], access.Actor.Person!.Value, now);
        if (!asked.Succeeded) return asked.Refusal!;
        db.Because(terms.Reason);
        db.RuleExceptions.Add(asked.Value);
        db.Signal(ApprovalSignals.ExceptionAsked, asked.Value.Id, now);
        return Result.Success;
    }, ct);
}
