namespace AiGovernance.UseCases.Notices;

/// <summary>What a piece of news is about: a later fact about the same takes the place of the former.</summary>
public enum NewsTopic
{
    /// <summary>What was decided, with its conditions.</summary>
    Decision,

    /// <summary>Whether it may run now: suspended, reinstated.</summary>
    Permission,

    /// <summary>It is over: expired, retired.</summary>
    Ending,

    /// <summary>Whether a suspended use has stopped.</summary>
    Stop,

    /// <summary>The dates of one condition.</summary>
    Condition,
    ReReview,

    /// <summary>It comes before the committee once more.</summary>
    Rehearing,

    /// <summary>One exception from a rule.</summary>
    Exception,

    /// <summary>What the committee misses, and what came of it.</summary>
    Deferral,

    /// <summary>It stands on an agenda.</summary>
    Agenda,

    /// <summary>Whom the Executive is to appoint, for want of a quorum (CM-4).</summary>
    Substitute,

    /// <summary>In whose hands one review is.</summary>
    Review,

    /// <summary>Who reads a confidential case (PP-1).</summary>
    Readers,

    /// <summary>Who is owner or sponsor (UC-7).</summary>
    Handover,

    /// <summary>How a vendor product stands on which it relies (VN-6).</summary>
    Vendor,
}

/// <summary>Which news a fact makes untrue. Pure.</summary>
public static class NewsTopics
{
    /// <summary>Besides what was said about the same.</summary>
    public static IReadOnlyList<NewsTopic> ReplacedBy(NewsTopic topic) => topic switch
    {
        // An exception outlives the decision that it made possible, and a product does not rise by it.
        NewsTopic.Decision => [.. Enum.GetValues<NewsTopic>().Except([NewsTopic.Exception, NewsTopic.Vendor])],
        NewsTopic.Ending => Enum.GetValues<NewsTopic>(),
        NewsTopic.Permission => [NewsTopic.Decision, NewsTopic.Permission, NewsTopic.Stop, NewsTopic.Condition],
        _ => [],
    };

    /// <summary>Whether who was told the former has to hear what came of it; what is merely over, like a task, may vanish.</summary>
    public static bool IsAnswered(NewsTopic former, NewsTopic by) => by switch
    {
        NewsTopic.Decision => former is NewsTopic.Permission or NewsTopic.Ending or NewsTopic.Rehearing or NewsTopic.Deferral,
        NewsTopic.Permission => former is NewsTopic.Permission,
        NewsTopic.Ending => former is NewsTopic.Permission or NewsTopic.Stop,
        _ => false,
    };

    /// <summary>The tab of the case that shows more; null for its first.</summary>
    public static string? TabOf(NewsTopic? topic) => topic switch
    {
        NewsTopic.Decision or NewsTopic.Rehearing or NewsTopic.Exception or NewsTopic.Deferral or NewsTopic.Agenda or NewsTopic.Substitute => "decision",
        NewsTopic.Permission or NewsTopic.Stop => "operation",
        NewsTopic.Condition => "conditions",
        NewsTopic.Review => "reviews",
        _ => null,
    };
}
