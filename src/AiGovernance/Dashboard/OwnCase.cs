using AiGovernance.Access;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Dashboard;

/// <summary>A case that a person submitted, supports or answers for, and how far it is.</summary>
/// <param name="Status">Of its open revision; null when everything asked is answered.</param>
public sealed record OwnCase(string Reference, string Title, Standing Standing, RevisionStatus? Status);

internal static class OwnCases
{
    /// <summary>More belongs into the list of use cases.</summary>
    private const int Most = 5;

    /// <summary>The newest first.</summary>
    public static Task<List<OwnCase>> OwnOf(this IQueryable<UseCase> seen, Actor actor, CancellationToken ct)
    {
        var me = actor.Person;
        return seen.Where(u => u.SubmitterId == me || u.SponsorId == me || u.OwnerId == me).OrderByDescending(u => u.Reference).Take(Most)
            .Select(u => new OwnCase(u.Reference, u.Title, u.Standing, u.Revisions.Where(r => r.EndedAt == null).Select(r => (RevisionStatus?)r.Status).FirstOrDefault()))
            .ToListAsync(ct);
    }
}
