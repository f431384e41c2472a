using AiGovernance.Access;
using AiGovernance.Questionnaires;
using AiGovernance.RiskScoring;
using AiGovernance.UseCases;

namespace AiGovernance.Reviews;

/// <summary>Which disciplines look at a revision: by its tier, and by the gates that ask for one (rules, section 5). Pure.</summary>
public static class ReviewPlan
{
    /// <summary>Kinds of data that are personal or regulated, or may be: choices of the intake's question.</summary>
    private static readonly HashSet<string> PersonalOrRegulated =
        ["contact", "customer-record", "hr-record", "financial", "card", "health", "biometric", "special", "minors", "location", Choice.Unknown];

    private const string DataKinds = "data-kinds";

    /// <summary>By the tier that holds for the revision, whoever set it (RS-6).</summary>
    public static IReadOnlyList<Discipline> Of(Revision revision) => Of(ScoreSnapshot.FromJson(revision.Score), revision.Tier!.Value);

    public static IReadOnlyList<Discipline> Of(ScoreSnapshot score, RiskTier tier) =>
        [.. OfTier(tier, HasPersonalOrRegulatedData(score.Answers)).Union(score.Score.Gates.SelectMany(g => g.Review).Select(Enum.Parse<Discipline>)).Order()];

    public static IReadOnlyList<Discipline> OfTier(RiskTier tier, bool personalOrRegulated) => tier switch
    {
        RiskTier.Low => [],
        RiskTier.Moderate => [Discipline.Security, Discipline.Privacy],
        RiskTier.High when !personalOrRegulated => [Discipline.Security, Discipline.Privacy, Discipline.Legal, Discipline.Architecture],
        RiskTier.Prohibited => [Discipline.Legal],
        _ => Enum.GetValues<Discipline>(),
    };

    internal static bool HasPersonalOrRegulatedData(Answers answers) => answers[DataKinds]?.Items.Any(PersonalOrRegulated.Contains) ?? false;
}
