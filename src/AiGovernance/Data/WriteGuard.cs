using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace AiGovernance.Data;

/// <summary>Throws when something is saved by another door than <see cref="Database"/>: a change without its trail entry is a bug.</summary>
public sealed class WriteGuard : SaveChangesInterceptor
{
    private static readonly ConditionalWeakTable<DbContext, object> Writing = [];

    public static IDisposable Enter(DbContext db)
    {
        Writing.AddOrUpdate(db, Writing);
        return new Leave(db);
    }

    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        Check(eventData.Context!);
        return result;
    }

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Check(eventData.Context!);
        return ValueTask.FromResult(result);
    }

    private static void Check(DbContext db)
    {
        if (Writing.TryGetValue(db, out _)) return;
        var audited = db.ChangeTracker.Entries().FirstOrDefault(e => e.State is not EntityState.Unchanged && e.Metadata.FindAnnotation(TrailMarks.Off) is null);
        if (audited is not null) throw new InvalidOperationException($"{audited.Metadata.ShortName()} is saved outside Database.Write, so the trail would miss it.");
    }

    private sealed class Leave(DbContext db) : IDisposable
    {
        public void Dispose() => Writing.Remove(db);
    }
}
