using System.Globalization;
using System.Text;
using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Audit.Export;

/// <summary>Writes the trail as JSON Lines from a number on, for a SIEM and for the offline check; row by row, so that memory does not grow with it (AT-5). It is an entry itself (AT-1).</summary>
public sealed class ExportTrail(Database database, AccessCheck access)
{
    /// <param name="from">The first entry.</param>
    /// <param name="output">Nothing is written where it is refused.</param>
    /// <returns>The number of the last entry written.</returns>
    public async Task<Result<long>> Handle(long from, Stream output, CancellationToken ct = default)
    {
        var begun = await database.Write<long>(this, async db =>
        {
            if (!access.Allows(AuditPermissions.Export)) return Refusal.Forbidden;
            var own = (await db.TrailHeads.SingleAsync(ct)).Count + 1;
            if (from < 1 || from > own) return AuditRefusals.NoSuchNumber.With(own - 1);
            db.Note(new TrailNote(new RecordRef("trail", Guid.Empty), [new TrailChange("ExportedFrom", null, from.ToString(CultureInfo.InvariantCulture))]));
            return from;
        }, ct);
        return begun.Succeeded ? await Stream(from, output, ct) : begun;
    }

    private async Task<long> Stream(long from, Stream output, CancellationToken ct)
    {
        await using var db = database.Open();
        var (last, hash) = (from - 1, from == 1 ? TrailEntry.FirstPreviousHash : await db.Trail.Where(e => e.Number == from - 1).Select(e => e.Hash).SingleAsync(ct));
        await using var writer = new StreamWriter(output, new UTF8Encoding(false), bufferSize: 1 << 16, leaveOpen: true) { NewLine = "\n" };
        await foreach (var entry in db.Trail.Where(e => e.Number >= from).OrderBy(e => e.Number).Select(e => new { e.Number, e.Text, e.Hash }).AsAsyncEnumerable().WithCancellation(ct))
        {
            await writer.WriteLineAsync(TrailLine.Of(entry.Text, entry.Hash, hash).AsMemory(), ct);
            (last, hash) = (entry.Number, entry.Hash);
        }
        await writer.WriteLineAsync(TrailLine.EndOf(last, hash).AsMemory(), ct);
        return last;
    }
}
