using AiGovernance.Audit;
using AiGovernance.Audit.Sealing;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Data;

public sealed partial class AppDbContext
{
    public DbSet<TrailEntry> Trail => Set<TrailEntry>();
    public DbSet<TrailHead> TrailHeads => Set<TrailHead>();
    public DbSet<TrailCheckpoint> TrailCheckpoints => Set<TrailCheckpoint>();
}
