using AiGovernance.Access;
using AiGovernance.UseCases;

namespace AiGovernance.Reviews;

/// <summary>A reviewer said that they have a conflict of interest: they review no revision of this case (RV-1, PP-3).</summary>
public sealed class ReviewConflict
{
    private ReviewConflict() { } // EF Core

    internal ReviewConflict(Review review, PersonId person, string reason, DateTime now) =>
        (Id, ReviewId, UseCaseId, PersonId, Reason, DeclaredAt) = (Guid.CreateVersion7(), review.Id, review.UseCaseId, person, reason, now);

    public Guid Id { get; private init; }
    public ReviewId ReviewId { get; private init; }
    public UseCaseId UseCaseId { get; private init; }
    public PersonId PersonId { get; private init; }
    public string Reason { get; private init; } = "";
    public DateTime DeclaredAt { get; private init; }
}
