using AiGovernance.Data;
using AiGovernance.Organisation;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AiGovernance.Frameworks.Logging;

internal sealed class LoggingTable : IEntityTypeConfiguration<LoggingRecord>
{
    public void Configure(EntityTypeBuilder<LoggingRecord> builder)
    {
        builder.ToTable("LoggingRecords").IsRecord("logging-record", nameof(LoggingRecord.UseCaseId));
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Property(r => r.Where).HasMaxLength(LoggingRecord.WhereMaxLength);
        builder.HasIndex(r => new { r.UseCaseId, r.RecordedAt });
        builder.HasOne<UseCase>().WithMany().HasForeignKey(r => r.UseCaseId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(r => r.RecordedBy).OnDelete(DeleteBehavior.Restrict);
    }
}
