using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using AiGovernance.Common;

namespace AiGovernance.Committee;

/// <summary>A vote sealed so that the trail can hold its hash before the close and anyone can check it after (CM-5).</summary>
/// <param name="Nonce">256 random bits as lower-case hex: without them five choices could simply be tried.</param>
public sealed record VoteCommitment(string Nonce, Choice Choice, string? Rationale)
{
    public const int NonceBytes = 32;

    public static VoteCommitment Seal(Choice choice, string? rationale) =>
        new(Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(NonceBytes)), choice, rationale);

    /// <summary>SHA-256 of <see cref="Json"/> in UTF-8.</summary>
    public string Hash => Sha256.Of(Json);

    /// <summary>Canonical JSON with the keys nonce, rationale (or null) and vote (its letter).</summary>
    public string Json => CanonicalJson.Of(new JsonObject { ["nonce"] = Nonce, ["rationale"] = Rationale, ["vote"] = Choice.Letter().ToString() });

    public bool Matches(string hash) =>
        CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(Hash), Encoding.ASCII.GetBytes(hash));
}
