using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Approvals;

/// <summary>Whether conditions can be put to a case: each can be shown, in time, and checked by somebody apart from the case (AP-1, PP-3).</summary>
public static class ConditionCheck
{
    public static async Task<Refusal?> FaultOf(AppDbContext db, UseCase useCase, IReadOnlyList<ConditionTerms> conditions, DateOnly today, CancellationToken ct)
    {
        var first = conditions.Select(c => FaultOf(useCase, c, today)).FirstOrDefault(f => f is not null);
        if (first is not null) return first;
        var verifiers = conditions.Select(c => c.Verifier).OfType<Access.PersonId>().Distinct().ToList();
        return await db.People.CountAsync(p => verifiers.Contains(p.Id) && p.LeftAt == null, ct) == verifiers.Count ? null : ApprovalRefusals.VerifierUnknown;
    }

    private static Refusal? FaultOf(UseCase useCase, ConditionTerms condition, DateOnly today) =>
        string.IsNullOrWhiteSpace(condition.Text) || string.IsNullOrWhiteSpace(condition.Proof) ? ApprovalRefusals.ConditionIncomplete
        : condition.Text.Length > Condition.TextMaxLength ? ApprovalRefusals.ConditionTooLong
        : condition.DueOn < today ? ApprovalRefusals.ConditionDuePast
        : useCase.InvolvementOf(condition.Verifier) is not Involvement.None ? ApprovalRefusals.VerifierInvolved
        : null;
}
