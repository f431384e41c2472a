using AiGovernance.Access;
using AiGovernance.Committee.Meetings;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Documents;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Committee.Papers;

/// <summary>Gives out the packet of a meeting, or an addendum, as it was frozen, in the edition for the reader (CM-2, CM-3). That somebody fetched it is an entry (AT-1).</summary>
public sealed class OpenPacket(Database database, AccessCheck access)
{
    /// <param name="part">0 for the packet, else the number of the addendum.</param>
    public Task<Result<IssuedContent>> Handle(MeetingId id, int part = 0, CancellationToken ct = default) => database.Write<IssuedContent>(this, async db =>
    {
        if (!access.Allows(CommitteePermissions.Papers)) return Refusal.Forbidden;
        var editions = await db.MeetingPackets.AsNoTracking().Where(p => p.MeetingId == id && p.Part == part).ToListAsync(ct);
        if (editions.Count == 0) return CommitteeRefusals.NoPacket;
        if (PacketSecrecy.For(editions, await PacketSecrecy.Withheld(db, access.Actor, id, ct)) is not { } mine) return CommitteeRefusals.PacketWithheld;
        return await Fetch(db, mine.Number, ct);
    }, ct);

    /// <summary>The issued bytes once more, with their entry on the trail.</summary>
    internal static async Task<Result<IssuedContent>> Fetch(AppDbContext db, string number, CancellationToken ct)
    {
        var found = await db.Documents.AsNoTracking().SingleAsync(d => d.Number == number, ct);
        db.Note(new TrailNote(new RecordRef("document", found.Id), [new("FetchedAgain", null, found.Number)], found.SubjectId));
        return new IssuedContent(found.Number, $"{found.Number}-{found.Kind}.pdf", found.MediaType, found.Content, found.ContentHash);
    }
}
