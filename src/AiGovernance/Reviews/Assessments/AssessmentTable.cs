using AiGovernance.Data;
using AiGovernance.Organisation;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AiGovernance.Reviews.Assessments;

internal sealed class AssessmentTable : IEntityTypeConfiguration<AssessmentRecord>, IEntityTypeConfiguration<NeededAssessment>
{
    public void Configure(EntityTypeBuilder<AssessmentRecord> builder)
    {
        builder.ToTable("AssessmentRecords").IsRecord("assessment-record", nameof(AssessmentRecord.UseCaseId));
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Property(r => r.DoneBy).HasMaxLength(AssessmentRecord.NameMaxLength);
        builder.Property(r => r.Summary).HasMaxLength(AssessmentRecord.SummaryMaxLength);
        builder.Property(r => r.Reference).HasMaxLength(AssessmentRecord.ReferenceMaxLength);
        builder.Property(r => r.Answer).HasMaxLength(4000);
        builder.Ignore(r => r.CaseRef);
        builder.HasIndex(r => new { r.UseCaseId, r.Kind, r.State });
        builder.HasIndex(r => new { r.State, r.RecordedAt });
        builder.HasOne<UseCase>().WithMany().HasForeignKey(r => r.UseCaseId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(r => r.RecordedBy).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(r => r.AnsweredBy).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<NeededAssessment> builder)
    {
        builder.ToTable("NeededAssessments").IsNotOnTheTrail("it is derived from the frozen score of the revision that was decided on, which has its entry, and serves to find what is missing");
        builder.Property(n => n.Id).ValueGeneratedNever();
        builder.Property(n => n.Gate).HasMaxLength(20);
        // A revision is decided once.
        builder.HasIndex(n => new { n.RevisionId, n.Kind }).IsUnique();
        builder.HasIndex(n => n.UseCaseId);
        builder.HasOne<Revision>().WithMany().HasForeignKey(n => n.RevisionId).OnDelete(DeleteBehavior.Restrict);
    }
}
