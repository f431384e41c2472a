using AiGovernance.Common;

namespace AiGovernance.Audit.Sealing;

/// <summary>How far the trail was at a moment, signed with a key that the database does not hold: nobody can cut off or write anew what stood before (AT-3).</summary>
public sealed class TrailCheckpoint
{
    /// <summary>Of an ECDSA P-256 signature in hex.</summary>
    public const int SignatureLength = 128;

    private TrailCheckpoint() { } // EF Core

    public TrailCheckpoint(long count, string lastHash, DateTime at, TrailKey key)
    {
        (Count, LastHash, At, KeyId) = (count, lastHash, at, key.Id);
        Signature = key.Sign(SignedText);
    }

    /// <summary>How many entries there were.</summary>
    public long Count { get; private init; }

    /// <summary>The hash of the last of them.</summary>
    public string LastHash { get; private init; } = "";
    public DateTime At { get; private init; }

    /// <summary>SHA-256 of the public key.</summary>
    public string KeyId { get; private init; } = "";
    public string Signature { get; private init; } = "";

    /// <summary>What is signed: canonical JSON, with a format number.</summary>
    public string SignedText => TextOf(Count, LastHash, At, KeyId);

    public static string TextOf(long count, string lastHash, DateTime at, string keyId) => CanonicalJson.OfParts(
        ("at", CanonicalJson.OfText(TrailFacts.Moment(at))), ("count", count.ToString(System.Globalization.CultureInfo.InvariantCulture)),
        ("format", "1"), ("key", CanonicalJson.OfText(keyId)), ("last_hash", CanonicalJson.OfText(lastHash)));
}
