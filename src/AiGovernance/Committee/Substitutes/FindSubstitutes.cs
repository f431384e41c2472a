using AiGovernance.Access;
using AiGovernance.Committee.Meetings;
using AiGovernance.Common;
using AiGovernance.Data;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Committee.Substitutes;

/// <summary>A seat that a substitute could take.</summary>
public sealed record SubstituteSeat(int Number, string Functions, string Member);

/// <summary>A person who could be seated, or why not.</summary>
/// <param name="From">"alternate of seat 4", "standing pool".</param>
/// <param name="Against">Null where nothing speaks against it.</param>
public sealed record SubstituteCandidate(PersonId Person, string Name, string From, string? Against);

/// <summary>A substitute who is seated for the item.</summary>
public sealed record SeatedSubstitute(Guid Id, string Name, int Seat, string By, string Reason);

/// <summary>Whether an item needs a substitute, who could be one and who is.</summary>
/// <param name="MaySeat">The one who looks is the acting chair and recusals alone prevent quorum.</param>
/// <param name="MayAppoint">The one who looks is the Executive and the case lacked its quorum twice.</param>
public sealed record SubstituteNeeds(
    bool AreNeeded, IReadOnlyList<SubstituteSeat> Seats, IReadOnlyList<SubstituteCandidate> Candidates, IReadOnlyList<SeatedSubstitute> Seated, bool MaySeat, bool MayAppoint, bool MayRelease)
{
    /// <summary>The item's number on the agenda, where that is all the one who looks may know of it (PP-1).</summary>
    public int? Hidden { get; init; }
}

/// <summary>Reads for one item whether recusals alone prevent quorum, and who may be seated (CM-4).</summary>
public sealed class FindSubstitutes(Database database, AccessCheck access, TimeProvider clock)
{
    public Task<Result<SubstituteNeeds>> Handle(AgendaItemId id, CancellationToken ct = default) => database.Read<SubstituteNeeds>(this, async db =>
    {
        if (!access.Allows(CommitteePermissions.Read)) return Refusal.Forbidden;
        var found = await AtTheTable.LoadToAppoint(db, access.Actor, access.Allows(CommitteePermissions.AppointSubstitute), id, ct);
        if (!found.Succeeded) return found.Refusal;
        var table = found.Value;
        var appoints = !table.Item.IsOver && access.Allows(CommitteePermissions.AppointSubstitute) && await LackingQuorum.IsWithExecutive(db, table.Item.UseCaseId, ct);
        // As mostly: nobody keeps out, so nobody is to be seated, and the people need not be read.
        if (!appoints && table.Item.Recused.Count == 0 && table.Item.Substitutes.Count == 0) return new SubstituteNeeds(false, [], [], [], false, false, false);
        var choices = await SubstituteChoices.Of(db, table, clock.GetUtcNow().UtcDateTime, ct);
        var (live, presides) = (table.Meeting.State is MeetingState.InSession && !table.Item.IsOver, table.Preside(access.Actor, "seat a substitute").Succeeded);
        var needed = live && choices.AreNeeded;
        var names = await Names.Of(db, [.. choices.People, .. table.Committee.PeopleOn(table.Meeting.On), .. table.Item.Substitutes.SelectMany(s => new[] { s.PersonId, s.SeatedBy })], ct);

        var free = table.Sits.Sitting.Seats.Where(s => s.Standing is SeatStanding.Recused || appoints && s.Standing is SeatStanding.Absent).ToList();
        return new SubstituteNeeds(needed,
            [.. free.Select(s => new SubstituteSeat(s.Seat.Number, string.Join(", ", s.Seat.Functions), names[s.Seat.MemberOn(table.Meeting.On)!.Value]))],
            needed || appoints ? [.. choices.People.Select(p => Candidate(choices, p, names[p], free, appoints))] : [],
            [.. table.Item.Substitutes.Where(s => s.EndedAt is null).Select(s => new SeatedSubstitute(s.Id, names[s.PersonId], s.Seat, names[s.SeatedBy], table.IsHidden ? "" : s.Reason))],
            needed && presides, appoints, live && presides)
        { Hidden = table.IsHidden ? table.Item.Order : null };
    }, ct);

    private static SubstituteCandidate Candidate(SubstituteChoices choices, PersonId person, string name, List<SeatSitting> free, bool appoints)
    {
        var on = choices.Table.Meeting.On;
        var own = choices.Table.Committee.Composition.Seats.FirstOrDefault(s => s.AlternateOn(on) == person);
        var against = free.Count == 0 ? CommitteeRefusals.SeatNotRecused : choices.Check(new Substitute(free[0].Seat.Number, person, appoints)).Refusal;
        return new(person, name, own is null ? "standing pool" : $"alternate of seat {own.Number}", against?.Message);
    }
}
