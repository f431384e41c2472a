using System.Globalization;
using AiGovernance.Common;
using AiGovernance.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

namespace AiGovernance.Audit;

/// <summary>Reads from EF's change tracker what a write did to one record, field by field (AT-1).</summary>
internal static class TrailChanges
{
    /// <summary>In the order in which the trail shows them: made, changed, removed.</summary>
    public static string OperationOf(EntityState state) => state switch
    {
        EntityState.Added => "made",
        EntityState.Modified => "changed",
        _ => "removed",
    };

    public static RecordRef RecordOf(EntityEntry entry)
    {
        var kind = entry.Metadata.FindAnnotation(TrailMarks.Kind)?.Value as string
            ?? throw new InvalidOperationException($"{entry.Metadata.ShortName()} says neither which record it is nor why it is not on the trail.");
        return new(kind, GuidOf(entry.Property(entry.Metadata.FindPrimaryKey()!.Properties[0].Name).CurrentValue));
    }

    public static Guid? SubjectOf(EntityEntry entry)
    {
        if (entry.Metadata.FindAnnotation(TrailMarks.Subject)?.Value is not string name) return null;
        var value = entry.Property(name).CurrentValue;
        return value is null ? null : GuidOf(value);
    }

    public static List<TrailChange> Of(EntityEntry entry)
    {
        var changes = new List<TrailChange>();
        foreach (var property in entry.Properties)
        {
            var meta = property.Metadata;
            if (meta.IsPrimaryKey() || meta.IsConcurrencyToken || MarkOf(meta) is TrailValue.LeftOut) continue;
            var before = entry.State is EntityState.Added ? null : Text(meta, property.OriginalValue);
            var after = entry.State is EntityState.Deleted ? null : Text(meta, property.CurrentValue);
            if (before != after) changes.Add(Shown(meta, before, after));
        }
        return changes;
    }

    public static TrailValue MarkOf(IReadOnlyProperty property) => property.FindAnnotation(TrailMarks.Value)?.Value is TrailValue mark ? mark : TrailValue.Shown;

    /// <summary>How a frozen text stands on the trail: its hash, never itself (AT-3).</summary>
    public static string Frozen(string text) => "sha256:" + Sha256.Of(text);

    private static TrailChange Shown(IProperty property, string? before, string? after) => MarkOf(property) switch
    {
        TrailValue.Named => new(property.Name, before is null ? null : "(not shown)", after is null ? null : "(not shown)"),
        TrailValue.Hashed => new(property.Name, before is null ? null : Frozen(before), after is null ? null : Frozen(after)),
        _ => new(property.Name, before, after),
    };

    private static string? Text(IProperty property, object? value)
    {
        if (value is null) return null;
        var stored = property.GetTypeMapping().Converter?.ConvertToProvider(value) ?? value;
        return stored switch
        {
            string text => text.Length == 0 ? null : text,
            DateTime moment => TrailFacts.Moment(moment),
            DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            bool yes => yes ? "yes" : "no",
            byte[] bytes => Convert.ToHexStringLower(bytes),
            IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
            _ => stored.ToString(),
        };
    }

    private static Guid GuidOf(object? value) => value switch
    {
        Guid guid => guid,
        int number => new Guid(number, 0, 0, new byte[8]),
        null => Guid.Empty,
        _ => (Guid)value.GetType().GetProperty("Value")!.GetValue(value)!,
    };
}
