using AiGovernance.Access;
using AiGovernance.RiskScoring;
using AiGovernance.UseCases.Import;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.UseCases.Transition;

/// <summary>Which cases a transitional permission is for.</summary>
internal static class TransitionQueries
{
    /// <summary>Imported, not decided, not forbidden, without a permission, and the person has no part in them (PP-3).</summary>
    public static IQueryable<UseCase> Waiting(this IQueryable<UseCase> cases, Actor actor)
    {
        var bound = actor.BoundBy.ToList();
        return cases.Where(u => u.Source != null && u.Standing == Standing.Registered && u.TransitionalUntil == null && (u.Tier == null || u.Tier != RiskTier.Prohibited)
            && (u.SubmitterId == null || !bound.Contains(u.SubmitterId.Value)) && (u.RegisteredById == null || !bound.Contains(u.RegisteredById.Value))
            && (u.SponsorId == null || !bound.Contains(u.SponsorId.Value)) && (u.OwnerId == null || !bound.Contains(u.OwnerId.Value)));
    }
}
