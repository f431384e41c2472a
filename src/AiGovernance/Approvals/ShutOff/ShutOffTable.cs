using AiGovernance.Data;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AiGovernance.Approvals.ShutOff;

internal sealed class ShutOffTable : IEntityTypeConfiguration<ShutOffPlan>, IEntityTypeConfiguration<ShutOffDrill>, IEntityTypeConfiguration<Suspension>, IEntityTypeConfiguration<ProductionStop>
{
    public void Configure(EntityTypeBuilder<ShutOffPlan> builder)
    {
        builder.ToTable("ShutOffPlans").IsRecord("shut-off-plan", nameof(ShutOffPlan.UseCaseId));
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Property(p => p.Who).HasMaxLength(ShutOffPlan.TextMaxLength);
        builder.Property(p => p.How).HasMaxLength(ShutOffPlan.TextMaxLength);
        builder.HasIndex(p => p.UseCaseId).IsUnique();
        builder.HasOne<UseCase>().WithMany().HasForeignKey(p => p.UseCaseId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ShutOffDrill> builder)
    {
        builder.ToTable("ShutOffDrills").IsRecord("shut-off-drill", nameof(ShutOffDrill.UseCaseId));
        builder.Property(d => d.Id).ValueGeneratedNever();
        builder.HasIndex(d => new { d.UseCaseId, d.On });
        builder.HasOne<UseCase>().WithMany().HasForeignKey(d => d.UseCaseId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Suspension> builder)
    {
        builder.ToTable("Suspensions").IsRecord("suspension", nameof(Suspension.UseCaseId));
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.Property(s => s.Reason).HasMaxLength(Suspension.ReasonMaxLength);
        builder.Property(s => s.AskedBecause).HasMaxLength(Suspension.ReasonMaxLength);
        builder.Property(s => s.RefusedBecause).HasMaxLength(Suspension.ReasonMaxLength);
        builder.HasIndex(s => new { s.UseCaseId, s.LiftedAt, s.At });
        builder.HasOne<UseCase>().WithMany().HasForeignKey(s => s.UseCaseId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ProductionStop> builder)
    {
        builder.ToTable("ProductionStops").IsRecord("production-stop", nameof(ProductionStop.UseCaseId));
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.HasIndex(s => new { s.UseCaseId, s.StoppedAt });
        builder.HasOne<UseCase>().WithMany().HasForeignKey(s => s.UseCaseId).OnDelete(DeleteBehavior.Restrict);
    }
}
