using AiGovernance.Approvals;
using AiGovernance.Approvals.Notices;
using AiGovernance.Approvals.ShutOff;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Data;

public sealed partial class AppDbContext
{
    public DbSet<Decision> Decisions => Set<Decision>();
    public DbSet<Condition> Conditions => Set<Condition>();
    public DbSet<ProductionStart> ProductionStarts => Set<ProductionStart>();
    public DbSet<ShutOffPlan> ShutOffPlans => Set<ShutOffPlan>();
    public DbSet<ShutOffDrill> ShutOffDrills => Set<ShutOffDrill>();
    public DbSet<Suspension> Suspensions => Set<Suspension>();
    public DbSet<ProductionStop> ProductionStops => Set<ProductionStop>();
    public DbSet<CaseNotice> CaseNotices => Set<CaseNotice>();
}
