using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Frameworks.Applicability;

/// <summary>Compliance states whether a control applies, why, and how it is met (FW-4).</summary>
public sealed class StateApplicability(Database database, AccessCheck access, IsoCatalogue catalogue, TimeProvider clock)
{
    /// <param name="seen">Number of the statement that the person saw; 0 where there was none.</param>
    public Task<Result> Handle(ControlTerms terms, int seen, CancellationToken ct = default) => database.Write(this, async db =>
    {
        if (!access.Allows(FrameworkPermissions.StateApplicability)) return Refusal.Forbidden;
        if (!catalogue.Contains(terms.ControlId)) return ControlRefusals.Unknown.With(terms.ControlId);
        var last = await db.ControlStatements.Where(c => c.ControlId == terms.ControlId).MaxAsync(c => (int?)c.Number, ct) ?? 0;
        if (last != seen) return Refusal.Stale;
        var statement = ControlStatement.Of(terms, last, access.Actor.Person!.Value, clock.GetUtcNow().UtcDateTime);
        if (!statement.Succeeded) return statement.Refusal!;
        db.ControlStatements.Add(statement.Value);
        return Result.Success;
    }, ct);
}
