using AiGovernance.Access;
using AiGovernance.Data;
using AiGovernance.Organisation;
using AiGovernance.Organisation.Settings;
using AiGovernance.Reviews;
using AiGovernance.RiskScoring;
using AiGovernance.UseCases;
using AiGovernance.UseCases.Notices;

namespace AiGovernance.Dashboard.Inbox;

/// <summary>For whom and when an inbox is read.</summary>
internal sealed record InboxReading(AppDbContext Db, Actor Me, DateTime Now, CancellationToken Ct)
{
    /// <summary>By which due dates are counted; who only counts tasks needs none.</summary>
    public PolicyBook Policies { get; init; } = PolicyBook.Usual;

    /// <summary>Of one source; who has more works from the room's own list.</summary>
    public const int Most = 50;

    public WorkingDays Calendar => Policies.Now.Calendar;

    public DateOnly Today => ReviewTime.DayOf(Now);

    /// <summary>Everybody whose conflicts of interest count for the person (PP-6).</summary>
    public IReadOnlyList<PersonId?> Bound => [.. Me.BoundBy.Select(p => (PersonId?)p)];

    /// <summary>Cases in which one of them has a part.</summary>
    public IQueryable<UseCaseId> Own
    {
        get
        {
            var bound = Bound;
            return Db.UseCases.Where(u => bound.Contains(u.SubmitterId) || bound.Contains(u.RegisteredById) || bound.Contains(u.SponsorId) || bound.Contains(u.OwnerId)).Select(u => u.Id);
        }
    }

    /// <summary>Cases that the person sees and has no part in, nor anybody whose conflicts bind them: those they may judge (PP-1, PP-3, PP-6).</summary>
    public IQueryable<UseCaseId> ToJudge
    {
        get
        {
            var bound = Bound;
            return Db.UseCases.VisibleTo(Me).Where(u => !bound.Contains(u.SubmitterId) && !bound.Contains(u.RegisteredById) && !bound.Contains(u.SponsorId) && !bound.Contains(u.OwnerId)).Select(u => u.Id);
        }
    }

    /// <summary>What happened to cases that the person sees, and they have not read yet.</summary>
    public IQueryable<CaseNotice> News
    {
        get
        {
            var (me, seen) = (Me.Person, Db.UseCases.VisibleTo(Me).Select(u => u.Id));
            return Db.CaseNotices.Where(n => n.PersonId == me && n.ReadAt == null && n.WithdrawnAt == null && seen.Contains(n.UseCaseId));
        }
    }

    /// <summary>A task about a case.</summary>
    public InboxItem Task(InboxArea area, string what, CaseLine about, string why, string act, DateOnly? due, string? href = null, bool withTier = true) => new(
        area, what, $"{about.Reference} {(about.Title.Length == 0 ? "Without a name" : about.Title)}", why, href ?? CaseAddress.Of(about.Reference), act,
        withTier ? about.Tier : null, due, due is { } day ? Calendar.Left(Today, day) : null, withTier ? about.TierByScore : null);
}

/// <summary>The case a task is about.</summary>
internal sealed record CaseLine(string Reference, string Title, RiskTier? Tier, RiskTier? TierByScore);

/// <summary>One reason for which things wait for a person.</summary>
internal interface IInboxSource
{
    InboxArea Area { get; }

    /// <summary>Whether the person could have such tasks at all; else nothing is asked.</summary>
    bool IsFor(Actor me);

    /// <summary>The mark once for each task: all sources are counted by one query.</summary>
    IQueryable<int> Waiting(InboxReading at, int mark);

    Task<IReadOnlyList<InboxItem>> Read(InboxReading at);

    /// <summary>The news without those that a task of this source says already.</summary>
    IQueryable<CaseNotice> Left(InboxReading at, IQueryable<CaseNotice> news) => news;
}
