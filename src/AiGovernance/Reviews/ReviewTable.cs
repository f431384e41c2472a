using AiGovernance.Data;
using AiGovernance.Organisation;
using AiGovernance.Reviews.Inquiries;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AiGovernance.Reviews;

internal sealed class ReviewTable : IEntityTypeConfiguration<Review>, IEntityTypeConfiguration<ReviewConflict>, IEntityTypeConfiguration<ReviewReminder>, IEntityTypeConfiguration<SubmitterQuestion>
{
    public void Configure(EntityTypeBuilder<Review> builder)
    {
        builder.ToTable("Reviews").IsRecord("review", nameof(Review.UseCaseId));
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Property(r => r.Questionnaire).HasMaxLength(Review.QuestionnaireMaxLength);
        builder.Property(r => r.Responses).IsFrozen();
        builder.Property(r => r.Draft).IsLeftOut();
        builder.Property(r => r.SavedAt).IsLeftOut();
        builder.Ignore(r => r.IsOpen).Ignore(r => r.Ref).Ignore(r => r.ProposedConditions).Ignore(r => r.ConfirmedAnswers);
        // One for each discipline and revision, whatever is delivered twice (RV-6).
        builder.HasIndex(r => new { r.RevisionId, r.Discipline }).IsUnique();
        builder.HasIndex(r => new { r.State, r.Discipline, r.DueOn });
        builder.HasIndex(r => new { r.ReviewerId, r.State, r.DueOn });
        builder.HasIndex(r => new { r.UseCaseId, r.State });
        builder.HasOne<UseCase>().WithMany().HasForeignKey(r => r.UseCaseId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Revision>().WithMany().HasForeignKey(r => r.RevisionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(r => r.ReviewerId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ReviewConflict> builder)
    {
        builder.ToTable("ReviewConflicts").IsRecord("review-conflict", nameof(ReviewConflict.UseCaseId));
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.HasIndex(c => new { c.UseCaseId, c.PersonId });
        builder.HasOne<Review>().WithMany().HasForeignKey(c => c.ReviewId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(c => c.PersonId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ReviewReminder> builder)
    {
        builder.ToTable("ReviewReminders").IsRecord("review-reminder", nameof(ReviewReminder.UseCaseId));
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.HasIndex(r => new { r.ReviewId, r.Share }).IsUnique();
        builder.HasIndex(r => new { r.ToId, r.At });
        builder.HasOne<Review>().WithMany().HasForeignKey(r => r.ReviewId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<SubmitterQuestion> builder)
    {
        builder.ToTable("SubmitterQuestions").IsRecord("submitter-question", nameof(SubmitterQuestion.UseCaseId));
        builder.Property(q => q.Id).ValueGeneratedNever();
        builder.Ignore(q => q.Ref);
        builder.HasIndex(q => new { q.UseCaseId, q.AskedAt });
        builder.HasIndex(q => new { q.RevisionId, q.AnsweredAt });
        builder.HasOne<UseCase>().WithMany().HasForeignKey(q => q.UseCaseId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Revision>().WithMany().HasForeignKey(q => q.RevisionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Review>().WithMany().HasForeignKey(q => q.ReviewId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(q => q.AskedBy).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(q => q.AnsweredBy).OnDelete(DeleteBehavior.Restrict);
    }
}
