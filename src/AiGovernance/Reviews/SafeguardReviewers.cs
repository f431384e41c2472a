using AiGovernance.Access;

namespace AiGovernance.Reviews;

/// <summary>Who confirms a safeguard: the discipline that the questionnaire names, else the one that stands in for it where that one does not look (RV-1, RS-3). Pure.</summary>
public static class SafeguardReviewers
{
    /// <summary>Security and Privacy look at every Moderate case, so each safeguard finds somebody who can judge it.</summary>
    private static readonly IReadOnlyDictionary<Discipline, Discipline> StandsIn = new Dictionary<Discipline, Discipline>
    {
        [Discipline.Architecture] = Discipline.Security,
        [Discipline.Data] = Discipline.Privacy,
        [Discipline.Legal] = Discipline.Privacy,
    };

    /// <param name="named">By the questionnaire.</param>
    /// <param name="looking">Disciplines whose reviews of the revision are open or done.</param>
    public static Discipline Of(string named, IReadOnlyCollection<Discipline> looking)
    {
        var owner = Enum.Parse<Discipline>(named);
        return !looking.Contains(owner) && StandsIn.TryGetValue(owner, out var other) && looking.Contains(other) ? other : owner;
    }
}
