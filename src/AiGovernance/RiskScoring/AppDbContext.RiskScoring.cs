using AiGovernance.RiskScoring.Boundaries;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Data;

public sealed partial class AppDbContext
{
    public DbSet<Boundary> Boundaries => Set<Boundary>();
}
