using AiGovernance.Data;
using AiGovernance.Organisation;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AiGovernance.UseCases;

internal sealed class UseCaseTable : IEntityTypeConfiguration<UseCase>, IEntityTypeConfiguration<UseCaseReader>,
    IEntityTypeConfiguration<CaseHistory>, IEntityTypeConfiguration<ReferenceCounter>
{
    public void Configure(EntityTypeBuilder<UseCase> builder)
    {
        builder.ToTable("UseCases").IsRecord("use-case", nameof(UseCase.Id));
        builder.Property(u => u.Id).ValueGeneratedNever();
        builder.Property(u => u.Reference).HasMaxLength(20).IsSearched();
        builder.Property(u => u.Title).HasMaxLength(UseCase.TitleMaxLength).IsSearched();
        builder.Property(u => u.Purpose).IsSearched();
        builder.Property(u => u.PermittedDataLevel).HasMaxLength(40);
        builder.Property(u => u.ConfidentialBecause).HasMaxLength(UseCase.ConfidentialReasonMaxLength);
        builder.HasIndex(u => u.Reference).IsUnique();
        // The offered sorts of the list, with and without the offered filters (DB-3).
        builder.Property(u => u.TierWeight).IsLeftOut();
        builder.HasIndex(u => new { u.TierWeight, u.Reference });
        builder.HasIndex(u => new { u.Tier, u.Reference });
        builder.HasIndex(u => new { u.Standing, u.Reference });
        builder.HasIndex(u => new { u.UnitId, u.Reference });
        builder.HasIndex(u => u.Title);
        builder.HasIndex(u => u.RegisteredAt);
        builder.HasIndex(u => new { u.TransitionalUntil, u.Reference });
        builder.HasOne<BusinessUnit>().WithMany().HasForeignKey(u => u.UnitId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<UseCase>().WithMany().HasForeignKey(u => u.CopiedFromId).OnDelete(DeleteBehavior.Restrict);
        foreach (var person in new[] { nameof(UseCase.SubmitterId), nameof(UseCase.RegisteredById), nameof(UseCase.SponsorId), nameof(UseCase.OwnerId), nameof(UseCase.ConfidentialOfficeId) })
            builder.HasOne<Person>().WithMany().HasForeignKey(person).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(u => u.Revisions).WithOne().HasForeignKey(r => r.UseCaseId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(u => u.History).WithOne().HasForeignKey(h => h.UseCaseId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(u => u.Readers).WithOne().HasForeignKey(r => r.UseCaseId).OnDelete(DeleteBehavior.Restrict);
        builder.Ignore(u => u.OpenRevision).Ignore(u => u.Ref).Ignore(u => u.IsRetirable);
    }

    public void Configure(EntityTypeBuilder<UseCaseReader> builder)
    {
        builder.ToTable("UseCaseReaders").IsRecord("use-case-reader", nameof(UseCaseReader.UseCaseId));
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.HasIndex(r => new { r.UseCaseId, r.PersonId });
        builder.HasIndex(r => r.PersonId);
    }

    public void Configure(EntityTypeBuilder<CaseHistory> builder)
    {
        builder.ToTable("CaseHistory").IsNotOnTheTrail("it is derived from the case's change, which has its entry, and serves the figures of past days");
        builder.Property(h => h.Id).ValueGeneratedNever();
        builder.HasIndex(h => new { h.UseCaseId, h.Until });
        builder.HasIndex(h => new { h.From, h.Until, h.Standing, h.Tier, h.InProduction });
    }

    public void Configure(EntityTypeBuilder<ReferenceCounter> builder)
    {
        builder.ToTable("ReferenceCounters").IsNotOnTheTrail("the number that it gave stands in the case's first entry");
        builder.HasKey(c => c.Year);
        builder.Property(c => c.Year).ValueGeneratedNever();
    }
}
