using AiGovernance.Access;
using AiGovernance.Committee;
using AiGovernance.Committee.Meetings;
using AiGovernance.Committee.Subjects;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Dashboard.Inbox;

/// <summary>Conflicts of interest on which the chair has to rule; the deputy where it is about the chair, or the chair keeps out (CM-3).</summary>
internal sealed class ConflictsToRule : IInboxSource
{
    public InboxArea Area => InboxArea.Committee;

    public bool IsFor(Actor me) => CommitteePermissions.Preside.Rule(me);

    public IQueryable<int> Waiting(InboxReading at, int mark) => Open(at).Select(_ => mark);

    public async Task<IReadOnlyList<InboxItem>> Read(InboxReading at)
    {
        var rows = await Open(at).OrderBy(c => c.MadeAt).Take(InboxReading.Most).Join(at.Db.AgendaItems, c => c.ItemId, i => i.Id, (c, i) => new { Conflict = c, Item = i })
            .LeftJoin(at.Db.UseCases, x => x.Conflict.UseCaseId, u => u.Id, (x, u) => new
            {
                x.Item,
                Case = u == null ? null : new CaseLine(u.Reference, u.Title, u.Tier, u.TierByScore),
                Who = at.Db.People.First(p => p.Id == x.Conflict.PersonId).Name,
                x.Conflict.Reason,
                On = at.Db.Meetings.Where(m => m.Id == x.Item.MeetingId).Select(m => m.On).First(),
            }).ToListAsync(at.Ct);
        return [.. rows.Select(x => at.Task(Area, "Rule on a conflict of interest", x.Item.Kind is ItemKind.UseCase ? x.Case! : new(CommitteeWords.Of(x.Item.Kind), x.Item.Title, null, null), $"{x.Who}: {x.Reason} (CM-3).", "Rule", x.On, Places.Meeting(x.Item.MeetingId)))];
    }

    private static IQueryable<ConflictOfInterest> Open(InboxReading at)
    {
        var (me, db, seen) = (at.Me.Person, at.Db, at.Db.UseCases.VisibleTo(at.Me).Select(u => u.Id));
        var conflicts = db.Set<ConflictOfInterest>();
        var there = db.Set<Presence>().Where(p => p.LeftAt == null);
        return conflicts.Where(c => c.State == ConflictState.Proposed && c.PersonId != me && (c.UseCaseId == null || seen.Contains(c.UseCaseId.Value))
            && db.AgendaItems.Any(i => i.Id == c.ItemId && i.State != ItemState.Decided && i.State != ItemState.CarriedOver && db.Meetings.Any(m => m.Id == i.MeetingId
                && db.CommitteeSettings.Any(s => (s.ChairId == me || s.DeputyId == me)
                    && s.ChairId == me == (c.PersonId != s.ChairId && !conflicts.Any(o => o.ItemId == c.ItemId && o.PersonId == s.ChairId && o.State == ConflictState.Recused)
                        && (m.State != MeetingState.InSession || there.Any(p => p.MeetingId == m.Id && p.PersonId == s.ChairId)))))));
    }
}
