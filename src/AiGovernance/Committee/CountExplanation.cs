using System.Globalization;
using AiGovernance.RiskScoring;

namespace AiGovernance.Committee;

/// <summary>Says in plain sentences how a ballot will be counted with the voters who are present now (CM-6).</summary>
public static class CountExplanation
{
    /// <param name="chair">Who acts as chair; not set when nobody does.</param>
    /// <param name="readerIsChair">The sentences address the acting chair.</param>
    public static IReadOnlyList<string> Of(int present, RiskTier? tier, BallotTerms terms, string? chair, bool readerIsChair = false)
    {
        if (present < Quorum.LeastVoters) return [$"Present voters: {present}. At least {Quorum.LeastVoters} are needed before anything is counted."];
        if (tier is RiskTier.Prohibited) return ["It is prohibited: no number of votes lets it proceed."];

        return
        [
            $"{present} voters are present. With {Choose(Certain(present, tier))} {VotesToProceed(terms)} it proceeds.",
            .. Conditional(present, tier),
            .. ExactlyHalf(present, tier, terms, chair, readerIsChair),
            Conditions(terms),
            "Else rejected if R is more than half of the votes cast, otherwise deferred.",
            "Abstaining counts as present, but not as a vote cast.",
        ];
    }

    // The worst case for A and C is that everybody else votes D or R.
    private static IEnumerable<int> Certain(int present, RiskTier? tier) =>
        Enumerable.Range(1, present).Where(p => Tally.IsEnough(p, cast: present, present, tier));

    private static IEnumerable<string> Conditional(int present, RiskTier? tier) =>
        from proceed in Enumerable.Range(1, present)
        where Tally.IsEnough(proceed, cast: proceed, present, tier) && !Tally.IsEnough(proceed, cast: present, present, tier)
        let against = Enumerable.Range(0, present - proceed + 1).Last(d => Tally.IsEnough(proceed, cast: proceed + d, present, tier))
        select $"With exactly {proceed} it proceeds only if no more than {against} voted D or R: Critical needs two thirds of the votes cast.";

    private static IEnumerable<string> ExactlyHalf(int present, RiskTier? tier, BallotTerms terms, string? chair, bool readerIsChair)
    {
        if (present % 2 != 0) yield break;

        var half = present / 2;
        if (!Tally.HasDecidingVote(tier) || chair is null && !readerIsChair) yield return $"With exactly {half} it does not proceed.";
        else if (readerIsChair) yield return $"With exactly {half} it proceeds only if you, as chair, voted {Letters(terms, "or")}, and you write why.";
        else yield return $"With exactly {half} it proceeds only if {chair}, as chair, voted {Letters(terms, "or")}, and writes why.";
    }

    private static string Conditions(BallotTerms terms) => terms switch
    {
        { Gates: [var gate] } => $"If it proceeds it is with conditions, because gate {gate} attaches one.",
        { GateConditionAttaches: true } => $"If it proceeds it is with conditions, because gates {Join(terms.Gates, "and")} attach some.",
        { HasConditions: true } => "If it proceeds it is with conditions when at least half of the A and C are C.",
        _ => "If it proceeds it is without conditions, because none is on the table.",
    };

    private static string VotesToProceed(BallotTerms terms) =>
        terms is { GateConditionAttaches: false, HasConditions: true } ? "of A and C" : $"votes for {Letters(terms, "or")}";

    private static string Letters(BallotTerms terms, string and) =>
        Join(BallotRules.Offered(terms).Where(ChoiceLetters.Proceeds).Select(c => c.Letter().ToString()), and);

    private static string Choose(IEnumerable<int> numbers) => Join(numbers.Select(n => n.ToString(CultureInfo.InvariantCulture)), "or");

    private static string Join(IEnumerable<string> words, string last) =>
        words.ToList() switch
        {
            [var only] => only,
            [.. var first, var end] => $"{string.Join(", ", first)} {last} {end}",
            [] => "",
        };
}
