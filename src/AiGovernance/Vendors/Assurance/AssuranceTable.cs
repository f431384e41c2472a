using AiGovernance.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AiGovernance.Vendors.Assurance;

internal sealed class AssuranceTable : IEntityTypeConfiguration<AssuranceDocument>
{
    public void Configure(EntityTypeBuilder<AssuranceDocument> builder)
    {
        builder.ToTable("AssuranceDocuments").IsRecord("assurance-document", nameof(AssuranceDocument.VendorId));
        builder.Property(d => d.Id).ValueGeneratedNever();
        builder.Property(d => d.Issuer).HasMaxLength(Vendor.NameMaxLength);
        builder.Property(d => d.Scope).HasMaxLength(Vendor.NameMaxLength);
        builder.HasIndex(d => new { d.VendorId, d.Kind });
        builder.HasIndex(d => d.ValidUntil);
        builder.HasOne<Vendor>().WithMany().HasForeignKey(d => d.VendorId).OnDelete(DeleteBehavior.Restrict);
    }
}
