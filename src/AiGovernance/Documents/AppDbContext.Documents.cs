using AiGovernance.Documents;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Data;

public sealed partial class AppDbContext
{
    public DbSet<IssuedDocument> Documents => Set<IssuedDocument>();
    public DbSet<DocumentCounter> DocumentCounters => Set<DocumentCounter>();
}
