using AiGovernance.DataAssets;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Data;

public sealed partial class AppDbContext
{
    public DbSet<DataAsset> DataAssets => Set<DataAsset>();
    public DbSet<ClassificationAudit> ClassificationAudits => Set<ClassificationAudit>();
    public DbSet<ScrubRecord> ScrubRecords => Set<ScrubRecord>();
    public DbSet<StageControl> StageControls => Set<StageControl>();
    public DbSet<AccessGrant> AccessGrants => Set<AccessGrant>();
}
