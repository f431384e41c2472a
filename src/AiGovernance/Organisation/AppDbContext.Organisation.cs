using AiGovernance.Organisation;
using AiGovernance.Organisation.Delegates;
using AiGovernance.Organisation.Settings;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Data;

public sealed partial class AppDbContext
{
    public DbSet<Person> People => Set<Person>();
    public DbSet<BusinessUnit> Units => Set<BusinessUnit>();
    public DbSet<PolicyVersion> PolicyVersions => Set<PolicyVersion>();
    public DbSet<RoleAssignment> RoleAssignments => Set<RoleAssignment>();
    public DbSet<Delegation> Delegations => Set<Delegation>();
}
