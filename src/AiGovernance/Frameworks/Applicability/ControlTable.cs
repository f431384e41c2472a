using AiGovernance.Data;
using AiGovernance.Organisation;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AiGovernance.Frameworks.Applicability;

internal sealed class ControlTable : IEntityTypeConfiguration<ControlStatement>
{
    public void Configure(EntityTypeBuilder<ControlStatement> builder)
    {
        builder.ToTable("ControlStatements").IsRecord("control-statement");
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.Property(c => c.ControlId).HasMaxLength(ControlStatement.IdMaxLength);
        builder.Property(c => c.Reason).HasMaxLength(ControlStatement.TextMaxLength);
        builder.Property(c => c.HowMet).HasMaxLength(ControlStatement.TextMaxLength);
        builder.Property(c => c.Route).HasMaxLength(ControlStatement.RouteMaxLength);
        builder.HasIndex(c => new { c.ControlId, c.Number }).IsUnique();
        builder.HasOne<Person>().WithMany().HasForeignKey(c => c.StatedBy).OnDelete(DeleteBehavior.Restrict);
    }
}
