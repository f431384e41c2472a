using AiGovernance.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AiGovernance.UseCases.Import.Profiles;

internal sealed class SavedProfileTable : IEntityTypeConfiguration<SavedProfile>
{
    public void Configure(EntityTypeBuilder<SavedProfile> builder)
    {
        builder.ToTable("ImportProfiles").IsRecord("import-profile", nameof(SavedProfile.Id));
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Property(p => p.Name).HasMaxLength(InventoryProfile.NameMaxLength).IsSearched();
        builder.HasIndex(p => p.Name).IsUnique();
        builder.Ignore(p => p.Choice);
    }
}
