using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Parts;
using AiGovernance.RiskScoring;

namespace AiGovernance.Committee;

/// <summary>Whether enough voters sit to decide one item (CM-4). Abstaining is being present.</summary>
/// <param name="Present">Voters who sit.</param>
/// <param name="Seats">Filled seats that are not recused; a recused seat on which somebody sits counts.</param>
/// <param name="Missing">Functions without which this tier cannot be decided.</param>
public sealed record Quorum(int Present, int Seats, IReadOnlyList<CommitteeFunction> Missing)
{
    public const int LeastVoters = 3;

    private static readonly CommitteeFunction[] NeededForCritical = [CommitteeFunction.Security, CommitteeFunction.Legal];

    /// <summary>More than half of the seats, and never fewer than three voters.</summary>
    public int Needed => Math.Max(LeastVoters, Seats / 2 + 1);

    public bool Holds => Present >= Needed && Missing.Count == 0;

    /// <param name="tier">Not set for an item that is no use case: a vendor, an exception, a boundary.</param>
    public static Quorum Of(Sitting sitting, RiskTier? tier)
    {
        var voting = sitting.Seats.Where(s => s.Voter is not null).ToList();
        var counted = sitting.Seats.Count(s => s.Standing is not (SeatStanding.Vacant or SeatStanding.Recused));
        var needed = tier is RiskTier.Critical ? NeededForCritical : [];
        return new(voting.Count, counted, [.. needed.Except(voting.SelectMany(s => s.Seat.Functions))]);
    }

    public Result Check()
    {
        if (Present < Needed) return CommitteeRefusals.NoQuorum.With(Moments.Count(Present, "voter"), Needed);
        if (Missing.Count > 0) return CommitteeRefusals.FunctionsNotPresent.With(string.Join(", ", Missing));
        return Result.Success;
    }

    /// <summary>Whether quorum fails for the recusals even with everybody there: then, and only then, a substitute is seated (CM-4).</summary>
    public static bool RecusalsAlonePrevent(Composition composition, Attendance attendance, RiskTier? tier)
    {
        var everybody = composition.Seats
            .SelectMany(s => new[] { s.MemberOn(attendance.On), s.AlternateOn(attendance.On) }).OfType<PersonId>()
            .Concat(attendance.Substitutes.Select(s => s.Person)).ToHashSet();
        var full = attendance with { Present = everybody };
        var withoutRecusals = full with { Recused = new HashSet<PersonId>() };
        return Of(Seating.Of(composition, withoutRecusals), tier).Holds && !Of(Seating.Of(composition, full), tier).Holds;
    }
}
