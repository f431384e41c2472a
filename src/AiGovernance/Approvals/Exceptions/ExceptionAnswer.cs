using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.RiskScoring;
using AiGovernance.RiskScoring.Boundaries;
using AiGovernance.UseCases;
using AiGovernance.UseCases.Notices;
using AiGovernance.Workflows;

namespace AiGovernance.Approvals.Exceptions;

/// <summary>What granting or refusing an exception does, by the office alone or by the committee's ballot (AP-8).</summary>
internal static class ExceptionAnswer
{
    /// <param name="answeredBy">In whose name it stands.</param>
    /// <param name="by">Who acts; the portal where an urgent ballot ends by its time (CM-8).</param>
    public static async Task<Result> Give(AppDbContext db, UseCase useCase, RuleException exception, bool granted, string reason, PersonId answeredBy, Actor by, DateTime now, CancellationToken ct)
    {
        var settled = exception.Settle(granted, reason, answeredBy, now);
        if (!settled.Succeeded) return settled;
        if (granted) db.PutDue(ApprovalDues.ExceptionEnds, exception.Id, OverdueTimes.Morning(exception.EndsOn.AddDays(1)));
        await db.Tell(useCase, by, new(NewsTopic.Exception, granted ? "Exception granted" : "Exception refused", $"{exception.Rule}: {reason.Trim()}", exception.Id), now, ct);
        return Result.Success;
    }

    /// <summary>Asked for and left to the committee: of its own cases, and from what it ruled out itself (AP-8, CM-11).</summary>
    public static IQueryable<RuleException> ForTheCommittee(this IQueryable<RuleException> exceptions, AppDbContext db) => exceptions.Where(e => e.State == ExceptionState.Asked
        && (e.Rule.StartsWith(BoundaryRule.Prefix) || db.UseCases.Any(u => u.Id == e.UseCaseId && (u.Tier == RiskTier.High || u.Tier == RiskTier.Critical || u.Tier == RiskTier.Prohibited))));
}
