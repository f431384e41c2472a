using AiGovernance.Access;
using AiGovernance.UseCases;

namespace AiGovernance.Reviews;

/// <summary>That a review's time ran, and who was told: what the inbox shows (RV-2).</summary>
public sealed class ReviewReminder
{
    private ReviewReminder() { } // EF Core

    internal ReviewReminder(Review review, int share, PersonId? to, DateTime now) =>
        (Id, ReviewId, UseCaseId, Share, ToId, At) = (Guid.CreateVersion7(), review.Id, review.UseCaseId, share, to, now);

    public Guid Id { get; private init; }
    public ReviewId ReviewId { get; private init; }
    public UseCaseId UseCaseId { get; private init; }

    /// <summary>Which of the three, by its share as the rules have it: 50, 100 or 150 %. When it comes is a setting.</summary>
    public int Share { get; private init; }

    /// <summary>Null: everybody of the discipline while nobody has the review; at 150 % the governance office.</summary>
    public PersonId? ToId { get; private init; }
    public DateTime At { get; private init; }
}
