using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Files;
using AiGovernance.Organisation;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AiGovernance.Vendors.Assessments;

internal sealed class AssessmentTable : IEntityTypeConfiguration<Assessment>, IEntityTypeConfiguration<AssessmentLink>,
    IEntityTypeConfiguration<AnswerMark>, IEntityTypeConfiguration<AssessmentFinding>, IEntityTypeConfiguration<AnswerProof>, IEntityTypeConfiguration<AnswerInquiry>
{
    private const int QuestionIdMaxLength = 80;

    public void Configure(EntityTypeBuilder<Assessment> builder)
    {
        builder.ToTable("VendorAssessments").IsRecord(Assessment.RecordKind, nameof(Assessment.VendorId));
        builder.Property(a => a.Id).ValueGeneratedNever();
        builder.Property(a => a.Questionnaire).HasMaxLength(80);
        builder.Property(a => a.QuestionnaireHash).HasMaxLength(Sha256.Length);
        builder.Property(a => a.Answers).IsLeftOut();
        builder.Property(a => a.AnsweredBy).IsLeftOut();
        builder.Ignore(a => a.WaitsForReply);
        builder.Property(a => a.SignedText).IsFrozen();
        builder.Property(a => a.SignedName).HasMaxLength(Vendor.NameMaxLength);
        builder.Property(a => a.SignedFunction).HasMaxLength(Vendor.NameMaxLength);
        builder.Property(a => a.Score).IsFrozen();
        builder.Property(a => a.AssessedAt).IsLeftOut();
        builder.Ignore(a => a.Ref);
        builder.HasIndex(a => new { a.ProductId, a.Status });
        builder.HasIndex(a => a.VendorId);
        builder.HasIndex(a => a.Status);
        builder.HasOne<Vendor>().WithMany().HasForeignKey(a => a.VendorId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<VendorProduct>().WithMany().HasForeignKey(a => a.ProductId).OnDelete(DeleteBehavior.Restrict);
        foreach (var person in new[] { nameof(Assessment.RequestedBy), nameof(Assessment.ProposedBy), nameof(Assessment.DecidedBy) })
            builder.HasOne<Person>().WithMany().HasForeignKey(person).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(a => a.Links).WithOne().HasForeignKey(l => l.AssessmentId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(a => a.Marks).WithOne().HasForeignKey(m => m.AssessmentId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(a => a.Proofs).WithOne().HasForeignKey(p => p.AssessmentId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(a => a.Inquiries).WithOne().HasForeignKey(i => i.AssessmentId).OnDelete(DeleteBehavior.Restrict);
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
        builder.HasOne<Person>().WithMany().HasForeignKey(l => l.PersonId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<AnswerProof> builder)
    {
        builder.ToTable("VendorAnswerProofs").IsRecord("vendor-answer-proof", nameof(AnswerProof.VendorId));
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Property(p => p.QuestionId).HasMaxLength(QuestionIdMaxLength);
        builder.Property(p => p.Name).HasMaxLength(FileName.MaxLength);
        builder.Property(p => p.AddedBy).HasMaxLength(Vendor.NameMaxLength);
        builder.HasIndex(p => p.AssessmentId);
        builder.HasOne<StoredFile>().WithMany().HasForeignKey(p => p.FileId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<AnswerInquiry> builder)
    {
        builder.ToTable("VendorAnswerInquiries").IsRecord("vendor-answer-inquiry", nameof(AnswerInquiry.VendorId));
        builder.Property(i => i.Id).ValueGeneratedNever();
        builder.Property(i => i.QuestionId).HasMaxLength(QuestionIdMaxLength);
        builder.Property(i => i.Text).HasMaxLength(AnswerInquiry.TextMaxLength);
        builder.Property(i => i.Reply).HasMaxLength(AnswerInquiry.TextMaxLength);
        builder.Property(i => i.RepliedBy).HasMaxLength(Vendor.NameMaxLength);
        builder.Ignore(i => i.IsOpen);
        builder.HasIndex(i => i.AssessmentId);
        builder.HasOne<Person>().WithMany().HasForeignKey(i => i.AskedBy).OnDelete(DeleteBehavior.Restrict);
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
        builder.Property(f => f.Text).HasMaxLength(AssessmentFinding.TextMaxLength);
        builder.Property(f => f.Resolution).HasMaxLength(AssessmentFinding.TextMaxLength);
        builder.Ignore(f => f.Ref);
        builder.HasIndex(f => f.AssessmentId);
        builder.HasIndex(f => new { f.State, f.DueOn });
        foreach (var person in new[] { nameof(AssessmentFinding.FoundBy), nameof(AssessmentFinding.OwnerId), nameof(AssessmentFinding.ResolvedBy), nameof(AssessmentFinding.VerifiedBy) })
            builder.HasOne<Person>().WithMany().HasForeignKey(person).OnDelete(DeleteBehavior.Restrict);
    }
}
