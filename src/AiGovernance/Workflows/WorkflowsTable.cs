using AiGovernance.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AiGovernance.Workflows;

internal sealed class WorkflowsTable : IEntityTypeConfiguration<OutboxSignal>, IEntityTypeConfiguration<DueRow>, IEntityTypeConfiguration<InboxEntry>, IEntityTypeConfiguration<ProcessRun>, IEntityTypeConfiguration<WorkLease>
{
    private const string Process = "the process follows the records, which have their entries";

    public void Configure(EntityTypeBuilder<OutboxSignal> builder)
    {
        builder.ToTable("OutboxSignals").IsNotOnTheTrail(Process);
        builder.HasKey(s => s.Number);
        builder.Property(s => s.Number).ValueGeneratedOnAdd();
        builder.Property(s => s.Kind).HasMaxLength(80);
        builder.HasIndex(s => new { s.DoneAt, s.ParkedAt, s.NextTryAt });
        builder.HasIndex(s => new { s.Subject, s.DoneAt, s.Number });
    }

    public void Configure(EntityTypeBuilder<DueRow> builder)
    {
        builder.ToTable("DueRows").IsNotOnTheTrail(Process);
        builder.Property(d => d.Id).ValueGeneratedNever();
        builder.Property(d => d.Kind).HasMaxLength(80);
        builder.HasIndex(d => new { d.DoneAt, d.ParkedAt, d.NextTryAt });
        builder.HasIndex(d => new { d.Subject, d.Kind });
    }

    public void Configure(EntityTypeBuilder<InboxEntry> builder)
    {
        builder.ToTable("Inbox").IsNotOnTheTrail(Process);
        builder.HasKey(i => new { i.DeliveryId, i.Subscriber });
        builder.Property(i => i.Subscriber).HasMaxLength(80);
    }

    public void Configure(EntityTypeBuilder<ProcessRun> builder)
    {
        builder.ToTable("ProcessRuns").IsNotOnTheTrail(Process);
        builder.HasKey(r => new { r.Subject, r.Process });
        builder.Property(r => r.Process).HasMaxLength(80);
        builder.Property(r => r.WaitsFor).HasMaxLength(80);
        builder.HasIndex(r => new { r.EndedAt, r.Process, r.WaitsFor, r.Version, r.Since });
    }

    public void Configure(EntityTypeBuilder<WorkLease> builder)
    {
        builder.ToTable("WorkLeases").IsNotOnTheTrail("it says which instance works");
        builder.Property(l => l.Id).ValueGeneratedNever();
    }
}
