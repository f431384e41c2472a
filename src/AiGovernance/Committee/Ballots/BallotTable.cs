using AiGovernance.Committee.Meetings;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Organisation;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AiGovernance.Committee.Ballots;

internal sealed class BallotTable : IEntityTypeConfiguration<Ballot>, IEntityTypeConfiguration<Vote>
{
    public void Configure(EntityTypeBuilder<Ballot> builder)
    {
        builder.ToTable("Ballots").IsRecord("ballot", nameof(Ballot.SubjectId));
        builder.Property(b => b.Id).ValueGeneratedNever();
        builder.Property(b => b.RevisionHash).HasMaxLength(Sha256.Length);
        builder.Property(b => b.ConditionHash).HasMaxLength(Sha256.Length);
        builder.Property(b => b.ConditionList).IsFrozen();
        builder.Ignore(b => b.Conditions).Ignore(b => b.Terms).Ignore(b => b.IsUrgent);
        builder.HasIndex(b => new { b.ItemId, b.OpenedAt });
        builder.HasIndex(b => b.UseCaseId);
        builder.HasOne<AgendaItem>().WithMany().HasForeignKey(b => b.ItemId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Revision>().WithMany().HasForeignKey(b => b.RevisionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(b => b.Votes).WithOne().HasForeignKey(v => v.BallotId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Vote> builder)
    {
        builder.ToTable("Votes").IsRecord("vote", nameof(Vote.SubjectId));
        builder.Property(v => v.Id).ValueGeneratedNever();
        builder.Property(v => v.Sealed).IsSensitive();
        builder.Property(v => v.Commitment).HasMaxLength(Sha256.Length);
        builder.Property(v => v.Nonce).HasMaxLength(VoteCommitment.NonceBytes * 2);
        builder.Property(v => v.Rationale).HasMaxLength(VoteSeal.RationaleMaxLength);
        builder.HasIndex(v => new { v.BallotId, v.VoterId }).IsUnique();
        builder.HasOne<Person>().WithMany().HasForeignKey(v => v.VoterId).OnDelete(DeleteBehavior.Restrict);
    }
}
