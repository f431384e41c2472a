using AiGovernance.Access;
using AiGovernance.Committee.Ballots;
using AiGovernance.Committee.Meetings;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.RiskScoring;

namespace AiGovernance.Committee.Subjects;

/// <summary>What one item is about, as it lies on the table: who keeps out of it, what can be voted, and what the vote does (CM-2, CM-3, CM-9).</summary>
internal abstract class ItemSubject
{
    /// <summary>For the trail.</summary>
    public abstract RecordRef Ref { get; }

    /// <summary>Completes "... of this".</summary>
    public abstract string Noun { get; }

    /// <summary>For a use case alone; what has none needs the plain majority (CM-6).</summary>
    public virtual RiskTier? Tier => null;

    /// <summary>Whose members are proposed to keep out (CM-3).</summary>
    public virtual UnitId? Unit => null;

    /// <summary>Whether members may put conditions on the table (CM-7).</summary>
    public virtual bool TakesConditions => false;

    /// <summary>It is still what came on the agenda, and undecided.</summary>
    public abstract bool IsUnchanged(AgendaItem item);

    /// <summary>The part that keeps a person out, as in "Owner"; null where nothing does (CM-3).</summary>
    public abstract string? PartOf(PersonId person);

    /// <summary>Why this person has no vote on it, their own part or one that binds them (PP-3, PP-6).</summary>
    public virtual Refusal? Bars(Actor actor) => actor.BoundBy.Any(p => PartOf(p) is not null) ? CommitteeRefusals.Recused : null;

    /// <summary>What has to happen before anybody votes.</summary>
    public virtual Refusal? NotReady(DateOnly today) => null;

    /// <summary>It comes on an agenda.</summary>
    /// <param name="voters">Everybody with a place who is not recused.</param>
    public virtual void ComesOnAgenda(IEnumerable<PersonId> voters) { }

    public abstract Task<BallotPapers> Papers(AppDbContext db, AgendaItem item, DateOnly today, CancellationToken ct);

    /// <summary>What the members read of it in the room.</summary>
    public abstract Task<ItemFile> Read(AppDbContext db, AgendaItem item, BallotPapers papers, CancellationToken ct);

    /// <summary>What the counted ballot does to the record, in the write that closes it.</summary>
    public abstract Task<Result> Settle(AppDbContext db, Closing closing, CancellationToken ct);
}

/// <summary>What the members read of an item: a case in its own form, everything else as facts.</summary>
/// <param name="Name">Short, for dialogs: a reference, or the kind.</param>
/// <param name="Result">Where the outcome is read.</param>
internal sealed record ItemFile(string Name, string Title, string Purpose, string Result, CaseSummary? Case, IReadOnlyList<ItemFact> Facts);

/// <summary>One fact of an item: a name and its lines.</summary>
public sealed record ItemFact(string Name, IReadOnlyList<string> Lines, string? Href = null)
{
    public ItemFact(string name, string line, string? href = null) : this(name, [line], href) { }
}
