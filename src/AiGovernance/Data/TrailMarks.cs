using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AiGovernance.Data;

/// <summary>How the trail treats a record and its fields; said where the table is described.</summary>
public static class TrailMarks
{
    public const string Kind = "AiGovernance:RecordKind";
    public const string Subject = "AiGovernance:Subject";
    public const string Off = "AiGovernance:OffTrail";
    public const string Value = "AiGovernance:TrailValue";
    public const string ForGood = "AiGovernance:ForGood";

    /// <summary>The record's word on the trail, and the field that names the use case, vendor or meeting it belongs to.</summary>
    public static EntityTypeBuilder<T> IsRecord<T>(this EntityTypeBuilder<T> entity, string kind, string? subject = null) where T : class
    {
        entity.HasAnnotation(Kind, kind);
        if (subject is not null) entity.HasAnnotation(Subject, subject);
        return entity;
    }

    /// <summary>Its records are written once, never changed and never removed: each field has to stay what the entry says that made it (AT-3).</summary>
    public static EntityTypeBuilder<T> IsForGood<T>(this EntityTypeBuilder<T> entity) where T : class
    {
        entity.HasAnnotation(ForGood, true);
        return entity;
    }

    /// <summary>Changes of this table are no entries; the reason stands here, in the one list that a test prints (AT-1).</summary>
    public static EntityTypeBuilder<T> IsNotOnTheTrail<T>(this EntityTypeBuilder<T> entity, string because) where T : class
    {
        entity.HasAnnotation(Off, because);
        return entity;
    }

    /// <summary>The trail names the field and shows no value (AT-1).</summary>
    public static PropertyBuilder<T> IsSensitive<T>(this PropertyBuilder<T> property) => property.HasAnnotation(Value, TrailValue.Named);

    /// <summary>The trail keeps the SHA-256 of the value: the frozen text stands in the record, its proof on the trail (AT-3).</summary>
    public static PropertyBuilder<T> IsFrozen<T>(this PropertyBuilder<T> property) => property.HasAnnotation(Value, TrailValue.Hashed);

    /// <summary>The field follows from others or is saved by itself while a draft is written; it is not shown (AT-1).</summary>
    public static PropertyBuilder<T> IsLeftOut<T>(this PropertyBuilder<T> property) => property.HasAnnotation(Value, TrailValue.LeftOut);
}

/// <summary>What the trail shows of a field.</summary>
public enum TrailValue
{
    Shown,
    Named,
    Hashed,
    LeftOut,
}
