using AiGovernance.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AiGovernance.Organisation;

internal sealed class OrganisationTable : IEntityTypeConfiguration<Person>, IEntityTypeConfiguration<BusinessUnit>, IEntityTypeConfiguration<RoleAssignment>
{
    public void Configure(EntityTypeBuilder<Person> builder)
    {
        builder.ToTable("People").IsRecord("person");
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Property(p => p.Name).HasMaxLength(Person.NameMaxLength).IsSearched();
        builder.Property(p => p.Email).HasMaxLength(Person.EmailMaxLength).IsSearched();
        builder.Property(p => p.JobTitle).HasMaxLength(Person.NameMaxLength);
        builder.HasIndex(p => p.Email).IsUnique();
        builder.HasOne<BusinessUnit>().WithMany().HasForeignKey(p => p.UnitId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<BusinessUnit> builder)
    {
        builder.ToTable("Units").IsRecord("unit");
        builder.Property(u => u.Id).ValueGeneratedNever();
        builder.Property(u => u.Name).HasMaxLength(BusinessUnit.NameMaxLength).IsSearched();
        builder.HasIndex(u => new { u.ParentId, u.Name }).IsUnique();
        builder.HasOne<BusinessUnit>().WithMany().HasForeignKey(u => u.ParentId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<RoleAssignment> builder)
    {
        builder.ToTable("RoleAssignments").IsRecord("role-assignment", nameof(RoleAssignment.PersonId));
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.HasIndex(r => new { r.PersonId, r.UntilAt });
        builder.HasIndex(r => new { r.Role, r.UntilAt });
        builder.HasOne<Person>().WithMany().HasForeignKey(r => r.PersonId).OnDelete(DeleteBehavior.Restrict);
    }
}
