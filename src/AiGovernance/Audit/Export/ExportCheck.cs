using AiGovernance.Audit.Sealing;

namespace AiGovernance.Audit.Export;

/// <summary>What a check of an export found.</summary>
/// <param name="Checkpoints">How many of them were met and agree.</param>
/// <param name="Fault">Names the first entry that is not as it was written; null when all is well.</param>
public sealed record ExportVerdict(long First, long Last, int Checkpoints, string? Fault);

/// <summary>Checks an export of the trail without a database: finds an edited, deleted, inserted, reordered or cut-off entry, and names the first (AT-3).</summary>
/// <param name="open">Opens the export; it is read a second time where something is missing.</param>
/// <param name="checkpoints">Signed places, by count; without them nobody can tell whether everything was written anew.</param>
public sealed class ExportCheck(Func<TextReader> open, IReadOnlyList<CheckpointFile> checkpoints)
{
    private readonly Dictionary<long, CheckpointFile> places = checkpoints.ToDictionary(c => c.Count);
    private long first, last, firm;
    private string hash = "", before = "";
    private int met;

    public ExportVerdict Run(TrailKey? key)
    {
        var forged = checkpoints.FirstOrDefault(c => key is null || !c.IsSignedBy(key));
        var fault = forged is not null ? $"{forged.Source} was not signed with this key" : Walk() ?? BeyondTheEnd();
        return new(first, last, met, fault);
    }

    private string? Walk()
    {
        using var reader = open();
        for (var place = 1; reader.ReadLine() is { } line; place++)
        {
            if (TrailLine.IsEnd(line)) return AtTheEnd(line, reader);
            if (TrailLine.Read(line) is not { } entry) return $"line {place} is no entry of an export";
            if (place == 1) Begin(entry);
            if ((place == 1 ? Unsealed(first - 1, entry.Previous) : null) is { } earlier) return earlier;
            if ((FaultOf(entry) ?? Unsealed(entry.Number, entry.Hash)) is { } fault) return fault;
            (before, hash, last) = (hash, entry.Hash, entry.Number);
        }
        return $"the export was cut off after entry {last}: its last line is missing";
    }

    /// <summary>What stands before the first line is known only by its hash.</summary>
    private void Begin(TrailLine entry) =>
        (first, last, firm, hash) = (entry.Number, entry.Number - 1, entry.Number - 1, entry.Number == 1 ? TrailEntry.FirstPreviousHash : entry.Previous);

    private string? FaultOf(TrailLine entry)
    {
        if (entry.Number < last + 1) return $"entry {entry.Number} stands twice: one of the two was inserted";
        if (entry.Number > last + 1) return Holds(last + 1) ? $"entry {last + 1} was reordered: it stands after entry {entry.Number}" : $"entry {last + 1} was deleted: entry {entry.Number} follows entry {last}";
        if (entry.Previous != hash && last >= first && entry.Previous == before) return $"entry {last} was inserted: entry {entry.Number} was chained to the one before it";
        if (!entry.IsWhole) return $"entry {entry.Number} was edited: its text does not give its hash";
        return entry.Previous == hash ? null : last < first ? $"entry {entry.Number} was edited: it does not begin the trail" : $"entry {last} was edited and its hash made anew: entry {entry.Number} was chained to another";
    }

    private string? Unsealed(long number, string sealedHash)
    {
        if (!places.TryGetValue(number, out var place)) return null;
        if (place.LastHash != sealedHash) return $"entry {number} is not the one that was sealed on {TrailFacts.Moment(place.At)} ({place.Source}): an entry from {firm + 1} to {number} was edited, deleted, inserted or reordered and all after it written anew";
        (firm, met) = (number, met + 1);
        return null;
    }

    private string? AtTheEnd(string line, TextReader reader)
    {
        if (TrailLine.ReadEnd(line) is not { } end) return "the last line of the export was edited";
        if (reader.ReadLine() is not null) return $"after the end of the export, entry {last}, something was inserted";
        if (end.Count > last) return $"the export was cut off after entry {last}: its last line counts {end.Count}";
        return end.Count == last && end.Hash == hash ? null : "the last line of the export was edited";
    }

    private string? BeyondTheEnd() => checkpoints.Count > 0 && checkpoints[^1] is var seal && seal.Count > last
        ? $"the trail was cut off after entry {last}, or exported before {TrailFacts.Moment(seal.At)}: {seal.Source} counts {seal.Count}" : null;

    private bool Holds(long number)
    {
        using var reader = open();
        while (reader.ReadLine() is { } line)
            if (TrailLine.Read(line)?.Number == number) return true;
        return false;
    }
}
