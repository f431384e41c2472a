using AiGovernance.Access;
using AiGovernance.Committee.Ballots;
using AiGovernance.Committee.Meetings;
using AiGovernance.Committee.Seats;
using AiGovernance.Common;
using AiGovernance.Data;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Committee.Records;

/// <summary>How often one person came.</summary>
/// <param name="Place">"member", "alternate": as on the last of the meetings.</param>
/// <param name="Held">Meetings that were held while the person had the place.</param>
/// <param name="Came">Of these, to how many they came.</param>
/// <param name="Voted">Ballots in which their vote counted.</param>
/// <param name="Recused">Items from which they were recused.</param>
public sealed record AttendanceRow(string Name, string Place, int Held, int Came, int Voted, int Recused)
{
    public int Percent => Held == 0 ? 0 : (100 * Came + Held / 2) / Held;
}

/// <summary>Attendance over a time.</summary>
public sealed record AttendanceReport(DateOnly From, DateOnly Until, int Meetings, IReadOnlyList<AttendanceRow> Rows);

/// <summary>Who came to the meetings of the last twelve months (CM-4).</summary>
public sealed class ReadAttendance(Database database, AccessCheck access, TimeProvider clock)
{
    public const int Months = 12;

    public Task<Result<AttendanceReport>> Handle(CancellationToken ct = default) => database.Read<AttendanceReport>(this, async db =>
    {
        if (!access.Allows(CommitteePermissions.Read)) return Refusal.Forbidden;
        if (await SeatedCommittee.Read(db, ct) is not { } committee) return CommitteeRefusals.NotSetUp;
        var until = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        var from = until.AddMonths(-Months);
        var held = await db.Meetings.WithAgenda().Where(m => m.On > from && m.ClosedAt != null && m.StartedAt != null).OrderBy(m => m.On).ToListAsync(ct);
        var items = held.SelectMany(m => m.Items).Select(i => i.Id).ToList();
        var voted = (await db.Ballots.Where(b => b.State == BallotState.Closed && items.Contains(b.ItemId)).SelectMany(b => b.Votes).Where(v => v.Counted == true).Select(v => v.VoterId).ToListAsync(ct))
            .CountBy(v => v).ToDictionary();
        var people = held.SelectMany(m => committee.PeopleOn(m.On)).Distinct().ToList();
        var names = await Names.Of(db, people, ct);
        var rows = people.Select(p => Row(p, names[p], committee, held, voted.GetValueOrDefault(p)));
        return new AttendanceReport(from.AddDays(1), until, held.Count, [.. rows.OrderBy(r => r.Place == "alternate").ThenBy(r => r.Name, StringComparer.Ordinal)]);
    }, ct);

    private static AttendanceRow Row(PersonId person, string name, SeatedCommittee committee, List<Meeting> held, int voted)
    {
        var mine = held.Where(m => committee.PeopleOn(m.On).Contains(person)).ToList();
        return new(name, committee.Composition.IsMember(person, mine[^1].On) ? "member" : "alternate", mine.Count, mine.Count(m => m.Presences.Any(p => p.PersonId == person)), voted,
            mine.SelectMany(m => m.Items).Count(i => i.Recused.Contains(person)));
    }
}
