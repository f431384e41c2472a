using AiGovernance.Organisation.Settings;

namespace AiGovernance.Committee;

/// <summary>What the organisation sets for itself about meetings; their rhythm and the close of their agendas stand with the committee.</summary>
public static class CommitteeFigures
{
    public static readonly PolicyFigure MostItems = new("Committee:MostItems", "Committee", "CM-2", "An agenda has at most", "items", 12, 1, 30);

    public static readonly PolicyFigure BoundaryReviewDays = new("Committee:BoundaryReviewDays", "Committee", "CM-11", "A running case that a boundary touches is answered within", "working days", 20, 1, 120);

    public static readonly PolicyFigure DeferralDays = new("Committee:DeferralDays", "Committee", "CM-14", "What the committee misses is to be brought within, unless the chair says otherwise,", "working days", 20, 1, 120);

    public static IReadOnlyList<PolicyFigure> All { get; } = [MostItems, BoundaryReviewDays, DeferralDays];
}
