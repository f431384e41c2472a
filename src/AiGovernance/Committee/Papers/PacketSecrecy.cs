using AiGovernance.Access;
using AiGovernance.Committee.Meetings;
using AiGovernance.Common;
using AiGovernance.Data;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Committee.Papers;

/// <summary>Which edition of a packet somebody may read: never one with the papers of an item from which they are recused and that is not over (CM-3).</summary>
public static class PacketSecrecy
{
    /// <summary>For who asks for one document of the register.</summary>
    public static async Task<Refusal?> Against(AppDbContext db, Actor actor, string number, CancellationToken ct)
    {
        if (await db.MeetingPackets.AsNoTracking().SingleOrDefaultAsync(p => p.Number == number, ct) is not { } packet) return null;
        return packet.Spares(await Withheld(db, actor, packet.MeetingId, ct)) ? null : CommitteeRefusals.PacketWithheld;
    }

    internal static async Task<IReadOnlySet<AgendaItemId>> Withheld(AppDbContext db, Actor actor, MeetingId meeting, CancellationToken ct)
    {
        var bound = actor.BoundBy.ToList();
        return (await db.AgendaItems.Where(i => i.MeetingId == meeting && i.State != ItemState.Decided && i.State != ItemState.CarriedOver
            && i.Conflicts.Any(c => bound.Contains(c.PersonId) && c.State == ConflictState.Recused)).Select(i => i.Id).ToListAsync(ct)).ToHashSet();
    }

    /// <summary>The fullest edition of each part that spares these items; none where somebody was recused after the packet went out.</summary>
    internal static MeetingPacket? For(IEnumerable<MeetingPacket> editions, IReadOnlySet<AgendaItemId> withheld) =>
        editions.Where(p => p.Spares(withheld)).MinBy(p => p.LeftOut.Count);
}
