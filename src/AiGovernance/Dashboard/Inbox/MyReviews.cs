using AiGovernance.Access;
using AiGovernance.Parts;
using AiGovernance.Reviews;
using AiGovernance.Reviews.Desk;
using AiGovernance.UseCases;
using AiGovernance.UseCases.Notices;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Dashboard.Inbox;

/// <summary>Reviews in a person's hands (RV-1).</summary>
internal sealed class MyReviews : IInboxSource
{
    public InboxArea Area => InboxArea.Reviews;

    public bool IsFor(Actor me) => me.Is(Role.Reviewer);

    public IQueryable<int> Waiting(InboxReading at, int mark) => Mine(at).Select(_ => mark);

    public Task<IReadOnlyList<InboxItem>> Read(InboxReading at) => Mine(at).ToItems(at, "Finish your review", "Review", Why);

    private static string Why(ReviewLine line) => string.Join(' ', new[]
    {
        $"You have the {line.Discipline} review.",
        line.Told is null ? null : Sentences.Ended(line.Told),
        line is { IsAnswered: true, IsStopped: false } ? "Your question is answered." : null,
    }.OfType<string>());

    public IQueryable<CaseNotice> Left(InboxReading at, IQueryable<CaseNotice> news)
    {
        var mine = Mine(at);
        return news.Where(n => !(n.Topic == NewsTopic.Review && mine.Any(r => (Guid)(object)r.Id == n.About)));
    }

    private static IQueryable<Review> Mine(InboxReading at) => at.Db.Reviews.VisibleTo(at.Db, at.Me).On(ReviewShelf.Mine, at.Db, at.Me, at.Today);
}

/// <summary>Reviews of a person's disciplines that nobody has taken (RV-1).</summary>
internal sealed class ReviewsToClaim : IInboxSource
{
    public InboxArea Area => InboxArea.Reviews;

    public bool IsFor(Actor me) => me.Disciplines.Count > 0;

    public IQueryable<int> Waiting(InboxReading at, int mark) => Free(at).Select(_ => mark);

    public Task<IReadOnlyList<InboxItem>> Read(InboxReading at) => Free(at).ToItems(at, "Take a review", "Claim", line => $"{line.Discipline} review, nobody has it yet.");

    private static IQueryable<Review> Free(InboxReading at)
    {
        // Not the shelf of the desk: for the office it holds the queues of all disciplines, and here waits only what the person can take.
        var disciplines = at.Me.Disciplines.ToList();
        var (bound, db, own) = (at.Bound, at.Db, at.Own);
        var conflicts = db.ReviewConflicts.Where(c => bound.Contains(c.PersonId)).Select(c => c.UseCaseId);
        return db.Reviews.VisibleTo(db, at.Me).Where(r => r.State == ReviewState.Open && disciplines.Contains(r.Discipline) && !own.Contains(r.UseCaseId) && !conflicts.Contains(r.UseCaseId));
    }
}

/// <summary>Reviews long over their time, for the discipline's lead, else for the governance office (RV-2).</summary>
internal sealed class EscalatedReviews : IInboxSource
{
    public InboxArea Area => InboxArea.Reviews;

    public bool IsFor(Actor me) => me.IsAnyOf(Role.Reviewer, Role.GovernanceOffice);

    public IQueryable<int> Waiting(InboxReading at, int mark) => Late(at).Select(_ => mark);

    public Task<IReadOnlyList<InboxItem>> Read(InboxReading at) => Late(at).ToItems(at, "Find a reviewer", "Assign",
        line => $"The {line.Discipline} review is at 150 % of its time (RV-2)" + (line.Reviewer is { } name ? $"; {name} has it." : "; nobody has it."));

    private static IQueryable<Review> Late(InboxReading at)
    {
        var (me, office, mine) = (at.Me.Person, at.Me.Is(Role.GovernanceOffice), at.ToJudge);
        return at.Db.Reviews.VisibleTo(at.Db, at.Me).Where(r => (r.State == ReviewState.Open || r.State == ReviewState.Claimed) && r.EscalatedAt != null
            && (r.EscalatedToId == me || (office && r.EscalatedToId == null && mine.Contains(r.UseCaseId))));
    }
}

/// <summary>A review as a task shows it.</summary>
/// <param name="Told">How it came into the person's hands, where they have not read it yet.</param>
/// <param name="IsAnswered">The submitter answered what was asked for it.</param>
internal sealed record ReviewLine(ReviewId Id, CaseLine Case, Discipline Discipline, string? Reviewer, DateOnly DueOn, bool IsStopped, string? Told, bool IsAnswered);

internal static class ReviewItems
{
    public static async Task<IReadOnlyList<InboxItem>> ToItems(this IQueryable<Review> reviews, InboxReading at, string what, string act, Func<ReviewLine, string> why)
    {
        var news = at.News.Where(n => n.Topic == NewsTopic.Review);
        var lines = await reviews.OrderBy(r => r.DueOn).ThenBy(r => r.Id).Take(InboxReading.Most).Join(at.Db.UseCases, r => r.UseCaseId, u => u.Id, (r, u) => new ReviewLine(
            r.Id, new CaseLine(u.Reference, u.Title, u.Tier, u.TierByScore), r.Discipline, at.Db.People.Where(p => p.Id == r.ReviewerId).Select(p => p.Name).FirstOrDefault(), r.DueOn,
            at.Db.Revisions.Any(v => v.Id == r.RevisionId && v.ClockStoppedAt != null), news.Where(n => n.About == (Guid)(object)r.Id).Select(n => n.Text).FirstOrDefault(),
            at.Db.SubmitterQuestions.Any(q => q.ReviewId == r.Id && q.AnsweredAt != null))).ToListAsync(at.Ct);
        // While the clock stands still nothing becomes overdue (RV-2).
        return [.. lines.Select(l => at.Task(InboxArea.Reviews, what, l.Case, why(l) + (l.IsStopped ? " Its clock is stopped: an answer of the submitter is missing." : ""),
            act, l.IsStopped ? null : l.DueOn, ReviewAddress.Of(l.Id)))];
    }
}
