using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.RiskScoring;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.UseCases;

/// <summary>Which cases exist for whom (PP-1): the filter stands in every query, so a case not seen is not counted either.</summary>
public static class UseCaseVisibility
{
    public static IQueryable<UseCase> VisibleTo(this IQueryable<UseCase> cases, Actor actor)
    {
        if (actor.IsSystem) return cases;
        if (!actor.IsSignedIn) return cases.Where(_ => false);
        var (me, unit, seated) = (actor.Person, actor.Unit, actor.IsSeated);
        var readsAll = actor.IsAnyOf(Role.GovernanceOffice, Role.Compliance, Role.Executive, Role.Auditor);
        var readsConfidential = actor.IsAnyOf(Role.Compliance, Role.Auditor);
        return cases.Where(u =>
            (readsAll && !u.IsConfidential) || readsConfidential
            || u.SubmitterId == me || u.RegisteredById == me || u.SponsorId == me || u.OwnerId == me
            || (u.UnitId == unit && !u.IsConfidential)
            || u.Readers.Any(r => r.PersonId == me && r.EndedAt == null)
            || (seated && !u.IsConfidential && (u.CameBeforeCommittee || u.Tier == RiskTier.High || u.Tier == RiskTier.Critical || u.Tier == RiskTier.Prohibited)));
    }

    /// <summary>The cases that this person does not see; few, for who may read all but the confidential ones.</summary>
    public static IQueryable<UseCase> HiddenFrom(this IQueryable<UseCase> cases, Actor actor)
    {
        var seen = cases.VisibleTo(actor).Select(u => u.Id);
        return cases.Where(u => !seen.Contains(u.Id));
    }

    /// <summary>The case with its open revision and the open row of its history, to be changed.</summary>
    public static IQueryable<UseCase> ForChange(this IQueryable<UseCase> cases, Actor actor) => cases.VisibleTo(actor).ForChange();

    /// <summary>The same for whoever then asks <see cref="Refused"/>: SQLite plans the filter of visibility longer than it reads the case.</summary>
    public static IQueryable<UseCase> ForChange(this IQueryable<UseCase> cases) => cases
        // One query: with at most one open revision and one open row of history the join has a row for each reader, no more.
        .AsSingleQuery()
        .Include(u => u.Revisions.Where(r => r.EndedAt == null))
        .Include(u => u.History.Where(h => h.Until == null))
        .Include(u => u.Readers);

    /// <summary>What somebody hears who may not do it: of a case that they do not see, not even that it exists (PP-1).</summary>
    public static async Task<Refusal> Refused(this IQueryable<UseCase> cases, UseCase useCase, Actor actor, CancellationToken ct) =>
        await cases.VisibleTo(actor).AnyAsync(u => u.Id == useCase.Id, ct) ? Refusal.Forbidden with { About = useCase.Ref } : Refusal.NotFound;
}
