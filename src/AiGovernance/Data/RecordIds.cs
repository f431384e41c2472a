using AiGovernance.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace AiGovernance.Data;

/// <summary>Stores every strongly typed id as the GUID it wraps.</summary>
public static class RecordIds
{
    /// <summary>Every id type of the product, found once.</summary>
    public static IReadOnlyList<Type> All { get; } =
    [
        .. typeof(RecordIds).Assembly.GetTypes().Where(type => type.IsValueType && type.GetInterfaces()
            .Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IRecordId<>))),
    ];

    public static void Configure(ModelConfigurationBuilder conventions)
    {
        foreach (var id in All)
            conventions.Properties(id).HaveConversion(typeof(RecordIdConverter<>).MakeGenericType(id));
    }
}

/// <summary>The one converter between an id and its GUID.</summary>
public sealed class RecordIdConverter<TId>() : ValueConverter<TId, Guid>(id => id.Value, value => From(value))
    where TId : struct, IRecordId<TId>
{
    // An expression tree may not call a static interface member itself.
    private static TId From(Guid value) => TId.From(value);
}
