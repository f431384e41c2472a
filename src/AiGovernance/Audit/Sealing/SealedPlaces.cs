using AiGovernance.Data;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Audit.Sealing;

/// <summary>What the checkpoints in the database say, held against the trail beside them (AT-3).</summary>
internal sealed class SealedPlaces
{
    private readonly Dictionary<long, TrailCheckpoint> checkpoints;

    private SealedPlaces(List<TrailCheckpoint> found) => checkpoints = found.ToDictionary(c => c.Count);

    public int Number => checkpoints.Count;

    public static async Task<SealedPlaces> Read(AppDbContext db, CancellationToken ct) => new(await db.TrailCheckpoints.AsNoTracking().ToListAsync(ct));

    public string? FaultAt(long number, string hash) => checkpoints.TryGetValue(number, out var sealedAt) && sealedAt.LastHash != hash
        ? $"entry {number} is not the one that was sealed on {TrailFacts.Moment(sealedAt.At)}: it or one before it was written anew" : null;

    /// <param name="keyFile">Not there where the database was taken elsewhere: then signatures are for the offline check.</param>
    public string? FaultAtTheEnd(long count, string keyFile)
    {
        if (checkpoints.Keys.DefaultIfEmpty().Max() is var last && last > count) return $"entry {count + 1} is missing: the trail was cut off after entry {count}, a checkpoint counts {last}";
        if (!File.Exists(keyFile)) return null;
        using var key = TrailKey.OpenOrMake(keyFile);
        return checkpoints.Values.OrderBy(c => c.Count).Where(c => c.KeyId == key.Id).FirstOrDefault(c => !key.HasSigned(c.SignedText, c.Signature)) is { } forged
            ? $"the checkpoint at entry {forged.Count} was not signed by this portal" : null;
    }
}
