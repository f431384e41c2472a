using AiGovernance.Data;
using AiGovernance.Organisation;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AiGovernance.UseCases.Lifts;

internal sealed class GateLiftTable : IEntityTypeConfiguration<GateLift>
{
    public void Configure(EntityTypeBuilder<GateLift> builder)
    {
        builder.ToTable("GateLifts").IsRecord("gate-lift", nameof(GateLift.UseCaseId));
        builder.Property(l => l.Id).ValueGeneratedNever();
        builder.Property(l => l.GateId).HasMaxLength(20);
        builder.Property(l => l.Provision).HasMaxLength(40);
        builder.Property(l => l.Reason).HasMaxLength(GateLift.ReasonMaxLength);
        builder.Property(l => l.SettledReason).HasMaxLength(GateLift.ReasonMaxLength);
        builder.Ignore(l => l.Ref);
        builder.HasIndex(l => new { l.RevisionId, l.MadeAt });
        builder.HasIndex(l => new { l.State, l.MadeAt });
        builder.HasOne<UseCase>().WithMany().HasForeignKey(l => l.UseCaseId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Revision>().WithMany().HasForeignKey(l => l.RevisionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(l => l.ById).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(l => l.SettledById).OnDelete(DeleteBehavior.Restrict);
    }
}
