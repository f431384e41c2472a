using System.Text.Json;
using AiGovernance.Common;
using AiGovernance.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace AiGovernance.Audit;

/// <summary>Compares what is frozen in records (revisions, scores, decisions, minutes) with the hash that the trail keeps of it (AT-3).</summary>
internal static class FrozenRecords
{
    public static async Task<string?> FirstFault(AppDbContext db, CancellationToken ct)
    {
        // What is kept for good is compared field by field, the frozen ones with the others.
        foreach (var type in db.Model.GetEntityTypes().Where(t => t.FindAnnotation(TrailMarks.ForGood) is null))
            foreach (var property in type.GetProperties().Where(p => TrailChanges.MarkOf(p) is TrailValue.Hashed))
                if (await FaultOf(db, type, property, ct) is { } fault) return fault;
        return null;
    }

    private static async Task<string?> FaultOf(AppDbContext db, IEntityType type, IProperty property, CancellationToken ct)
    {
        var kind = (string)type.FindAnnotation(TrailMarks.Kind)!.Value!;
        var proofs = await ProofsOf(db, kind, property.Name, ct);
        foreach (var (id, text) in await ValuesOf(db, type, property, ct))
        {
            var proof = proofs.GetValueOrDefault(id);
            if (text.Length == 0 ? proof.Hash is null : proof.Hash == TrailChanges.Frozen(text)) continue;
            return proof.Number == 0
                ? $"{new RecordRef(kind, id)}: {property.Name} has no entry on the trail"
                : $"{new RecordRef(kind, id)}: {property.Name} is not what entry {proof.Number} froze";
        }
        return null;
    }

    private static async Task<Dictionary<Guid, (long Number, string? Hash)>> ProofsOf(AppDbContext db, string kind, string field, CancellationToken ct)
    {
        var proofs = new Dictionary<Guid, (long, string?)>();
        await foreach (var entry in db.Trail.Where(e => e.RecordKind == kind).OrderBy(e => e.Number).AsAsyncEnumerable().WithCancellation(ct))
        {
            using var text = JsonDocument.Parse(entry.Text);
            foreach (var change in text.RootElement.GetProperty("changes").EnumerateArray())
                if (change.GetProperty("field").ValueEquals(field)) proofs[entry.RecordId] = (entry.Number, change.GetProperty("after").GetString());
        }
        return proofs;
    }

    private static async Task<List<(Guid, string)>> ValuesOf(AppDbContext db, IEntityType type, IProperty property, CancellationToken ct)
    {
        var (key, table) = (type.FindPrimaryKey()!.Properties[0].GetColumnName(), type.GetTableName());
        var values = new List<(Guid, string)>();
        // Both providers quote names with double quotes; the names come from the model, nothing from outside.
#pragma warning disable EF1002
        var rows = db.Database.SqlQueryRaw<FrozenValue>($"""SELECT "{key}" AS "Id", "{property.GetColumnName()}" AS "Text" FROM "{table}" """);
#pragma warning restore EF1002
        await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(ct)) values.Add((row.Id, row.Text ?? ""));
        return values;
    }

    private sealed record FrozenValue(Guid Id, string? Text);
}
