using AiGovernance.Frameworks;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Data;

public sealed partial class AppDbContext
{
    public DbSet<AttestationRecord> Attestations => Set<AttestationRecord>();
}
