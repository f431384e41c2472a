using AiGovernance.Access;
using AiGovernance.Committee.Meetings;
using AiGovernance.Committee.Seats;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Organisation;
using AiGovernance.Organisation.Settings;

namespace AiGovernance.Committee.Setup;

/// <summary>One person's time on a place, as it stands on the record.</summary>
public sealed record TermRow(Guid Id, SeatPlace Place, PersonId Person, string Name, DateOnly From, DateOnly? Until)
{
    public bool Covers(DateOnly day) => From <= day && !(Until < day);
}

/// <summary>One seat with everybody who holds it, held it or will hold it.</summary>
public sealed record SeatRecord(int Number, IReadOnlyList<CommitteeFunction> Functions, IReadOnlyList<TermRow> Terms)
{
    public TermRow? On(SeatPlace place, DateOnly day) => Terms.FirstOrDefault(t => t.Place == place && t.Covers(day));
}

/// <summary>How the committee is made up and when it meets.</summary>
/// <param name="Faults">What breaks the composition today (CM-1).</param>
public sealed record CommitteeSetup(
    bool IsSetUp, IReadOnlyList<SeatRecord> Seats, PersonId? Chair, PersonId? Deputy, MeetingSeries? Series, IReadOnlyList<Refusal> Faults, bool MayAppoint, bool MayPlan, DateOnly Today, WorkingDays Calendar)
{
    /// <summary>The standing pool without what is over (CM-4).</summary>
    public IReadOnlyList<TermOfPool> Pool { get; init; } = [];

    public IEnumerable<TermRow> MembersToday => Seats.Select(s => s.On(SeatPlace.Member, Today)).OfType<TermRow>();
}

/// <summary>One person's time in the standing pool.</summary>
public sealed record TermOfPool(Guid Id, string Name, DateOnly From, DateOnly? Until);

/// <summary>Reads the seats with all their terms, chair and deputy, and the rhythm of the meetings.</summary>
public sealed class FindSetup(Database database, AccessCheck access, PolicySettings settings, TimeProvider clock)
{
    public Task<Result<CommitteeSetup>> Handle(CancellationToken ct = default) => database.Read<CommitteeSetup>(this, async db =>
    {
        if (!access.Allows(CommitteePermissions.Read)) return Refusal.Forbidden;
        var (today, mayAppoint, mayPlan) = (DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime), access.Allows(CommitteePermissions.Appoint), access.Allows(CommitteePermissions.Plan));
        var calendar = (await settings.Now(db, ct)).Calendar;
        if (await SeatedCommittee.Read(db, ct) is not { } committee) return new CommitteeSetup(false, [], null, null, null, [], mayAppoint, mayPlan, today, calendar);

        var names = await Names.Of(db, committee.Seats.SelectMany(s => s.Terms).Select(t => t.PersonId).Concat(committee.Pool.Select(t => t.PersonId)), ct);
        return new CommitteeSetup(true, [.. committee.Seats.Select(s => Record(s, names))], committee.Settings.ChairId, committee.Settings.DeputyId,
            committee.Settings.Series, committee.Composition.Faults(today), mayAppoint, mayPlan, today, calendar)
        {
            Pool = [.. committee.Pool.Where(t => !t.IsWithdrawn && !(t.Until < today)).Select(t => new TermOfPool(t.Id, names[t.PersonId], t.From, t.Until))],
        };
    }, ct);

    private static SeatRecord Record(CommitteeSeat seat, Dictionary<PersonId, string> names) => new(seat.Number, seat.Functions,
        [.. seat.Terms.Where(t => !t.IsWithdrawn).OrderBy(t => t.Place).ThenBy(t => t.From).Select(t => new TermRow(t.Id, t.Place, t.PersonId, names[t.PersonId], t.From, t.Until))]);
}
