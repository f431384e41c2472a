using AiGovernance.Access;
using AiGovernance.Committee;
using AiGovernance.Committee.Meetings;
using AiGovernance.Committee.Substitutes;
using AiGovernance.Parts;
using AiGovernance.UseCases;
using AiGovernance.UseCases.Notices;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Dashboard.Inbox;

/// <summary>Cases that lacked a quorum twice, for the Executive who appoints a substitute within ten working days (CM-4).</summary>
internal sealed class SubstitutesToAppoint : IInboxSource
{
    public InboxArea Area => InboxArea.Committee;

    public bool IsFor(Actor me) => CommitteePermissions.AppointSubstitute.Rule(me);

    public IQueryable<int> Waiting(InboxReading at, int mark) => Mine(at).Select(_ => mark);

    public async Task<IReadOnlyList<InboxItem>> Read(InboxReading at)
    {
        var seen = at.Db.UseCases.VisibleTo(at.Me).Select(u => u.Id);
        var rows = await Mine(at).OrderBy(u => u.Reference).Take(InboxReading.Most).Select(u => new
        {
            Case = new CaseLine(u.Reference, u.Title, u.Tier, u.TierByScore),
            IsSeen = seen.Contains(u.Id),
            Since = at.Db.AgendaItems.Where(i => i.UseCaseId == u.Id && i.LackedQuorum).Max(i => i.EndedAt),
            Next = at.Db.AgendaItems.Where(i => i.UseCaseId == u.Id && (i.State == ItemState.Queued || i.State == ItemState.Open || i.State == ItemState.BallotOpen))
                .Select(i => new { i.MeetingId, i.Id, i.Order, On = at.Db.Meetings.Where(m => m.Id == i.MeetingId).Select(m => m.On).First() }).FirstOrDefault(),
        }).ToListAsync(at.Ct);
        return [.. rows.Select(x =>
        {
            var due = LackingQuorum.DueOn(x.Since!.Value, at.Policies.At(x.Since.Value).Calendar);
            var href = x.Next is { } next ? $"{CommitteeAddress.Of(next.MeetingId, next.Id)}#substitutes{(x.IsSeen ? null : next.Order)}" : CommitteeAddress.Home;
            var task = at.Task(Area, "Appoint a substitute", x.Case, "Twice the committee had no quorum for this case (CM-4).", "Appoint", due, href);
            return x.IsSeen ? task : task with { Tier = null, TierByScore = null, Subject = x.Next is { } item ? $"Item {item.Order} of the meeting on {Moments.Day(item.On)}, a confidential case" : "A confidential case that waits for its meeting" };
        })];
    }

    public IQueryable<CaseNotice> Left(InboxReading at, IQueryable<CaseNotice> news)
    {
        var missing = Mine(at);
        return news.Where(n => !(n.Topic == NewsTopic.Substitute && missing.Any(u => u.Id == n.UseCaseId)));
    }

    /// <summary>Also confidential ones, of which they learn the number only (PP-1): else nobody could appoint.</summary>
    private static IQueryable<UseCase> Mine(InboxReading at)
    {
        var own = at.Own;
        return LackingQuorum.Unanswered(at.Db).Where(u => !own.Contains(u.Id));
    }
}
