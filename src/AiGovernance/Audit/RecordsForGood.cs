using System.Reflection;
using AiGovernance.Data;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Audit;

/// <summary>Compares records that are never changed or removed with the entries that made them, field by field (AT-3): an outcome stands beside its frozen text and is read more often.</summary>
internal static class RecordsForGood
{
    public static async Task<string?> FirstFault(AppDbContext db, CancellationToken ct)
    {
        foreach (var type in db.Model.GetEntityTypes().Where(t => t.FindAnnotation(TrailMarks.ForGood) is not null))
        {
            var made = await MadeBy(db, (string)type.FindAnnotation(TrailMarks.Kind)!.Value!, ct);
            await foreach (var record in RowsOf(db, type.ClrType).AsAsyncEnumerable().WithCancellation(ct))
                if (FaultOf(db, record, made) is { } fault) return fault;
            if (made.Values.Where(r => r.Operation == TrailChanges.OperationOf(EntityState.Added)).MinBy(r => r.Number) is { } gone) return $"{gone.Record} is gone, entry {gone.Number} made it";
        }
        return null;
    }

    private static async Task<Dictionary<Guid, TrailRow>> MadeBy(AppDbContext db, string kind, CancellationToken ct)
    {
        var made = new Dictionary<Guid, TrailRow>();
        await foreach (var text in db.Trail.Where(e => e.RecordKind == kind).OrderBy(e => e.Number).Select(e => e.Text).AsAsyncEnumerable().WithCancellation(ct))
            if (TrailText.Read(text) is var row) made.TryAdd(row.Record.Id, row);
        return made;
    }

    /// <summary>Takes the record's entry from those that are left.</summary>
    private static string? FaultOf(AppDbContext db, object record, Dictionary<Guid, TrailRow> made)
    {
        var entry = db.Entry(record);
        entry.State = EntityState.Added; // as the recorder saw it
        var (id, fields) = (TrailChanges.RecordOf(entry), TrailChanges.Of(entry).ToDictionary(c => c.Field, c => c.After));
        entry.State = EntityState.Detached;
        if (!made.Remove(id.Id, out var first)) return $"{id} has no entry on the trail";
        var said = first.Changes.ToDictionary(c => c.Field, c => c.After);
        // A column that came with a later version of the product stands in no older entry; it is empty there, or has the value that the update gave all rows.
        var changed = said.Keys.FirstOrDefault(f => fields.GetValueOrDefault(f) != said[f]) ?? fields.Keys.FirstOrDefault(f => !said.ContainsKey(f) && entry.Metadata.FindProperty(f)!.IsNullable);
        return changed is null ? null : $"{id}: {changed} is not what entry {first.Number} says";
    }

    private static IQueryable<object> RowsOf(AppDbContext db, Type type) =>
        (IQueryable<object>)typeof(RecordsForGood).GetMethod(nameof(Rows), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type).Invoke(null, [db])!;

    private static IQueryable<object> Rows<T>(AppDbContext db) where T : class => db.Set<T>().AsNoTracking();
}
