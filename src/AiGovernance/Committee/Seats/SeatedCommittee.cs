using AiGovernance.Access;
using AiGovernance.Data;
using AiGovernance.Organisation;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Committee.Seats;

/// <summary>The committee as it stands on the record.</summary>
internal sealed record SeatedCommittee(CommitteeSettings Settings, IReadOnlyList<CommitteeSeat> Seats)
{
    private static readonly Role[] Follow = [Role.CommitteeMember, Role.CommitteeChair, Role.CommitteeDeputy];

    /// <summary>Everybody who was, is or will be in the standing pool (CM-4).</summary>
    public IReadOnlyList<PoolTerm> Pool { get; init; } = [];

    public Composition Composition => new([.. Seats.OrderBy(s => s.Number).Select(s => s.ToSeat())], Settings.ChairId, Settings.DeputyId);

    /// <returns>Null before the committee was set up.</returns>
    public static async Task<SeatedCommittee?> Read(AppDbContext db, CancellationToken ct)
    {
        if (await db.CommitteeSettings.SingleOrDefaultAsync(ct) is not { } settings) return null;
        return new(settings, await db.CommitteeSeats.Include(s => s.Terms).OrderBy(s => s.Number).ToListAsync(ct)) { Pool = await db.CommitteePool.OrderBy(t => t.From).ToListAsync(ct) };
    }

    /// <summary>Everybody with a place on that day, members and alternates.</summary>
    public IReadOnlyList<PersonId> PeopleOn(DateOnly day) =>
        [.. Seats.SelectMany(s => s.Terms).Where(t => t.ToTerm().Covers(day)).Select(t => t.PersonId).Distinct()];

    public IReadOnlyList<PersonId> PoolOn(DateOnly day) => [.. Pool.Where(t => t.ToTerm().Covers(day)).Select(t => t.PersonId)];

    /// <summary>Members, alternates and the pool.</summary>
    public IReadOnlyList<PersonId> EverybodyOn(DateOnly day) => [.. PeopleOn(day).Union(PoolOn(day))];

    /// <summary>Roles follow from seats and the pool, in the same write (PP-7): what no longer holds ends, what is missing begins.</summary>
    public async Task GiveRoles(AppDbContext db, DateTime now, CancellationToken ct)
    {
        var held = await db.RoleAssignments.Where(r => Follow.Contains(r.Role) && (r.UntilAt == null || r.UntilAt > now)).ToListAsync(ct);
        var wanted = Wanted(DateOnly.FromDateTime(now), now).Distinct().ToList();
        foreach (var role in held.Where(h => !wanted.Exists(w => Same(w, h)))) role.End(now);
        foreach (var role in wanted.Where(w => !held.Exists(h => Same(w, h)))) db.RoleAssignments.Add(Made(role));
    }

    private static bool Same(SeatRole wanted, RoleAssignment held) =>
        held.PersonId == wanted.Person && held.Role == wanted.Role && held.UntilAt == wanted.Until && held.FromAt <= wanted.From;

    private IEnumerable<SeatRole> Wanted(DateOnly today, DateTime now)
    {
        var terms = Seats.SelectMany(s => s.Terms).Where(t => !t.IsWithdrawn).Select(t => t.ToTerm()).Concat(Pool.Where(t => !t.IsWithdrawn).Select(t => t.ToTerm()));
        foreach (var term in terms.Where(t => !(t.Until < today)))
            yield return new(term.Person, Role.CommitteeMember, term.From <= today ? now : Start(term.From), term.Until is { } last ? Start(last.AddDays(1)) : null);
        yield return new(Settings.ChairId, Role.CommitteeChair, now, null);
        yield return new(Settings.DeputyId, Role.CommitteeDeputy, now, null);
    }

    private static RoleAssignment Made(SeatRole role)
    {
        var made = new RoleAssignment(role.Person, role.Role, null, isLead: false, role.From);
        if (role.Until is { } until) made.End(until);
        return made;
    }

    private static DateTime Start(DateOnly day) => day.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);

    private sealed record SeatRole(PersonId Person, Role Role, DateTime From, DateTime? Until);
}
