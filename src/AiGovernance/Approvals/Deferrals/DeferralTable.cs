using AiGovernance.Data;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AiGovernance.Approvals.Deferrals;

internal sealed class DeferralTable : IEntityTypeConfiguration<Deferral>
{
    public void Configure(EntityTypeBuilder<Deferral> builder)
    {
        builder.ToTable("Deferrals").IsRecord("deferral", nameof(Deferral.UseCaseId));
        builder.Property(d => d.Id).ValueGeneratedNever();
        builder.Property(d => d.Missing).HasMaxLength(Deferral.TextMaxLength);
        builder.Property(d => d.Answer).HasMaxLength(Deferral.TextMaxLength);
        builder.Property(d => d.LeftBecause).HasMaxLength(4000);
        builder.Ignore(d => d.IsForExecutive).Ignore(d => d.IsSettled);
        builder.HasIndex(d => new { d.UseCaseId, d.Number }).IsUnique();
        builder.HasIndex(d => d.DecisionId).IsUnique();
        builder.HasOne<UseCase>().WithMany().HasForeignKey(d => d.UseCaseId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Decision>().WithMany().HasForeignKey(d => d.DecisionId).OnDelete(DeleteBehavior.Restrict);
    }
}

/// <summary>Deferrals on which somebody has to act.</summary>
public static class OpenDeferrals
{
    /// <summary>Not answered, of the decision that stands, and nothing was submitted since.</summary>
    public static IQueryable<Deferral> StillOpen(this IQueryable<Deferral> deferrals, AppDbContext db) => deferrals.Where(d => d.AnsweredAt == null && d.LeftAt == null
        && db.UseCases.Any(u => u.Id == d.UseCaseId && u.Standing == Standing.Deferred)
        && !db.Revisions.Any(r => r.UseCaseId == d.UseCaseId && r.SubmittedAt >= d.DeferredAt && r.Status != RevisionStatus.Withdrawn)
        && !db.Decisions.Any(later => later.UseCaseId == d.UseCaseId && later.DecidedAt > d.DeferredAt));
}
