using AiGovernance.Data;
using AiGovernance.Organisation;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AiGovernance.UseCases.Transition;

internal sealed class TransitionalPermissionTable : IEntityTypeConfiguration<TransitionalPermission>
{
    public void Configure(EntityTypeBuilder<TransitionalPermission> builder)
    {
        builder.ToTable("TransitionalPermissions").IsRecord("transitional-permission", nameof(TransitionalPermission.UseCaseId));
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Property(p => p.Reason).HasMaxLength(TransitionalPermission.ReasonMaxLength);
        builder.HasIndex(p => new { p.UseCaseId, p.EndedAt });
        builder.HasOne<UseCase>().WithMany().HasForeignKey(p => p.UseCaseId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(p => p.ById).OnDelete(DeleteBehavior.Restrict);
    }
}
