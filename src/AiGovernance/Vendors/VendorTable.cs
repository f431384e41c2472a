using AiGovernance.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AiGovernance.Vendors;

internal sealed class VendorTable : IEntityTypeConfiguration<Vendor>, IEntityTypeConfiguration<VendorProduct>, IEntityTypeConfiguration<VendorParty>
{
    public void Configure(EntityTypeBuilder<Vendor> builder)
    {
        builder.ToTable("Vendors").IsRecord("vendor", nameof(Vendor.Id));
        builder.Property(v => v.Id).ValueGeneratedNever();
        builder.Property(v => v.Name).HasMaxLength(Vendor.NameMaxLength).IsSearched();
        builder.Property(v => v.Domain).HasMaxLength(Vendor.NameMaxLength).IsSearched();
        builder.Ignore(v => v.Ref);
        builder.Property(v => v.Contract).HasMaxLength(Vendor.NameMaxLength);
        builder.Property(v => v.ChangedAt).IsLeftOut();
        builder.HasIndex(v => v.Name).IsUnique();
        builder.HasMany(v => v.Parties).WithOne().HasForeignKey(p => p.VendorId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<VendorProduct> builder)
    {
        builder.ToTable("VendorProducts").IsRecord("vendor-product", nameof(VendorProduct.VendorId));
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Property(p => p.Name).HasMaxLength(Vendor.NameMaxLength).IsSearched();
        foreach (var text in new[] { nameof(VendorProduct.Plan), nameof(VendorProduct.Hosting), nameof(VendorProduct.Regions), nameof(VendorProduct.Models) })
            builder.Property(text).HasMaxLength(Vendor.NameMaxLength);
        builder.HasIndex(p => new { p.VendorId, p.Name, p.Plan }).IsUnique();
        builder.HasIndex(p => p.Name);
        builder.HasIndex(p => p.ValidUntil);
        builder.Ignore(p => p.Ref);
        builder.HasOne<Vendor>().WithMany().HasForeignKey(p => p.VendorId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<VendorParty> builder)
    {
        builder.ToTable("VendorParties").IsRecord("vendor-party", nameof(VendorParty.VendorId));
        builder.Property(p => p.Id).ValueGeneratedNever();
        foreach (var text in new[] { nameof(VendorParty.Name), nameof(VendorParty.Place), nameof(VendorParty.Purpose) })
            builder.Property(text).HasMaxLength(Vendor.NameMaxLength);
        builder.Property(p => p.Place).IsSensitive();
        builder.Ignore(p => p.Facts);
        builder.HasIndex(p => p.VendorId);
    }
}
