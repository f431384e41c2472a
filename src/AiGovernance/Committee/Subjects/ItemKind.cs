using AiGovernance.Access;
using AiGovernance.Committee.Meetings;
using AiGovernance.Data;

namespace AiGovernance.Committee.Subjects;

/// <summary>What the committee can have on its agenda (CM-2).</summary>
public enum ItemKind
{
    UseCase,
    Vendor,
    Exception,
    Boundary,
}

/// <summary>One kind of item: what of it waits for the committee, and how one is found. One implementation for each kind.</summary>
internal interface IItemKind
{
    ItemKind Kind { get; }

    /// <summary>What the committee has to decide and stands on no agenda.</summary>
    Task<IReadOnlyList<WaitingItem>> Waiting(AppDbContext db, DateOnly today, CancellationToken ct);

    /// <returns>Null for who may not see it (PP-1).</returns>
    Task<ItemSubject?> Find(AppDbContext db, Actor actor, AgendaItem item, CancellationToken ct);
}

/// <summary>All kinds.</summary>
internal static class ItemKinds
{
    public static readonly IReadOnlyList<IItemKind> All = [new UseCaseItems(), new VendorItems(), new ExceptionItems(), new BoundaryItems()];

    public static Task<ItemSubject?> SubjectOf(AppDbContext db, Actor actor, AgendaItem item, CancellationToken ct) =>
        All.Single(k => k.Kind == item.Kind).Find(db, actor, item, ct);

    /// <summary>What of this kind stands on an agenda and is not over.</summary>
    public static IQueryable<Guid> OnAnAgenda(this AppDbContext db, ItemKind kind) =>
        db.AgendaItems.Where(i => i.Kind == kind && (i.State == ItemState.Queued || i.State == ItemState.Open || i.State == ItemState.BallotOpen)).Select(i => i.SubjectId);

    /// <summary>The queue: by tier, then by waiting time; what has no tier comes after what has one (CM-2).</summary>
    public static async Task<IReadOnlyList<WaitingItem>> Waiting(AppDbContext db, DateOnly today, CancellationToken ct)
    {
        var waiting = new List<WaitingItem>();
        foreach (var kind in All) waiting.AddRange(await kind.Waiting(db, today, ct));
        return [.. waiting.OrderByDescending(w => w.Tier).ThenBy(w => w.Since)];
    }
}
