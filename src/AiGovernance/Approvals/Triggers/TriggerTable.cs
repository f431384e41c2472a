using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Organisation;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AiGovernance.Approvals.Triggers;

internal sealed class TriggerTable : IEntityTypeConfiguration<Trigger>, IEntityTypeConfiguration<Measurement>, IEntityTypeConfiguration<TriggerBreach>, IEntityTypeConfiguration<MeasurementToken>
{
    public void Configure(EntityTypeBuilder<Trigger> builder)
    {
        builder.ToTable("Triggers").IsRecord("trigger", nameof(Trigger.UseCaseId));
        builder.Property(t => t.Id).ValueGeneratedNever();
        builder.Property(t => t.Metric).HasMaxLength(Trigger.MetricMaxLength).IsSearched();
        builder.Property(t => t.Unit).HasMaxLength(Trigger.UnitMaxLength);
        builder.Ignore(t => t.Threshold);
        builder.HasIndex(t => new { t.UseCaseId, t.Metric });
        builder.HasIndex(t => t.WatcherId);
        builder.HasOne<UseCase>().WithMany().HasForeignKey(t => t.UseCaseId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(t => t.WatcherId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Measurement> builder)
    {
        builder.ToTable("Measurements").IsRecord("measurement", nameof(Measurement.UseCaseId));
        builder.Property(m => m.Id).ValueGeneratedNever();
        builder.Property(m => m.Metric).HasMaxLength(Trigger.MetricMaxLength).IsSearched();
        builder.Property(m => m.Note).HasMaxLength(Measurement.NoteMaxLength);
        builder.HasIndex(m => new { m.UseCaseId, m.Metric, m.MeasuredAt }).IsUnique();
        builder.HasIndex(m => new { m.TokenId, m.RecordedAt });
        builder.HasOne<UseCase>().WithMany().HasForeignKey(m => m.UseCaseId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<MeasurementToken>().WithMany().HasForeignKey(m => m.TokenId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<TriggerBreach> builder)
    {
        builder.ToTable("TriggerBreaches").IsRecord("trigger-breach", nameof(TriggerBreach.UseCaseId));
        builder.Property(b => b.Id).ValueGeneratedNever();
        builder.Property(b => b.Words).HasMaxLength(TriggerBreach.WordsMaxLength);
        builder.Property(b => b.Done).HasMaxLength(TriggerBreach.DoneMaxLength);
        builder.Ignore(b => b.IsAlert).Ignore(b => b.IsOpen);
        builder.HasIndex(b => new { b.UseCaseId, b.At });
        builder.HasIndex(b => new { b.TriggerId, b.At });
        builder.HasIndex(b => new { b.Effect, b.AcknowledgedAt });
        builder.HasOne<UseCase>().WithMany().HasForeignKey(b => b.UseCaseId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Trigger>().WithMany().HasForeignKey(b => b.TriggerId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Measurement>().WithMany().HasForeignKey(b => b.MeasurementId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<MeasurementToken> builder)
    {
        builder.ToTable("MeasurementTokens").IsRecord("measurement-token", nameof(MeasurementToken.UseCaseId));
        builder.Property(t => t.Id).ValueGeneratedNever();
        builder.Property(t => t.Name).HasMaxLength(MeasurementToken.NameMaxLength);
        builder.Property(t => t.TokenHash).HasMaxLength(Sha256.Length).IsSensitive();
        builder.HasIndex(t => t.UseCaseId);
        builder.HasOne<UseCase>().WithMany().HasForeignKey(t => t.UseCaseId).OnDelete(DeleteBehavior.Restrict);
    }
}
