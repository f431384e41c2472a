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
        var former = await db.CaseNotices.Where(n => n.UseCaseId == useCase && (replaced.Contains(n.Topic) || (n.Topic == news.Topic && n.About == news.About))).Unread().ToListAsync(ct);
        foreach (var notice in former) notice.Withdraw(now);
        // Who was told the former and is told nothing now would only see it vanish.
        var instead = former.Where(n => n.Topic is { } topic && NewsTopics.IsAnswered(topic, by: news.Topic)).Select(n => (PersonId?)n.PersonId);
        foreach (var person in people.Concat(instead).OfType<PersonId>().Distinct().Where(p => p != by.Person)) db.CaseNotices.Add(new CaseNotice(useCase, person, news, now));
    }

    /// <summary>What was said about this no longer holds, and nothing takes its place.</summary>
    public static Task Untell(this AppDbContext db, UseCaseId useCase, NewsTopic topic, Guid? about, DateTime now, CancellationToken ct) =>
        Withdraw(db.CaseNotices.Where(n => n.UseCaseId == useCase && n.Topic == topic && n.About == about), now, ct);

    /// <summary>Who has done what it asks for has read it.</summary>
    public static async Task Seen(this AppDbContext db, UseCaseId useCase, PersonId? person, NewsTopic topic, DateTime now, CancellationToken ct)
    {
        foreach (var notice in await db.CaseNotices.Where(n => n.UseCaseId == useCase && n.PersonId == person && n.Topic == topic).Unread().ToListAsync(ct)) notice.Read(now);
    }

    /// <summary>The request is over without a decision: nobody waits for one, votes on it or is to be appointed for it.</summary>
    public static Task UntellDecision(this AppDbContext db, UseCaseId useCase, DateTime now, CancellationToken ct) =>
        Withdraw(db.CaseNotices.Where(n => n.UseCaseId == useCase && (n.Topic == NewsTopic.Agenda || n.Topic == NewsTopic.Rehearing || n.Topic == NewsTopic.Substitute)), now, ct);

    private static async Task Withdraw(IQueryable<CaseNotice> notices, DateTime now, CancellationToken ct)
    {
        foreach (var notice in await notices.Unread().ToListAsync(ct)) notice.Withdraw(now);
    }

    private static IQueryable<CaseNotice> Unread(this IQueryable<CaseNotice> notices) => notices.Where(n => n.ReadAt == null && n.WithdrawnAt == null);
}
