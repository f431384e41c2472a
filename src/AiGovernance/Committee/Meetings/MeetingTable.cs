using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Organisation;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AiGovernance.Committee.Meetings;

internal sealed class MeetingTable : IEntityTypeConfiguration<Meeting>, IEntityTypeConfiguration<Presence>,
    IEntityTypeConfiguration<AgendaItem>, IEntityTypeConfiguration<ConflictOfInterest>, IEntityTypeConfiguration<ItemCondition>
{
    public void Configure(EntityTypeBuilder<Meeting> builder)
    {
        builder.ToTable("Meetings").IsRecord("meeting", nameof(Meeting.Id));
        builder.Property(m => m.Id).ValueGeneratedNever();
        builder.Property(m => m.Minutes).IsFrozen();
        builder.Property(m => m.MinutesHash).HasMaxLength(Sha256.Length);
        builder.Ignore(m => m.IsToCome).Ignore(m => m.AgendaClosesAt).Ignore(m => m.PresentNow);
        builder.HasIndex(m => new { m.State, m.StartsAt });
        builder.HasIndex(m => m.SeriesOn).IsUnique();
        builder.HasMany(m => m.Items).WithOne().HasForeignKey(i => i.MeetingId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(m => m.Presences).WithOne().HasForeignKey(p => p.MeetingId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Presence> builder)
    {
        builder.ToTable("MeetingPresences").IsRecord("presence", nameof(Presence.MeetingId));
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.HasOne<Person>().WithMany().HasForeignKey(p => p.PersonId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<AgendaItem> builder)
    {
        builder.ToTable("AgendaItems").IsRecord("agenda-item", nameof(AgendaItem.SubjectId));
        builder.Property(i => i.Id).ValueGeneratedNever();
        builder.Property(i => i.RevisionHash).HasMaxLength(Sha256.Length);
        builder.Ignore(i => i.IsOver).Ignore(i => i.Recused).Ignore(i => i.Seated).Ignore(i => i.IsUrgent).Ignore(i => i.AwaitsConsent);
        builder.Property(i => i.Title).HasMaxLength(AgendaItem.TitleMaxLength);
        builder.HasIndex(i => new { i.SubjectId, i.State });
        builder.HasIndex(i => new { i.UseCaseId, i.State });
        builder.HasOne<UseCase>().WithMany().HasForeignKey(i => i.UseCaseId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Revision>().WithMany().HasForeignKey(i => i.RevisionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(i => i.Conflicts).WithOne().HasForeignKey(c => c.ItemId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(i => i.Substitutes).WithOne().HasForeignKey(s => s.ItemId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(i => i.Conditions).WithOne().HasForeignKey(c => c.ItemId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ConflictOfInterest> builder)
    {
        builder.ToTable("ConflictsOfInterest").IsRecord("conflict-of-interest", nameof(ConflictOfInterest.SubjectId));
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.Property(c => c.Reason).HasMaxLength(ConflictOfInterest.ReasonMaxLength);
        builder.Property(c => c.Ruling).HasMaxLength(ConflictOfInterest.ReasonMaxLength);
        builder.Ignore(c => c.Recuses);
        builder.HasOne<Person>().WithMany().HasForeignKey(c => c.PersonId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ItemCondition> builder)
    {
        builder.ToTable("ItemConditions").IsRecord("proposed-condition", nameof(ItemCondition.SubjectId));
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.Property(c => c.Text).HasMaxLength(ItemCondition.TextMaxLength);
        builder.Property(c => c.Proof).HasMaxLength(ItemCondition.TextMaxLength);
        builder.Property(c => c.Source).HasMaxLength(ItemCondition.SourceMaxLength);
        builder.HasOne<Person>().WithMany().HasForeignKey(c => c.ProposedBy).OnDelete(DeleteBehavior.Restrict);
    }
}
