using System.Security.Cryptography;
using System.Text;
using AiGovernance.Committee;
using CsCheck;
using Xunit;

namespace AiGovernance.Tests.Committee;

/// <summary>CM-5.</summary>
public sealed class VoteCommitmentTests
{
    private static readonly string Zeros = new('0', 64);

    [Fact]
    public void The_hash_can_be_made_by_anyone_with_the_published_parts()
    {
        var published = $$"""{"nonce":"{{Zeros}}","rationale":"Not \"yet\".","vote":"D"}""";
        var expected = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(published)));
        Assert.Equal(expected, new VoteCommitment(Zeros, Choice.Defer, "Not \"yet\".").Hash);
    }

    [Fact]
    public void A_missing_reason_is_null_and_not_empty() =>
        Assert.Equal($$"""{"nonce":"{{Zeros}}","rationale":null,"vote":"-"}""", new VoteCommitment(Zeros, Choice.Abstain, null).Json);

    [Fact]
    public void A_nonce_has_256_bits_and_never_comes_twice()
    {
        var nonces = Enumerable.Range(0, 1000).Select(_ => VoteCommitment.Seal(Choice.Approve, null).Nonce).ToList();
        Assert.All(nonces, n => Assert.Equal(32, Convert.FromHexString(n).Length));
        Assert.Equal(nonces.Count, nonces.Distinct().Count());
    }

    [Fact]
    public void Only_the_same_vote_reason_and_nonce_match() =>
        (from choice in Gen.Enum<Choice>() from other in Gen.Enum<Choice>() from reason in Gen.Char.AlphaNumeric.Array[0, 20] select (choice, other, new string(reason)))
        .Sample((choice, other, reason) =>
        {
            var vote = VoteCommitment.Seal(choice, reason);
            return vote.Matches(vote.Hash)
                && (vote with { Choice = other }).Matches(vote.Hash) == (choice == other)
                && !(vote with { Rationale = reason + "!" }).Matches(vote.Hash)
                && !(vote with { Nonce = Zeros }).Matches(vote.Hash);
        });

    [Fact]
    public void What_is_no_hash_does_not_match() =>
        Assert.False(VoteCommitment.Seal(Choice.Reject, "No.").Matches(""));
}
