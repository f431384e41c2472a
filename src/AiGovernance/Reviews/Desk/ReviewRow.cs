using AiGovernance.Access;
using AiGovernance.RiskScoring;
using AiGovernance.UseCases;

namespace AiGovernance.Reviews.Desk;

/// <summary>One review in a list.</summary>
/// <param name="Reviewer">Null while nobody has it.</param>
/// <param name="IsStarted">Something is written.</param>
/// <param name="ClockStopped">A question to the submitter is open.</param>
public sealed record ReviewRow(
    ReviewId Id, UseCaseId UseCaseId, string Reference, string Title, string Unit, RiskTier Tier, Discipline Discipline, ReviewState State, string? Reviewer,
    bool IsStarted, DateOnly DueOn, int DaysLeft, bool ClockStopped, DateTime? EscalatedAt, bool MayClaim, int Version, RiskTier? TierByScore);

/// <summary>Which reviews a person looks at; the address of the page says the same.</summary>
public enum ReviewShelf
{
    /// <summary>In my hands.</summary>
    Mine,

    /// <summary>Open in the queues of my disciplines; for the governance office, all that nobody has.</summary>
    ToClaim,

    /// <summary>Past their due day, or escalated to me.</summary>
    Overdue,
}

/// <summary>How many reviews stand on each shelf, for tabs and navigation.</summary>
public sealed record ReviewCounts(int Mine, int ToClaim, int Overdue)
{
    public int Of(ReviewShelf shelf) => shelf switch
    {
        ReviewShelf.Mine => Mine,
        ReviewShelf.ToClaim => ToClaim,
        _ => Overdue,
    };
}
