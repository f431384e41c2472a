using AiGovernance.Data;
using AiGovernance.Organisation;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AiGovernance.UseCases.Overrides;

internal sealed class TierOverrideTable : IEntityTypeConfiguration<TierOverride>
{
    public void Configure(EntityTypeBuilder<TierOverride> builder)
    {
        builder.ToTable("TierOverrides").IsRecord("tier-override", nameof(TierOverride.UseCaseId));
        builder.Property(o => o.Id).ValueGeneratedNever();
        builder.Ignore(o => o.Ref);
        builder.HasIndex(o => new { o.RevisionId, o.MadeAt });
        builder.HasIndex(o => new { o.State, o.MadeAt });
        builder.HasOne<UseCase>().WithMany().HasForeignKey(o => o.UseCaseId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Revision>().WithMany().HasForeignKey(o => o.RevisionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(o => o.ById).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(o => o.SettledById).OnDelete(DeleteBehavior.Restrict);
    }
}
