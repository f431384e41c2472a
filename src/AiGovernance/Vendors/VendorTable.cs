using AiGovernance.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AiGovernance.Vendors;

internal sealed class VendorTable : IEntityTypeConfiguration<Vendor>, IEntityTypeConfiguration<VendorProduct>
{
    public void Configure(EntityTypeBuilder<Vendor> builder)
    {
        builder.ToTable("Vendors").IsRecord("vendor", nameof(Vendor.Id));
        builder.Property(v => v.Id).ValueGeneratedNever();
        builder.Property(v => v.Name).HasMaxLength(Vendor.NameMaxLength).IsSearched();
        builder.Property(v => v.Domain).HasMaxLength(Vendor.NameMaxLength).IsSearched();
        builder.Ignore(v => v.Ref);
        builder.HasIndex(v => v.Name).IsUnique();
    }

    public void Configure(EntityTypeBuilder<VendorProduct> builder)
    {
        builder.ToTable("VendorProducts").IsRecord("vendor-product", nameof(VendorProduct.VendorId));
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Property(p => p.Name).HasMaxLength(Vendor.NameMaxLength).IsSearched();
        builder.Property(p => p.Plan).HasMaxLength(Vendor.NameMaxLength);
        builder.HasIndex(p => new { p.VendorId, p.Name, p.Plan }).IsUnique();
        builder.HasIndex(p => p.Name);
        builder.Ignore(p => p.Ref);
        builder.HasOne<Vendor>().WithMany().HasForeignKey(p => p.VendorId).OnDelete(DeleteBehavior.Restrict);
    }
}
