using AiGovernance.Access;
using AiGovernance.Data;
using AiGovernance.Organisation;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AiGovernance.DataAssets;

/// <summary>One look at how sensitive a data source is: who, when, what was found and why (DA-1, S19). Never changed.</summary>
public sealed class ClassificationAudit
{
    private ClassificationAudit() { } // EF Core

    internal ClassificationAudit(DataAsset asset, DataLevel found, PersonId by, string reason, DateTime now) =>
        (Id, DataAssetId, Before, Found, AuditedBy, Reason, AuditedAt) = (Guid.CreateVersion7(), asset.Id, asset.Level, found, by, reason.Trim(), now);

    public Guid Id { get; private init; }
    public DataAssetId DataAssetId { get; private init; }

    /// <summary>The level that was claimed or found until then.</summary>
    public DataLevel Before { get; private init; }
    public DataLevel Found { get; private init; }
    public PersonId AuditedBy { get; private init; }
    public string Reason { get; private init; } = "";
    public DateTime AuditedAt { get; private init; }
}

internal sealed class ClassificationAuditTable : IEntityTypeConfiguration<ClassificationAudit>
{
    public void Configure(EntityTypeBuilder<ClassificationAudit> builder)
    {
        builder.ToTable("ClassificationAudits").IsRecord("classification-audit", nameof(ClassificationAudit.DataAssetId));
        builder.Property(a => a.Id).ValueGeneratedNever();
        builder.HasOne<DataAsset>().WithMany().HasForeignKey(a => a.DataAssetId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(a => a.AuditedBy).OnDelete(DeleteBehavior.Restrict);
    }
}
