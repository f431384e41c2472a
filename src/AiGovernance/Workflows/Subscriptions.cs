using Microsoft.Extensions.DependencyInjection;

namespace AiGovernance.Workflows;

/// <summary>Who follows which signal or due kind.</summary>
public sealed record Subscription(string Kind, Type Subscriber);

/// <summary>Says at registration who follows what.</summary>
public static class Subscriptions
{
    public static IServiceCollection Follow<TSubscriber>(this IServiceCollection services, Signal signal) where TSubscriber : class, ISubscriber =>
        services.AddSingleton(new Subscription(signal.Kind, typeof(TSubscriber)));

    public static IServiceCollection Follow<TSubscriber>(this IServiceCollection services, Due due) where TSubscriber : class, ISubscriber =>
        services.AddSingleton(new Subscription(due.Kind, typeof(TSubscriber)));
}
