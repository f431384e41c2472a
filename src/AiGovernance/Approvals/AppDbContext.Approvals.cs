using AiGovernance.Approvals;
using AiGovernance.Approvals.Concerns;
using AiGovernance.Approvals.Deferrals;
using AiGovernance.Approvals.Exceptions;
using AiGovernance.Approvals.Products;
using AiGovernance.Approvals.Rehearings;
using AiGovernance.Approvals.Retiring;
using AiGovernance.Approvals.ShutOff;
using AiGovernance.Approvals.Triggers;
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
    public DbSet<Retirement> Retirements => Set<Retirement>();
    public DbSet<Rehearing> Rehearings => Set<Rehearing>();
    public DbSet<Deferral> Deferrals => Set<Deferral>();
    public DbSet<RuleException> RuleExceptions => Set<RuleException>();
    public DbSet<ProductFall> ProductFalls => Set<ProductFall>();
    public DbSet<ProductException> ProductExceptions => Set<ProductException>();
    public DbSet<Concern> Concerns => Set<Concern>();
    public DbSet<Trigger> Triggers => Set<Trigger>();
    public DbSet<Measurement> Measurements => Set<Measurement>();
    public DbSet<TriggerBreach> TriggerBreaches => Set<TriggerBreach>();
    public DbSet<MeasurementToken> MeasurementTokens => Set<MeasurementToken>();
}
