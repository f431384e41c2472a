using Microsoft.Extensions.DependencyInjection;

namespace AiGovernance.Data;

/// <summary>Registers the database door; a handler is any class of a room with a method <c>Handle</c>.</summary>
public static class DataRoom
{
    public static IServiceCollection AddData(this IServiceCollection services) => services.AddSingleton<WriteCount>().AddScoped<Database>();

    /// <summary>Registers every action that stands in the room's folder.</summary>
    public static IServiceCollection AddActionsOf(this IServiceCollection services, Type room)
    {
        foreach (var action in room.Assembly.GetTypes().Where(t => IsAction(t) && IsBelow(t.Namespace!, room.Namespace!)))
            services.AddScoped(action);
        return services;
    }

    public static bool IsAction(Type type) => type is { IsClass: true, IsAbstract: false, IsNestedPrivate: false } && type.GetMethod("Handle") is not null;

    private static bool IsBelow(string type, string room) => type == room || type.StartsWith(room + ".", StringComparison.Ordinal);
}
