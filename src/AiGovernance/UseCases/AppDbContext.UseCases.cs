using AiGovernance.UseCases;
using AiGovernance.UseCases.Colleagues;
using AiGovernance.UseCases.Duplicates;
using AiGovernance.UseCases.Import;
using AiGovernance.UseCases.Import.Profiles;
using AiGovernance.UseCases.Lifts;
using AiGovernance.UseCases.Naming;
using AiGovernance.UseCases.Notices;
using AiGovernance.UseCases.Overrides;
using AiGovernance.UseCases.Reliance;
using AiGovernance.UseCases.Transition;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Data;

public sealed partial class AppDbContext
{
    public DbSet<UseCase> UseCases => Set<UseCase>();
    public DbSet<Revision> Revisions => Set<Revision>();
    public DbSet<CaseHistory> CaseHistory => Set<CaseHistory>();
    public DbSet<ReferenceCounter> ReferenceCounters => Set<ReferenceCounter>();
    public DbSet<TierOverride> TierOverrides => Set<TierOverride>();
    public DbSet<GateLift> GateLifts => Set<GateLift>();
    public DbSet<CaseTrigram> CaseTrigrams => Set<CaseTrigram>();
    public DbSet<ColleagueQuestion> ColleagueQuestions => Set<ColleagueQuestion>();
    public DbSet<CaseReliance> CaseReliances => Set<CaseReliance>();
    public DbSet<NamedRecord> NamedRecords => Set<NamedRecord>();
    public DbSet<InventorySource> InventorySources => Set<InventorySource>();
    public DbSet<InventoryImport> InventoryImports => Set<InventoryImport>();
    public DbSet<ImportResultPiece> ImportResultPieces => Set<ImportResultPiece>();
    public DbSet<SavedProfile> SavedProfiles => Set<SavedProfile>();
    public DbSet<CaseNotice> CaseNotices => Set<CaseNotice>();
    public DbSet<TransitionalPermission> TransitionalPermissions => Set<TransitionalPermission>();
}
