using AiGovernance.Access;
using AiGovernance.Data;
using AiGovernance.Organisation.Delegates;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Organisation.Powers;

/// <summary>Puts together from the dates on the record who could do what on a day (PP-7). A day is counted in UTC, and who held a role for an hour of it held it.</summary>
public sealed class PowersReading(IEnumerable<IPlacesOfDay> places)
{
    internal async Task<PowersOfDay> On(AppDbContext db, DateOnly day, CancellationToken ct)
    {
        var (begin, end) = (day.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc), day.AddDays(1).ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc));
        var people = await db.People.AsNoTracking().Where(p => p.LeftAt == null || p.LeftAt > begin).Join(db.Units, p => p.UnitId, u => u.Id, (p, u) => new { p.Id, p.Name, Unit = u.Name }).ToDictionaryAsync(p => p.Id, ct);
        var roles = await db.RoleAssignments.AsNoTracking().Where(r => r.FromAt < end && (r.UntilAt == null || r.UntilAt > begin)).ToListAsync(ct);
        var absences = await db.Delegations.AsNoTracking().Where(d => d.FromOn <= day && d.UntilOn >= day && (d.EndedAt == null || d.EndedAt > begin)).ToListAsync(ct);

        var powers = roles.Select(r => Of(r.PersonId, RoleWords.Of(new RoleRow(r.Id, r.Role, r.Discipline, r.IsLead)), DateOnly.FromDateTime(r.FromAt), Day(r.UntilAt), RolePermissions.Of(r.Role, r.Discipline)))
            .Concat(absences.Where(d => people.ContainsKey(d.PrincipalId)).Select(d => Of(d.DelegateId, InsteadOf(d), d.FromOn, Day(d.EndedAt) ?? d.UntilOn, Passed(d))));
        foreach (var room in places) powers = powers.Concat((await room.On(db, day, ct)).Select(p => Of(p.Person, p.By, p.From, p.Until, [])));
        return new(day, [.. powers.OfType<Power>().OrderBy(p => p.Person, StringComparer.Ordinal).ThenBy(p => p.PersonId.Value).ThenBy(p => p.By, StringComparer.Ordinal).ThenBy(p => p.From)]);

        Power? Of(PersonId id, string by, DateOnly from, DateOnly? until, IReadOnlyList<string> acts) =>
            people.TryGetValue(id, out var person) ? new(id, person.Name, person.Unit, by, from, until, acts) : null;

        string InsteadOf(Delegation d) => $"Stands in for {people[d.PrincipalId].Name}, {(d.UsedAt is { } used && used < end ? "and has acted for them" : "and has not acted for them")}";

        IReadOnlyList<string> Passed(Delegation d) => [.. roles.Where(r => r.PersonId == d.PrincipalId).SelectMany(r => RolePermissions.ThatPass(r.Role, r.Discipline)).Distinct().Order(StringComparer.Ordinal)];
    }

    private static DateOnly? Day(DateTime? at) => at is { } moment ? DateOnly.FromDateTime(moment) : null;
}
