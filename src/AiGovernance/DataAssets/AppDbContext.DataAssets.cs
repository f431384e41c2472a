using AiGovernance.DataAssets;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Data;

public sealed partial class AppDbContext
{
    public DbSet<DataAsset> DataAssets => Set<DataAsset>();
}
