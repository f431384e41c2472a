using AiGovernance.Committee.Seats;

namespace AiGovernance.Committee;

/// <summary>Where on the committee's forms a "no" is shown.</summary>
public static class CommitteeFields
{
    public const string Seats = "seats";
    public const string Chair = "chair";
    public const string Deputy = "deputy";
    public const string PoolPerson = "pool-person";
    public const string PoolFrom = "pool-from";
    public const string PoolUntil = "pool-until";

    public static string Functions(int seat) => $"seat-{seat}-functions";

    public static string Member(int seat) => $"seat-{seat}-member";

    public static string Alternate(int seat) => $"seat-{seat}-alternate";

    public static string Until(int seat) => $"seat-{seat}-until";

    public static bool IsOn(int seat, string? field) => field?.StartsWith($"seat-{seat}-", StringComparison.Ordinal) ?? false;

    public static string Of(int seat, SeatPlace place) => place is SeatPlace.Member ? Member(seat) : Alternate(seat);
}
