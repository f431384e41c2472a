using System.Text;
using AiGovernance.Audit;
using AiGovernance.Committee;
using AiGovernance.Committee.Ballots;
using AiGovernance.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;
using static AiGovernance.Tests.Committee.ASession;

namespace AiGovernance.Tests.Committee;

/// <summary>CM-5: nobody learns a vote before the close, and everybody can check it after.</summary>
public class VoteSecrecyTests
{
    private const string Reason = "Marmalade-is-not-a-safeguard";

    [Fact]
    public async Task Before_the_close_no_vote_stands_plain_anywhere_in_the_database_files()
    {
        await using var portal = TestPortal.Start();
        var (session, ballot) = await AtTheBallot(portal);
        Ok(await session.Vote(ballot, Part.Member, Choice.Defer, Reason + "-first"));
        Ok(await session.Vote(ballot, Part.Member, Choice.Reject, Reason));
        Assert.DoesNotContain(Reason, Bytes(portal), StringComparison.Ordinal);

        Assert.Null((await session.Close(ballot)).Refusal);
        Assert.Contains(Reason, Bytes(portal), StringComparison.Ordinal);
        Assert.DoesNotContain(Reason + "-first", Bytes(portal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_trail_holds_only_the_commitment_and_the_close_publishes_what_gives_it()
    {
        await using var portal = TestPortal.Start();
        var (session, ballot) = await AtTheBallot(portal);
        Ok(await session.Vote(ballot, Part.Member, Choice.Reject, Reason));
        await using var db = portal.Db();
        var cast = TrailText.Read(await db.Trail.Where(e => e.RecordKind == "vote").Select(e => e.Text).SingleAsync());
        var committed = cast.Changes.Single(c => c.Field == nameof(Vote.Commitment)).After!;
        Assert.Equal("(not shown)", cast.Changes.Single(c => c.Field == nameof(Vote.Sealed)).After);
        Assert.DoesNotContain(cast.Changes, c => c.Field is nameof(Vote.Choice) or nameof(Vote.Rationale) or nameof(Vote.Nonce));

        Assert.Null((await session.Close(ballot)).Refusal);
        var published = await db.Ballots.SelectMany(b => b.Votes).SingleAsync();
        Assert.True(new VoteCommitment(published.Nonce!, published.Choice!.Value, published.Rationale).Matches(committed));
        Assert.Contains(published.Nonce!, await db.Trail.Where(e => e.RecordKind == "vote").OrderByDescending(e => e.Number).Select(e => e.Text).FirstAsync(), StringComparison.Ordinal);
        Assert.True((await portal.In(Part.Auditor, (VerifyTrail h) => h.Handle())).Value!.Holds);
    }

    [Fact]
    public async Task A_sealed_vote_is_as_long_with_the_longest_reason_as_with_none()
    {
        await using var portal = TestPortal.Start();
        var (session, ballot) = await AtTheBallot(portal);
        Ok(await session.Vote(ballot, Part.Member, Choice.Abstain, null));
        Ok(await session.Vote(ballot, Part.Deputy, Choice.Reject, new string('\u0001', VoteSeal.RationaleMaxLength)));
        Ok(await session.Vote(ballot, Part.Chair, Choice.Reject, new string('\u4e2d', VoteSeal.RationaleMaxLength)));
        await using var db = portal.Db();
        Assert.Single((await db.Ballots.SelectMany(b => b.Votes).Select(v => v.Sealed).ToListAsync()).Select(s => s.Length).Distinct());
    }

    [Fact]
    public async Task After_a_crash_between_vote_and_close_the_portal_goes_on_and_counts_the_last_vote()
    {
        await using var portal = TestPortal.Start();
        var (session, ballot) = await AtTheBallot(portal);
        foreach (var part in Four) Ok(await session.Vote(ballot, part, Choice.Defer));
        Ok(await session.Vote(ballot, Part.Member, Choice.Reject, Reason));

        await using var restarted = TestPortal.From(portal.File, new TestClock(portal.Clock.Now));
        Assert.Null((await restarted.In(Part.Chair, (CloseBallot h) => h.Handle(ballot))).Refusal);
        await using var db = restarted.Db();
        var votes = await db.Ballots.SelectMany(b => b.Votes).ToListAsync();
        Assert.Equal(4, votes.Count);
        Assert.Equal((Choice.Reject, Reason), votes.Where(v => v.VoterId == People.Of(Part.Member)).Select(v => (v.Choice!.Value, v.Rationale)).Single());
    }

    [Fact]
    public async Task A_vote_that_was_tampered_with_stops_the_count()
    {
        await using var portal = TestPortal.Start();
        var (session, ballot) = await AtTheBallot(portal);
        Ok(await session.Vote(ballot, Part.Member, Choice.Reject, Reason));
        Ok(await session.Vote(ballot, Part.Deputy, Choice.Defer, Reason));
        Ok(await portal.Write(async db =>
        {
            var votes = await db.Ballots.Include(b => b.Votes).SelectMany(b => b.Votes).ToListAsync();
            db.Entry(votes[0]).Property(v => v.Sealed).CurrentValue = votes[1].Sealed;
        }));
        Assert.Equal(CommitteeRefusals.VoteUnreadable, (await session.Close(ballot)).Refusal);
    }

    private static string Bytes(TestPortal portal) => string.Concat(
        new[] { portal.File, portal.File + "-wal" }.Where(File.Exists).Select(file =>
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var reader = new StreamReader(stream, Encoding.Latin1);
            return reader.ReadToEnd();
        }));
}
