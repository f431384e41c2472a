using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using AiGovernance.Access;
using Microsoft.AspNetCore.DataProtection;

namespace AiGovernance.Committee.Ballots;

/// <summary>Encrypts a vote for the time until the close; only the portal's keys open it (CM-5).</summary>
public sealed class VoteSeal(IDataProtectionProvider keys)
{
    /// <summary>Characters of a reason.</summary>
    public const int RationaleMaxLength = 2000;

    // The longest reason needs six bytes for each character in JSON; every vote is filled up to this, so its size tells nothing.
    private const int Bytes = RationaleMaxLength * 6 + 512;

    public byte[] Close(BallotId ballot, PersonId voter, VoteCommitment vote)
    {
        var plain = new byte[Bytes];
        Array.Fill(plain, (byte)' ');
        Encoding.UTF8.GetBytes(vote.Json, plain);
        return KeyFor(ballot, voter).Protect(plain);
    }

    /// <returns>Null when the keys do not open it, or it is not what was committed to.</returns>
    public VoteCommitment? Open(Vote vote)
    {
        try
        {
            var opened = Read(KeyFor(vote.BallotId, vote.VoterId).Unprotect(vote.Sealed));
            return opened.Matches(vote.Commitment) ? opened : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    // A vote moved to another ballot or voter does not open.
    private IDataProtector KeyFor(BallotId ballot, PersonId voter) =>
        keys.CreateProtector("AiGovernance.Committee.Vote", ballot.Value.ToString("N"), voter.Value.ToString("N"));

    private static VoteCommitment Read(byte[] plain)
    {
        using var json = JsonDocument.Parse(plain);
        var letter = json.RootElement.GetProperty("vote").GetString()![0];
        return new(json.RootElement.GetProperty("nonce").GetString()!, Enum.GetValues<Choice>().Single(c => c.Letter() == letter), json.RootElement.GetProperty("rationale").GetString());
    }
}
