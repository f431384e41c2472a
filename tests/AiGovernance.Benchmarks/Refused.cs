using AiGovernance.Common;

namespace AiGovernance.Benchmarks;

/// <summary>A figure of what was refused would be none.</summary>
internal static class Refused
{
    public static void Must(Result result)
    {
        if (result.Refusal is { } no) throw new InvalidOperationException($"{no.Code}: {no.Message}");
    }

    public static T Must<T>(Result<T> result) => result.Refusal is { } no ? throw new InvalidOperationException($"{no.Code}: {no.Message}") : result.Value!;
}
