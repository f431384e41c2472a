using AiGovernance.Access;
using AiGovernance.Committee.Ballots;
using AiGovernance.Committee.Seats;

namespace AiGovernance.Committee.Meetings;

/// <summary>Who has a place in the meeting, seat by seat, and who of them has voted (CM-5, CM-12).</summary>
internal static class PlacesAtTheTable
{
    public static IReadOnlyList<PlaceRow> Of(ItemSitting sits, SeatedCommittee committee, IReadOnlyDictionary<PersonId, string> names, Ballot? ballot)
    {
        var rows = new List<PlaceRow>();
        foreach (var seat in sits.Composition.Seats)
        {
            var functions = string.Join(", ", seat.Functions);
            var member = seat.MemberOn(sits.Attendance.On);
            if (member is { } holder) rows.Add(Row(holder, functions + Office(holder)));
            if (seat.AlternateOn(sits.Attendance.On) is { } alternate) rows.Add(Row(alternate, member is { } m ? $"{functions}, alternate for {names[m]}" : $"{functions}, alternate"));
            foreach (var substitute in sits.Attendance.Substitutes.Where(s => s.Seat == seat.Number && rows.TrueForAll(r => r.Person != s.Person)))
                rows.Add(Row(substitute.Person, $"{functions}, substitute for this item"));
        }
        return rows;

        PlaceRow Row(PersonId person, string place) => new(person, names[person], place, sits.Attendance.Present.Contains(person), sits.Attendance.Recused.Contains(person),
            sits.Sitting.Voters.Contains(person), ballot?.VoteOf(person) is not null);
        string Office(PersonId person) => person == committee.Settings.ChairId ? ", chair" : person == committee.Settings.DeputyId ? ", deputy" : "";
    }
}
