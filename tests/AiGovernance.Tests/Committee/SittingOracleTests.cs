using AiGovernance.Access;
using AiGovernance.Committee;
using AiGovernance.RiskScoring;
using CsCheck;
using Xunit;
using static AiGovernance.Tests.Committee.ACommittee;

namespace AiGovernance.Tests.Committee;

/// <summary>Seating and quorum against a second account of CM-3, CM-4 and CM-13 that shares no code with the first, over all situations.</summary>
public sealed class SittingOracleTests
{
    // A member is there, away or recused; an alternate is not named (or away), there, or conflicted.
    private const int PerSeat = 9;

    [Theory]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void Every_situation_of_every_committee_sits_as_the_rules_say(int seats)
    {
        var committee = Of(seats, [.. Enumerable.Range(1, seats)]).Composition;
        var situations = (int)Math.Pow(PerSeat, seats);
        for (var code = 0; code < situations; code++)
            Check(committee, code, chair: 1 + code % seats, deputy: 1 + (code + 1 + code / seats % (seats - 1)) % seats);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(4)]
    public void Whoever_is_chair_and_deputy(int seats)
    {
        var committee = Of(seats, [.. Enumerable.Range(1, seats)]).Composition;
        for (var code = 0; code < (int)Math.Pow(PerSeat, seats); code++)
            for (var chair = 1; chair <= seats; chair++)
                for (var deputy = 1; deputy <= seats; deputy++)
                    if (chair != deputy) Check(committee, code, chair, deputy);
    }

    /// <summary>All of them are a million: as many as a second allows, others every time.</summary>
    [Fact]
    public void Whoever_is_chair_and_deputy_of_five()
    {
        var committee = Of(5, 1, 2, 3, 4, 5).Composition;
        Gen.Select(Gen.Int[0, (int)Math.Pow(PerSeat, 5) - 1], Gen.Int[1, 5], Gen.Int[1, 4])
            .Sample((code, chair, next) => Check(committee, code, chair, deputy: 1 + (chair - 1 + next) % 5), iter: 50_000);
    }

    private static void Check(Composition committee, int code, int chair, int deputy)
    {
        int members = 0, stoodIn = 0, lost = 0;
        bool security = false, legal = false;
        HashSet<PersonId> present = [], recused = [];
        for (var (n, rest) = (1, code); n <= committee.Seats.Count; n++, rest /= PerSeat)
        {
            var (member, alternate) = ("TAR"[rest % 3], "-TC"[rest / 3 % 3]);
            if (member is 'T' or 'R') present.Add(Member(n));
            if (member is 'R') recused.Add(Member(n));
            if (alternate is 'T' or 'C') present.Add(Alternate(n));
            if (alternate is 'C') recused.Add(Alternate(n));

            if (member is 'T') members++;
            else if (alternate is 'T') stoodIn++;
            else if (member is 'R') lost++;
            if (member is 'T' || alternate is 'T') (security, legal) = (security || n == 1, legal || n == 2);
        }
        bool Acts(int n) => present.Contains(Member(n)) && !recused.Contains(Member(n));
        PersonId? acting = Acts(chair) ? Member(chair) : Acts(deputy) ? Member(deputy) : null;
        var voters = members + stoodIn;
        var holds = voters > 2 && voters > (committee.Seats.Count - lost) / 2.0;

        var sitting = Seating.Of(committee with { Chair = Member(chair), Deputy = Member(deputy) }, new Attendance(Today, present, recused, []));
        var agrees = sitting.Voters.Count == voters && sitting.ActingChair == acting
            && sitting.Seats.Count(s => s.Standing is SeatStanding.AlternateSits) == stoodIn
            && Quorum.Of(sitting, RiskTier.High).Holds == holds
            && Quorum.Of(sitting, RiskTier.Critical).Holds == (holds && security && legal);
        if (!agrees) Assert.Fail($"situation {code}, chair {chair}, deputy {deputy}");
    }
}
