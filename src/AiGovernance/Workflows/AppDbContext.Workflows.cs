using AiGovernance.Workflows;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Data;

public sealed partial class AppDbContext
{
    public DbSet<OutboxSignal> OutboxSignals => Set<OutboxSignal>();
    public DbSet<DueRow> DueRows => Set<DueRow>();
    public DbSet<InboxEntry> Inbox => Set<InboxEntry>();
    public DbSet<ProcessRun> ProcessRuns => Set<ProcessRun>();
    public DbSet<WorkLease> WorkLeases => Set<WorkLease>();
}
