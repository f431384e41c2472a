using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Organisation;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AiGovernance.Vendors.Assessments;

internal sealed class AssessmentTable : IEntityTypeConfiguration<Assessment>, IEntityTypeConfiguration<AssessmentLink>,
    IEntityTypeConfiguration<AnswerMark>, IEntityTypeConfiguration<AssessmentFinding>
{
    private const int QuestionIdMaxLength = 80;

    public void Configure(EntityTypeBuilder<Assessment> builder)
    {
        builder.ToTable("VendorAssessments").IsRecord(Assessment.RecordKind, nameof(Assessment.VendorId));
        builder.Property(a => a.Id).ValueGeneratedNever();
        builder.Property(a => a.Questionnaire).HasMaxLength(80);
        builder.Property(a => a.QuestionnaireHash).HasMaxLength(Sha256.Length);
        builder.Property(a => a.Answers).IsLeftOut();
        builder.Property(a => a.SignedText).IsFrozen();
        builder.Property(a => a.SignedName).HasMaxLength(Vendor.NameMaxLength);
        builder.Property(a => a.SignedFunction).HasMaxLength(Vendor.NameMaxLength);
        builder.Property(a => a.Score).IsFrozen();
        builder.Property(a => a.AssessedAt).IsLeftOut();
        builder.Ignore(a => a.Ref);
        builder.HasIndex(a => new { a.ProductId, a.Status });
        builder.HasIndex(a => a.VendorId);
        builder.HasOne<Vendor>().WithMany().HasForeignKey(a => a.VendorId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<VendorProduct>().WithMany().HasForeignKey(a => a.ProductId).OnDelete(DeleteBehavior.Restrict);
        foreach (var person in new[] { nameof(Assessment.RequestedBy), nameof(Assessment.ProposedBy), nameof(Assessment.DecidedBy) })
            builder.HasOne<Person>().WithMany().HasForeignKey(person).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(a => a.Links).WithOne().HasForeignKey(l => l.AssessmentId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(a => a.Marks).WithOne().HasForeignKey(m => m.AssessmentId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(a => a.Findings).WithOne().HasForeignKey(f => f.AssessmentId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<AssessmentLink> builder)
    {
        builder.ToTable("VendorAssessmentLinks").IsRecord("vendor-link", nameof(AssessmentLink.VendorId));
        builder.Property(l => l.Id).ValueGeneratedNever();
        builder.Property(l => l.ContactName).HasMaxLength(Vendor.NameMaxLength);
        builder.Property(l => l.ContactEmail).HasMaxLength(Person.EmailMaxLength).IsSensitive();
        builder.Property(l => l.TokenHash).HasMaxLength(Sha256.Length).IsSensitive();
        builder.Ignore(l => l.Contact);
        builder.HasIndex(l => l.TokenHash).IsUnique();
    }

    public void Configure(EntityTypeBuilder<AnswerMark> builder)
    {
        builder.ToTable("VendorAnswerMarks").IsRecord("vendor-answer-mark", nameof(AnswerMark.VendorId));
        builder.Property(m => m.Id).ValueGeneratedNever();
        builder.Property(m => m.QuestionId).HasMaxLength(QuestionIdMaxLength);
        builder.Property(m => m.Note).HasMaxLength(NewMarks.NoteMaxLength);
        builder.HasIndex(m => new { m.AssessmentId, m.QuestionId }).IsUnique();
        builder.HasOne<Person>().WithMany().HasForeignKey(m => m.MarkedBy).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<AssessmentFinding> builder)
    {
        builder.ToTable("VendorFindings").IsRecord("vendor-finding", nameof(AssessmentFinding.VendorId));
        builder.Property(f => f.Id).ValueGeneratedNever();
        builder.Property(f => f.QuestionId).HasMaxLength(QuestionIdMaxLength);
        builder.Property(f => f.Text).HasMaxLength(NewMarks.NoteMaxLength);
        builder.HasIndex(f => f.AssessmentId);
        builder.HasOne<Person>().WithMany().HasForeignKey(f => f.FoundBy).OnDelete(DeleteBehavior.Restrict);
    }
}
