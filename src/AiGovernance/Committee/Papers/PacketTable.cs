using AiGovernance.Committee.Meetings;
using AiGovernance.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AiGovernance.Committee.Papers;

internal sealed class PacketTable : IEntityTypeConfiguration<MeetingPacket>
{
    public void Configure(EntityTypeBuilder<MeetingPacket> builder)
    {
        builder.ToTable("MeetingPackets").IsRecord("packet", nameof(MeetingPacket.MeetingId));
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Property(p => p.Number).HasMaxLength(20);
        builder.Property(p => p.Parts).IsFrozen();
        builder.Ignore(p => p.IsCommon).Ignore(p => p.LeftOut).Ignore(p => p.HashOfParts);
        builder.HasIndex(p => new { p.MeetingId, p.Part });
        builder.HasIndex(p => p.Number).IsUnique();
        builder.HasOne<Meeting>().WithMany().HasForeignKey(p => p.MeetingId).OnDelete(DeleteBehavior.Restrict);
    }
}
