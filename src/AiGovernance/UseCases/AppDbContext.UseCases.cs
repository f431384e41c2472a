using AiGovernance.UseCases;
using AiGovernance.UseCases.Import;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Data;

public sealed partial class AppDbContext
{
    public DbSet<UseCase> UseCases => Set<UseCase>();
    public DbSet<Revision> Revisions => Set<Revision>();
    public DbSet<CaseHistory> CaseHistory => Set<CaseHistory>();
    public DbSet<ReferenceCounter> ReferenceCounters => Set<ReferenceCounter>();
    public DbSet<InventorySource> InventorySources => Set<InventorySource>();
}
