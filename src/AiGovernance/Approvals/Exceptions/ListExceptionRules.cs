using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;

namespace AiGovernance.Approvals.Exceptions;

/// <summary>A rule from which an exception may be asked for.</summary>
public sealed record ExceptionRuleRow(string Id, string Text);

/// <summary>The rules that know an exception today (AP-8).</summary>
public sealed class ListExceptionRules(Database database, AccessCheck access, TimeProvider clock)
{
    public Task<Result<IReadOnlyList<ExceptionRuleRow>>> Handle(CancellationToken ct = default) => database.Read<IReadOnlyList<ExceptionRuleRow>>(this, async db =>
    {
        if (!access.Allows(ApprovalPermissions.Read)) return Refusal.Forbidden;
        var rules = await ExceptionRules.Of(db, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime), ct);
        return Result.Of<IReadOnlyList<ExceptionRuleRow>>([.. rules.Select(r => new ExceptionRuleRow(r.Id, r.Text))]);
    }, ct);
}
