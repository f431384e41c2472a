using AiGovernance.Access;
using AiGovernance.Committee.Meetings;
using AiGovernance.Committee.Seats;
using AiGovernance.Common;
using AiGovernance.Data;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Committee.Papers;

/// <summary>The packet or one addendum, in the edition for who looks.</summary>
/// <param name="Number">Null where there is no edition for them: they were recused after it went out.</param>
/// <param name="LeftOut">How many items this edition leaves out for them.</param>
public sealed record PaperRow(int Part, string? Number, DateTime IssuedAt, int LeftOut);

/// <summary>The papers of one meeting.</summary>
/// <param name="MayAdd">May issue what came later as an addendum.</param>
public sealed record MeetingPaperList(IReadOnlyList<PaperRow> Rows, bool MayAdd);

/// <summary>Lists the packet of a meeting and its addenda (CM-2).</summary>
public sealed class ListPapers(Database database, AccessCheck access)
{
    public Task<Result<MeetingPaperList>> Handle(MeetingId id, CancellationToken ct = default) => database.Read<MeetingPaperList>(this, async db =>
    {
        if (!access.Allows(CommitteePermissions.Papers)) return Refusal.Forbidden;
        if (await db.Meetings.SingleOrDefaultAsync(m => m.Id == id, ct) is not { } meeting) return Refusal.NotFound;
        var withheld = await PacketSecrecy.Withheld(db, access.Actor, id, ct);
        var issued = await db.MeetingPackets.Where(p => p.MeetingId == id).ToListAsync(ct);
        return new MeetingPaperList(
            [.. issued.GroupBy(p => p.Part).OrderBy(g => g.Key).Select(g => Row(g, withheld))],
            issued.Count > 0 && meeting.State is MeetingState.AgendaClosed or MeetingState.InSession && access.Allows(CommitteePermissions.Plan));
    }, ct);

    private static PaperRow Row(IGrouping<int, MeetingPacket> editions, IReadOnlySet<AgendaItemId> withheld)
    {
        var mine = PacketSecrecy.For(editions, withheld);
        return new(editions.Key, mine?.Number, editions.Min(p => p.IssuedAt), mine?.LeftOut.Count ?? 0);
    }
}
