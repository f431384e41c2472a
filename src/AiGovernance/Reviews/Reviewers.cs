using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Organisation;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Reviews;

/// <summary>Who may review: the holders of the discipline today, without those who have a part in the case or a conflict (PP-3).</summary>
internal static class Reviewers
{
    public static IQueryable<RoleAssignment> Of(AppDbContext db, Discipline discipline, DateTime now) => db.RoleAssignments
        .Where(a => a.Role == Role.Reviewer && a.Discipline == discipline && a.FromAt <= now && (a.UntilAt == null || a.UntilAt > now)
            && db.People.Any(p => p.Id == a.PersonId && p.LeftAt == null));

    /// <summary>Why this person may not review this case; null when they may.</summary>
    public static Task<Refusal?> Bar(AppDbContext db, UseCase useCase, PersonId person, CancellationToken ct) => Bar(db, useCase, [person], ct);

    /// <param name="people">Everybody whose conflicts count (PP-6).</param>
    public static async Task<Refusal?> Bar(AppDbContext db, UseCase useCase, IReadOnlyList<PersonId> people, CancellationToken ct) =>
        people.Any(p => useCase.InvolvementOf(p) is not Involvement.None) ? ReviewRefusals.InvolvedPerson
        : await db.ReviewConflicts.AnyAsync(c => c.UseCaseId == useCase.Id && people.Contains(c.PersonId), ct) ? ReviewRefusals.Conflicted
        : null;
}
