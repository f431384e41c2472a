using AiGovernance.Access;
using AiGovernance.Committee.Meetings;
using AiGovernance.Committee.Seats;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Organisation.Delegates;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Committee.Substitutes;

/// <summary>Who could be seated as a substitute on one item, and who of them must not (CM-3, CM-4).</summary>
/// <param name="Conflicted">Who of the pool and the alternates has a part in the case, is recused, or works in its unit without a ruling.</param>
internal sealed record SubstituteChoices(AtTheTable Table, IReadOnlySet<PersonId> Pool, IReadOnlySet<PersonId> Conflicted)
{
    public static async Task<SubstituteChoices> Of(AppDbContext db, AtTheTable table, DateTime now, CancellationToken ct)
    {
        var (committee, on) = (table.Committee, table.Meeting.On);
        var pool = committee.PoolOn(on).ToHashSet();
        var people = pool.Concat(Alternates(committee.Composition, on)).Distinct().ToList();
        var principals = await Delegations.PrincipalsOf(db, people, now, ct);
        var asking = table.Subject.Unit;
        var unit = await db.People.Where(p => people.Contains(p.Id) && p.UnitId == asking).Select(p => p.Id).ToListAsync(ct);
        var left = await db.People.Where(p => people.Contains(p.Id) && p.LeftAt != null).Select(p => p.Id).ToListAsync(ct);
        return new(table, pool, people.Where(p => left.Contains(p) || table.Item.Recused.Contains(p)
            || principals[p].Append(p).Any(x => table.Subject.PartOf(x) is not null)
            || unit.Contains(p) && !table.Item.Conflicts.Any(c => c.PersonId == p && c.State is ConflictState.MayVote)).ToHashSet());
    }

    /// <summary>Everybody who is asked about, alternates first.</summary>
    public IReadOnlyList<PersonId> People => [.. Alternates(Table.Committee.Composition, Table.Meeting.On).Concat(Pool).Distinct()];

    /// <summary>Whether recusals alone prevent quorum, so that the acting chair seats somebody (CM-4).</summary>
    public bool AreNeeded => Quorum.RecusalsAlonePrevent(Table.Committee.Composition, Table.Sits.Attendance, Table.Item.Tier);

    public Result Check(Substitute substitute) => Conflicted.Contains(substitute.Person)
        ? CommitteeRefusals.SubstituteConflicted
        : substitute.ByExecutive
            ? Substitution.CheckByExecutive(substitute, Table.Committee.Composition, Table.Sits.Attendance, Pool)
            : Substitution.Check(substitute, Table.Committee.Composition, Table.Sits.Attendance, Table.Item.Tier, Pool);

    private static IEnumerable<PersonId> Alternates(Composition composition, DateOnly on) => composition.Seats.Select(s => s.AlternateOn(on)).OfType<PersonId>();
}
