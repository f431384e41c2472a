using AiGovernance.Frameworks;
using AiGovernance.Frameworks.Applicability;
using AiGovernance.Frameworks.Logging;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Data;

public sealed partial class AppDbContext
{
    public DbSet<AttestationRecord> Attestations => Set<AttestationRecord>();
    public DbSet<LoggingRecord> LoggingRecords => Set<LoggingRecord>();
    public DbSet<ControlStatement> ControlStatements => Set<ControlStatement>();
}
