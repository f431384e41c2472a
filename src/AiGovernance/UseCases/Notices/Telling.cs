using AiGovernance.Access;
using AiGovernance.Data;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.UseCases.Notices;

/// <summary>Tells people what happened to a case, in the write in which it happens, and takes back what that makes untrue.</summary>
internal static class Telling
{
    /// <summary>Those whose case it is.</summary>
    public static IReadOnlyList<PersonId?> People(this UseCase useCase) => [useCase.SubmitterId, useCase.RegisteredById, useCase.SponsorId, useCase.OwnerId];

    /// <summary>Who holds a role today.</summary>
    public static async Task<IReadOnlyList<PersonId?>> Holding(this AppDbContext db, Role role, DateTime now, CancellationToken ct) => await db.RoleAssignments
        .Where(r => r.Role == role && r.FromAt <= now && (r.UntilAt == null || r.UntilAt > now) && db.People.Any(p => p.Id == r.PersonId && p.LeftAt == null))
        .Select(r => (PersonId?)r.PersonId).ToListAsync(ct);

    /// <summary>Submitter, sponsor and owner, but not who did it.</summary>
    public static Task Tell(this AppDbContext db, UseCase useCase, Actor by, News news, DateTime now, CancellationToken ct) => db.Tell(useCase.Id, useCase.People(), by, news, now, ct);

    public static async Task Tell(this AppDbContext db, UseCaseId useCase, IEnumerable<PersonId?> people, Actor by, News news, DateTime now, CancellationToken ct)
    {
        List<NewsTopic?> replaced = [.. NewsTopics.ReplacedBy(news.Topic)];
        await Withdraw(db.CaseNotices.Where(n => n.UseCaseId == useCase && (replaced.Contains(n.Topic) || (n.Topic == news.Topic && n.About == news.About))), now, ct);
        foreach (var person in people.OfType<PersonId>().Distinct().Where(p => p != by.Person)) db.CaseNotices.Add(new CaseNotice(useCase, person, news, now));
    }

    /// <summary>What was said about this no longer holds, and nothing takes its place.</summary>
    public static Task Untell(this AppDbContext db, UseCaseId useCase, NewsTopic topic, Guid? about, DateTime now, CancellationToken ct) =>
        Withdraw(db.CaseNotices.Where(n => n.UseCaseId == useCase && n.Topic == topic && n.About == about), now, ct);

    /// <summary>The request is over without a decision: nobody waits for one.</summary>
    public static async Task UntellDecision(this AppDbContext db, UseCaseId useCase, DateTime now, CancellationToken ct)
    {
        foreach (var topic in new[] { NewsTopic.Agenda, NewsTopic.Rehearing }) await db.Untell(useCase, topic, null, now, ct);
    }

    private static async Task Withdraw(IQueryable<CaseNotice> notices, DateTime now, CancellationToken ct)
    {
        foreach (var notice in await notices.Where(n => n.ReadAt == null && n.WithdrawnAt == null).ToListAsync(ct)) notice.Withdraw(now);
    }
}
