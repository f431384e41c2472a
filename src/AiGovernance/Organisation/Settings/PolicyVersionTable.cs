using AiGovernance.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AiGovernance.Organisation.Settings;

internal sealed class PolicyVersionTable : IEntityTypeConfiguration<PolicyVersion>
{
    public void Configure(EntityTypeBuilder<PolicyVersion> builder)
    {
        builder.ToTable("PolicyVersions").IsRecord("policy");
        builder.Property(v => v.Id).ValueGeneratedNever();
        builder.Property(v => v.Reason).HasMaxLength(PolicyVersion.ReasonMaxLength);
        // Field by field the change stands beside it on the trail.
        builder.Property(v => v.Content).IsFrozen();
        builder.Ignore(v => v.Ref);
        builder.HasIndex(v => v.Number).IsUnique();
        builder.HasOne<Person>().WithMany().HasForeignKey(v => v.ChangedBy).OnDelete(DeleteBehavior.Restrict);
    }
}
