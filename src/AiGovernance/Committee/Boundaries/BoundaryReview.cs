using AiGovernance.Data;
using AiGovernance.RiskScoring.Boundaries;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AiGovernance.Committee.Boundaries;

/// <summary>A running case that a boundary touches, and the day by which its people answer with a new revision (CM-11).</summary>
public sealed class BoundaryReview
{
    private BoundaryReview() { } // EF Core

    internal BoundaryReview(Boundary boundary, UseCaseId useCase, DateOnly reviewBy, DateTime now) =>
        (Id, BoundaryId, UseCaseId, ReviewBy, OpenedAt) = (Guid.CreateVersion7(), boundary.Id, useCase, reviewBy, now);

    public Guid Id { get; private init; }
    public Guid BoundaryId { get; private init; }
    public UseCaseId UseCaseId { get; private init; }
    public DateOnly ReviewBy { get; private init; }
    public DateTime OpenedAt { get; private init; }
}

internal sealed class BoundaryReviewTable : IEntityTypeConfiguration<BoundaryReview>
{
    public void Configure(EntityTypeBuilder<BoundaryReview> builder)
    {
        builder.ToTable("BoundaryReviews").IsRecord("boundary-review", nameof(BoundaryReview.UseCaseId));
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.HasIndex(r => new { r.BoundaryId, r.UseCaseId }).IsUnique();
        builder.HasIndex(r => r.UseCaseId);
        builder.HasOne<Boundary>().WithMany().HasForeignKey(r => r.BoundaryId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<UseCase>().WithMany().HasForeignKey(r => r.UseCaseId).OnDelete(DeleteBehavior.Restrict);
    }
}
