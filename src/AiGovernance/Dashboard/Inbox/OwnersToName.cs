using AiGovernance.Access;
using AiGovernance.Organisation;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Dashboard.Inbox;

/// <summary>Cases whose owner left, for the lead of their unit, and for the governance office where the unit has none (UC-7, PP-5).</summary>
internal sealed class OwnersToName : IInboxSource
{
    /// <summary>Working days to name another.</summary>
    internal const int Days = 10;

    public InboxArea Area => InboxArea.UseCases;

    public bool IsFor(Actor me) => me.IsAnyOf(Role.BusinessUnitLead, Role.GovernanceOffice);

    public IQueryable<int> Waiting(InboxReading at, int mark) => Mine(at).Select(_ => mark);

    public async Task<IReadOnlyList<InboxItem>> Read(InboxReading at)
    {
        var rows = await Mine(at).OrderBy(u => u.Reference).Take(InboxReading.Most).Select(u => new
        {
            Case = new CaseLine(u.Reference, u.Title, u.Tier, u.TierByScore),
            Owner = at.Db.People.Where(p => p.Id == u.OwnerId).Select(p => new { p.Name, p.LeftAt }).First(),
        }).ToListAsync(at.Ct);
        return [.. rows.Select(x => at.Task(Area, "Name another owner", x.Case, $"{x.Owner.Name} has left, and somebody has to answer for it (UC-7).", "Name",
            at.Policies.At(x.Owner.LeftAt!.Value).Calendar.Add(DateOnly.FromDateTime(x.Owner.LeftAt.Value), Days), CaseAddress.Of(x.Case.Reference) + "#people"))];
    }

    private static IQueryable<UseCase> Mine(InboxReading at)
    {
        var (db, unit, now) = (at.Db, at.Me.Unit, at.Now);
        var (leads, office) = (at.Me.Is(Role.BusinessUnitLead), at.Me.Is(Role.GovernanceOffice));
        return db.UseCases.VisibleTo(at.Me).Where(u => u.Standing != Standing.Retired && db.People.Any(p => p.Id == u.OwnerId && p.LeftAt != null)
            && ((leads && u.UnitId == unit) || (office && !db.RoleAssignments.Any(r => r.Role == Role.BusinessUnitLead && r.FromAt <= now && (r.UntilAt == null || r.UntilAt > now)
                && db.People.Any(p => p.Id == r.PersonId && p.UnitId == u.UnitId && p.LeftAt == null)))));
    }
}

/// <summary>Cases of a unit that never had an owner, as imports bring them: one task of the unit's lead (UC-7).</summary>
internal sealed class UnitWithoutOwners : IInboxSource
{
    public InboxArea Area => InboxArea.UseCases;

    public bool IsFor(Actor me) => me.Is(Role.BusinessUnitLead);

    public IQueryable<int> Waiting(InboxReading at, int mark) => Mine(at).Select(_ => mark);

    public async Task<IReadOnlyList<InboxItem>> Read(InboxReading at)
    {
        var units = await Mine(at).Select(u => new { u.Id, u.Name }).ToListAsync(at.Ct);
        var items = new List<InboxItem>();
        foreach (var unit in units)
        {
            var since = await at.Db.UseCases.WithoutOwner().Where(c => c.UnitId == unit.Id && c.SubmitterId == null).MinAsync(c => c.RegisteredAt, at.Ct);
            var due = at.Policies.At(since).Calendar.Add(DateOnly.FromDateTime(since), OwnersToName.Days);
            items.Add(new(Area, "Name owners", unit.Name, "Cases of your unit have nobody who answers for them (UC-7).", CaseListAddress.Of(new(WithoutOwner: true)), "Name", null, due, at.Calendar.Left(at.Today, due)));
        }
        return items;
    }

    private static IQueryable<BusinessUnit> Mine(InboxReading at)
    {
        var (unit, ownerless) = (at.Me.Unit, at.Db.UseCases.VisibleTo(at.Me).WithoutOwner().Where(c => c.SubmitterId == null));
        return at.Db.Units.Where(u => u.Id == unit && ownerless.Any(c => c.UnitId == u.Id));
    }
}
