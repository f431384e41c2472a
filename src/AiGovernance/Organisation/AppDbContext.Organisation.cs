using AiGovernance.Organisation;
using AiGovernance.Organisation.Delegates;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Data;

public sealed partial class AppDbContext
{
    public DbSet<Person> People => Set<Person>();
    public DbSet<BusinessUnit> Units => Set<BusinessUnit>();
    public DbSet<RoleAssignment> RoleAssignments => Set<RoleAssignment>();
    public DbSet<Delegation> Delegations => Set<Delegation>();
}
