using AiGovernance.Data;
using AiGovernance.Organisation;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AiGovernance.Committee.Seats;

internal sealed class SeatTable : IEntityTypeConfiguration<CommitteeSettings>, IEntityTypeConfiguration<CommitteeSeat>, IEntityTypeConfiguration<SeatTerm>, IEntityTypeConfiguration<PoolTerm>
{
    public void Configure(EntityTypeBuilder<CommitteeSettings> builder)
    {
        builder.ToTable("CommitteeSettings").IsRecord("committee");
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.Property(s => s.TimeZone).HasMaxLength(80);
        // A policy setting since; SQLite drops a column by making the table anew, outside the migration's transaction.
        builder.Property<int>("MostItems").IsLeftOut();
        builder.Ignore(s => s.Series);
        builder.HasOne<Person>().WithMany().HasForeignKey(s => s.ChairId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(s => s.DeputyId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<CommitteeSeat> builder)
    {
        builder.ToTable("CommitteeSeats").IsRecord("committee-seat");
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.Property(s => s.FunctionNames).HasMaxLength(200);
        builder.Ignore(s => s.Functions);
        builder.HasIndex(s => s.Number).IsUnique();
        builder.HasMany(s => s.Terms).WithOne().HasForeignKey(t => t.SeatId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<PoolTerm> builder)
    {
        builder.ToTable("CommitteePool").IsRecord("pool-term", nameof(PoolTerm.PersonId));
        builder.Ignore(t => t.IsWithdrawn);
        builder.Property(t => t.Id).ValueGeneratedNever();
        builder.HasOne<Person>().WithMany().HasForeignKey(t => t.PersonId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<SeatTerm> builder)
    {
        builder.ToTable("SeatTerms").IsRecord("seat-term", nameof(SeatTerm.PersonId));
        builder.Ignore(t => t.IsWithdrawn);
        builder.Property(t => t.Id).ValueGeneratedNever();
        builder.HasOne<Person>().WithMany().HasForeignKey(t => t.PersonId).OnDelete(DeleteBehavior.Restrict);
    }
}
