using AiGovernance.Approvals.Exceptions;
using AiGovernance.Data;
using AiGovernance.Vendors;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AiGovernance.Approvals.Products;

internal sealed class ProductTables : IEntityTypeConfiguration<ProductFall>, IEntityTypeConfiguration<ProductException>
{
    public void Configure(EntityTypeBuilder<ProductFall> builder)
    {
        builder.ToTable("ProductFalls").IsRecord("product-fall", nameof(ProductFall.VendorId));
        builder.Property(f => f.Id).ValueGeneratedNever();
        builder.Property(f => f.Answer).HasMaxLength(ProductFall.AnswerMaxLength);
        builder.HasIndex(f => f.State);
        builder.HasIndex(f => new { f.ProductId, f.FellAt });
        builder.HasOne<VendorProduct>().WithMany().HasForeignKey(f => f.ProductId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ProductException> builder)
    {
        builder.ToTable("ProductExceptions").IsRecord("product-exception", nameof(ProductException.VendorId));
        builder.Property(e => e.Id).ValueGeneratedNever();
        builder.Property(e => e.Reason).HasMaxLength(RuleException.TextMaxLength);
        builder.Property(e => e.Control).HasMaxLength(RuleException.TextMaxLength);
        builder.Property(e => e.Answer).HasMaxLength(4000);
        builder.Ignore(e => e.Ref);
        builder.HasIndex(e => new { e.ProductId, e.State });
        builder.HasIndex(e => e.State);
        builder.HasOne<VendorProduct>().WithMany().HasForeignKey(e => e.ProductId).OnDelete(DeleteBehavior.Restrict);
    }
}
