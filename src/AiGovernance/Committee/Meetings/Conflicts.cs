using AiGovernance.Access;
using AiGovernance.Committee.Seats;
using AiGovernance.Committee.Subjects;
using AiGovernance.Data;
using AiGovernance.Organisation.Delegates;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Committee.Meetings;

/// <summary>The conflicts of interest that the portal finds by itself (CM-3).</summary>
internal static class Conflicts
{
    /// <summary>Adds what is not known yet for everybody with a place on that day: a part in the case recuses, their own or of whom they stand in for (PP-6), the same unit is proposed.</summary>
    public static async Task Find(AppDbContext db, AgendaItem item, ItemSubject subject, SeatedCommittee committee, DateOnly on, DateTime now, CancellationToken ct)
    {
        var people = committee.PeopleOn(on);
        var unit = subject.Unit;
        var ofTheUnit = await db.People.Where(p => people.Contains(p.Id) && unit != null && p.UnitId == unit).Select(p => p.Id).ToListAsync(ct);
        var standIns = await Delegations.PrincipalsOf(db, people, now, ct);
        foreach (var person in people.Where(p => !item.Knows(p)))
        {
            if (subject.PartOf(person) is { } part)
                item.Add(new ConflictOfInterest(item, person, ConflictKind.PartInTheCase, $"{part} of this {subject.Noun}", now));
            else if (standIns[person].Select(subject.PartOf).FirstOrDefault(p => p is not null) is { } inherited)
                item.Add(new ConflictOfInterest(item, person, ConflictKind.PartInTheCase, $"Stands in for the {inherited} of this {subject.Noun} (PP-6)", now));
            else if (ofTheUnit.Contains(person))
                item.Add(new ConflictOfInterest(item, person, ConflictKind.SameUnit, "Works in the business unit that asks", now));
        }
    }
}
