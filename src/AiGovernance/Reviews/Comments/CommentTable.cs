using AiGovernance.Data;
using AiGovernance.Organisation;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AiGovernance.Reviews.Comments;

internal sealed class CommentTable : IEntityTypeConfiguration<Comment>, IEntityTypeConfiguration<CommentMention>, IEntityTypeConfiguration<PrivilegedNote>
{
    public void Configure(EntityTypeBuilder<Comment> builder)
    {
        builder.ToTable("Comments").IsRecord("comment", nameof(Comment.UseCaseId));
        builder.Property(c => c.Id).ValueGeneratedNever();
        // Not everybody who reads the trail may read every comment (CM-3); its hash shows that nobody changed it.
        builder.Property(c => c.Text).HasMaxLength(Comment.TextMaxLength).IsFrozen();
        builder.HasIndex(c => new { c.UseCaseId, c.WrittenAt });
        builder.HasMany(c => c.Mentions).WithOne().HasForeignKey(m => m.CommentId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<UseCase>().WithMany().HasForeignKey(c => c.UseCaseId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(c => c.AuthorId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(c => c.ForId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<CommentMention> builder)
    {
        builder.ToTable("CommentMentions").IsNotOnTheTrail("it is the inbox of who is mentioned; the comment has its entry and names them");
        builder.Property(m => m.Id).ValueGeneratedNever();
        builder.HasIndex(m => new { m.PersonId, m.SeenAt, m.UseCaseId });
        builder.HasOne<Person>().WithMany().HasForeignKey(m => m.PersonId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<PrivilegedNote> builder)
    {
        builder.ToTable("PrivilegedNotes").IsRecord("privileged-note", nameof(PrivilegedNote.UseCaseId));
        builder.Property(n => n.Id).ValueGeneratedNever();
        // A hash of a short text could be guessed: the trail says only that there is one (AT-1).
        builder.Property(n => n.Text).HasMaxLength(Comment.TextMaxLength).IsSensitive();
        builder.HasIndex(n => new { n.UseCaseId, n.WrittenAt });
        builder.HasOne<UseCase>().WithMany().HasForeignKey(n => n.UseCaseId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(n => n.AuthorId).OnDelete(DeleteBehavior.Restrict);
    }
}
