using AiGovernance.Approvals;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Data;

public sealed partial class AppDbContext
{
    public DbSet<Decision> Decisions => Set<Decision>();
    public DbSet<Condition> Conditions => Set<Condition>();
    public DbSet<ProductionStart> ProductionStarts => Set<ProductionStart>();
}
