using Microsoft.Extensions.DependencyInjection;

namespace AiGovernance.Workflows;

/// <summary>Who follows which signal or due kind.</summary>
/// <param name="Within">Only for records whose run is on this version of the process; a due kind is new where its version differs (RV-7).</param>
public sealed record Subscription(string Kind, Type Subscriber, Process? Within = null);

/// <summary>Says at registration who follows what.</summary>
public static class Subscriptions
{
    public static IServiceCollection Follow<TSubscriber>(this IServiceCollection services, Signal signal, Process? within = null) where TSubscriber : class, ISubscriber =>
        services.AddSingleton(new Subscription(signal.Kind, typeof(TSubscriber), within));

    public static IServiceCollection Follow<TSubscriber>(this IServiceCollection services, Due due) where TSubscriber : class, ISubscriber =>
        services.AddSingleton(new Subscription(due.Kind, typeof(TSubscriber)));
}
