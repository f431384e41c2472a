using AiGovernance.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AiGovernance.Organisation.Delegates;

internal sealed class DelegationTable : IEntityTypeConfiguration<Delegation>
{
    public void Configure(EntityTypeBuilder<Delegation> builder)
    {
        builder.ToTable("Delegations").IsRecord("delegation", nameof(Delegation.PrincipalId));
        builder.Property(d => d.Id).ValueGeneratedNever();
        builder.Ignore(d => d.Ref);
        builder.HasIndex(d => new { d.DelegateId, d.UntilOn });
        builder.HasIndex(d => new { d.PrincipalId, d.UntilOn });
        builder.HasOne<Person>().WithMany().HasForeignKey(d => d.PrincipalId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(d => d.DelegateId).OnDelete(DeleteBehavior.Restrict);
    }
}
