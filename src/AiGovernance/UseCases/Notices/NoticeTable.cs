using AiGovernance.Data;
using AiGovernance.Organisation;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AiGovernance.UseCases.Notices;

internal sealed class NoticeTable : IEntityTypeConfiguration<CaseNotice>
{
    public void Configure(EntityTypeBuilder<CaseNotice> builder)
    {
        builder.ToTable("CaseNotices").IsNotOnTheTrail("it points to what happened, which has its entry");
        builder.Property(n => n.Id).ValueGeneratedNever();
        builder.Property(n => n.Title).HasMaxLength(CaseNotice.TitleMaxLength);
        builder.Property(n => n.Text).HasMaxLength(CaseNotice.TextMaxLength);
        builder.HasIndex(n => new { n.PersonId, n.ReadAt, n.WithdrawnAt, n.UseCaseId });
        builder.HasOne<UseCase>().WithMany().HasForeignKey(n => n.UseCaseId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(n => n.PersonId).OnDelete(DeleteBehavior.Restrict);
    }
}
