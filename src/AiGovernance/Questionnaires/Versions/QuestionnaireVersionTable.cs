using AiGovernance.Data;
using AiGovernance.Organisation;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AiGovernance.Questionnaires.Versions;

internal sealed class QuestionnaireVersionTable : IEntityTypeConfiguration<QuestionnaireVersion>
{
    public void Configure(EntityTypeBuilder<QuestionnaireVersion> builder)
    {
        builder.ToTable("QuestionnaireVersions").IsRecord("questionnaire");
        builder.Property(q => q.Id).ValueGeneratedNever();
        builder.Property(q => q.Questionnaire).HasMaxLength(Reading.JsonCursor.IdMaxLength);
        builder.Property(q => q.Json).IsFrozen();
        builder.Property(q => q.Hash).HasMaxLength(64);
        builder.HasIndex(q => new { q.Questionnaire, q.Number }).IsUnique();
        builder.HasOne<Person>().WithMany().HasForeignKey(q => q.StartedBy).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(q => q.PublishedBy).OnDelete(DeleteBehavior.Restrict);
    }
}
