using AiGovernance.Access;
using AiGovernance.Committee;
using AiGovernance.Committee.Meetings;
using AiGovernance.Committee.Substitutes;
using AiGovernance.UseCases;
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
        var rows = await Mine(at).OrderBy(u => u.Reference).Take(InboxReading.Most).Select(u => new
        {
            Case = new CaseLine(u.Reference, u.Title, u.Tier, u.TierByScore),
            Since = at.Db.AgendaItems.Where(i => i.UseCaseId == u.Id && i.LackedQuorum).Max(i => i.EndedAt),
            Next = at.Db.AgendaItems.Where(i => i.UseCaseId == u.Id && (i.State == ItemState.Queued || i.State == ItemState.Open || i.State == ItemState.BallotOpen))
                .Select(i => new { i.MeetingId, i.Id }).FirstOrDefault(),
        }).ToListAsync(at.Ct);
        return [.. rows.Select(x => at.Task(Area, "Appoint a substitute", x.Case, "Twice the committee had no quorum for this case (CM-4).", "Appoint",
            LackingQuorum.DueOn(x.Since!.Value, at.Policies.At(x.Since.Value).Calendar), x.Next is { } next ? CommitteeAddress.Of(next.MeetingId, next.Id) : CommitteeAddress.Home))];
    }

    private static IQueryable<UseCase> Mine(InboxReading at)
    {
        var seen = at.ToJudge;
        return LackingQuorum.Unanswered(at.Db).Where(u => seen.Contains(u.Id));
    }
}
