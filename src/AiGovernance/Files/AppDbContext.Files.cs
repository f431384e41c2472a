using AiGovernance.Files;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Data;

public sealed partial class AppDbContext
{
    public DbSet<StoredFile> Files => Set<StoredFile>();
}
