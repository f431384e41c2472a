using AiGovernance.Data;
using AiGovernance.Organisation;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AiGovernance.Committee.Substitutes;

internal sealed class SubstituteTable : IEntityTypeConfiguration<ItemSubstitute>
{
    public void Configure(EntityTypeBuilder<ItemSubstitute> builder)
    {
        builder.ToTable("ItemSubstitutes").IsRecord("substitute", nameof(ItemSubstitute.SubjectId));
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.Property(s => s.Reason).HasMaxLength(ItemSubstitute.ReasonMaxLength);
        builder.HasOne<Person>().WithMany().HasForeignKey(s => s.PersonId).OnDelete(DeleteBehavior.Restrict);
    }
}
