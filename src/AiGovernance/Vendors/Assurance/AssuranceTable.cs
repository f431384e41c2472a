using AiGovernance.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AiGovernance.Vendors.Assurance;

internal sealed class AssuranceTable : IEntityTypeConfiguration<AssuranceDocument>, IEntityTypeConfiguration<DocumentRequest>
{
    public void Configure(EntityTypeBuilder<AssuranceDocument> builder)
    {
        builder.ToTable("AssuranceDocuments").IsRecord("assurance-document", nameof(AssuranceDocument.VendorId));
        builder.Property(d => d.Id).ValueGeneratedNever();
        builder.Property(d => d.Issuer).HasMaxLength(Vendor.NameMaxLength);
        builder.Property(d => d.Scope).HasMaxLength(Vendor.NameMaxLength);
        builder.Ignore(d => d.Ref);
        builder.HasIndex(d => new { d.VendorId, d.Kind, d.ValidUntil });
        builder.HasIndex(d => d.ValidUntil);
        builder.HasOne<Vendor>().WithMany().HasForeignKey(d => d.VendorId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<DocumentRequest> builder)
    {
        builder.ToTable("DocumentRequests").IsRecord("document-request", nameof(DocumentRequest.VendorId));
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.HasIndex(r => new { r.VendorId, r.AnsweredAt });
        builder.HasIndex(r => new { r.AnsweredAt, r.EndsOn });
        builder.HasOne<Vendor>().WithMany().HasForeignKey(r => r.VendorId).OnDelete(DeleteBehavior.Restrict);
    }
}
