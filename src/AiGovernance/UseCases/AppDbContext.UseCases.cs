using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Data;

public sealed partial class AppDbContext
{
    public DbSet<UseCase> UseCases => Set<UseCase>();
    public DbSet<Revision> Revisions => Set<Revision>();
    public DbSet<CaseHistory> CaseHistory => Set<CaseHistory>();
    public DbSet<ReferenceCounter> ReferenceCounters => Set<ReferenceCounter>();
}
