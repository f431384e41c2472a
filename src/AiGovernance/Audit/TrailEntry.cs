namespace AiGovernance.Audit;

/// <summary>One act on one record, as it stands for good: canonical text and the hash that chains it to the entry before (AT-2).</summary>
public sealed class TrailEntry
{
    public const string FirstPreviousHash = "0000000000000000000000000000000000000000000000000000000000000000";

    private TrailEntry() { } // EF Core

    internal TrailEntry(TrailFacts facts, string previousHash)
    {
        Number = facts.Number;
        At = facts.At;
        Action = facts.Action;
        Actor = facts.Actor;
        RecordKind = facts.Record.Kind;
        RecordId = facts.Record.Id;
        Subject = facts.Subject;
        Text = facts.ToCanonicalText();
        Hash = HashOf(previousHash, Text);
    }

    /// <summary>1, 2, 3 ... without holes.</summary>
    public long Number { get; private init; }

    public DateTime At { get; private init; }

    /// <summary>The handler's name.</summary>
    public string Action { get; private init; } = "";

    public Guid? Actor { get; private init; }

    public string RecordKind { get; private init; } = "";

    public Guid RecordId { get; private init; }

    /// <summary>The use case, vendor or meeting the record belongs to, so that its history reads as one story.</summary>
    public Guid? Subject { get; private init; }

    /// <summary>Everything the entry says, as canonical JSON (RFC 8785). The columns beside it only find it.</summary>
    public string Text { get; private init; } = "";

    /// <summary>SHA-256 over the former hash, a line feed and the text.</summary>
    public string Hash { get; private init; } = "";

    public static string HashOf(string previousHash, string text) => Common.Sha256.Of(previousHash + "\n" + text);
}

/// <summary>Where the chain ends: how many entries there are and the hash of the last. The row that writers queue on.</summary>
public sealed class TrailHead
{
    public int Id { get; private init; } = 1;
    public long Count { get; private set; }
    public string LastHash { get; private set; } = TrailEntry.FirstPreviousHash;

    internal void Append(TrailEntry entry) => (Count, LastHash) = (entry.Number, entry.Hash);
}
