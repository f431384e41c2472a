using AiGovernance.Approvals;
using AiGovernance.Committee;
using AiGovernance.Committee.Ballots;
using AiGovernance.SystemTests.Children;
using AiGovernance.SystemTests.Support;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace AiGovernance.SystemTests;

/// <summary>RV-6, AT-4, CM-5: whatever is killed at whatever moment, what was answered is there, once, and goes on.</summary>
public sealed class RecoveryTests : SystemTest
{
    [Fact]
    public async Task Killed_between_submission_and_reviews_the_next_start_opens_them_once()
    {
        await using var place = await NewPlace();
        await Cast.Enter(place);
        await using (var child = Child.Start("send-to-review", place.Folder))
        {
            await child.Line(l => l == Child.Ready);
            await child.Kill();
        }
        await using var db = place.Db();
        Assert.Equal(0, await db.Reviews.CountAsync());

        await using (var host = await HostProcess.Start(place.Folder))
        {
            await Wait.Until(() => db.OutboxSignals.AllAsync(s => s.DoneAt != null), () => "The signals are not worked off.");
            await host.Kill();
        }
        await using (await HostProcess.Start(place.Folder)) { }

        // High without personal data: four disciplines.
        Assert.Equal(4, await db.Reviews.Select(r => r.Discipline).Distinct().CountAsync());
        Assert.Equal(4, await db.Reviews.CountAsync());
        Assert.Null((await place.VerifyTrail()).Fault);
    }

    [Fact]
    public async Task Killed_between_vote_and_close_every_vote_still_opens_and_counts()
    {
        await using var place = await NewPlace();
        var (ballot, ahead) = await AMeeting.AtTheBallot(place);
        await using (var child = Child.Start("vote", place.Folder, ballot.Value.ToString(), ahead.ToString()))
        {
            await child.Line(l => l == Child.Ready);
            await child.Kill();
        }

        await using var later = Place.Open(place.Folder, ahead);
        await using var db = later.Db();
        var sealedVotes = await db.Ballots.AsNoTracking().Where(b => b.Id == ballot).SelectMany(b => b.Votes).ToListAsync();
        Assert.All(sealedVotes, v => Assert.Null(v.Choice));
        var chair = await Cast.Find(later, Cast.Chair);
        await later.Do<CloseBallot>(chair, h => h.Handle(ballot, "in case of half"));

        Assert.Equal(Standing.ApprovedWithConditions, await db.UseCases.Select(u => u.Standing).SingleAsync());
        var (people, opened) = (await db.People.ToDictionaryAsync(p => p.Id, p => p.Name), await db.Ballots.AsNoTracking().Where(b => b.Id == ballot).SelectMany(b => b.Votes).ToListAsync());
        Assert.Equal(AMeeting.Votes.Order(), opened.Select(v => (people[v.VoterId], v.Choice!.Value)).Order());
        foreach (var vote in opened)
        {
            // What the trail held before the close is the hash of what is published after it.
            Assert.Equal(sealedVotes.Single(v => v.Id == vote.Id).Commitment, new VoteCommitment(vote.Nonce!, vote.Choice!.Value, vote.Rationale).Hash);
            Assert.Equal(AMeeting.WhyOf(people[vote.VoterId]), vote.Rationale);
            Assert.Contains(vote.Commitment, (await db.Trail.Where(e => e.RecordId == vote.Id).OrderBy(e => e.Number).FirstAsync()).Text, StringComparison.Ordinal);
        }
        Assert.Null((await later.VerifyTrail()).Fault);
    }

    [Fact]
    public async Task Killed_while_eight_write_everything_that_was_answered_is_there_once()
    {
        const int enough = 40;
        await using var place = await NewPlace();
        await Cast.Enter(place);
        await using var child = Child.Start("submit", place.Folder);
        await Wait.Until(() => Task.FromResult(child.Output.Count >= enough || child.HasEnded), () => $"Only {child.Output.Count} were written: {string.Join('\n', child.Errors)}");
        Assert.False(child.HasEnded, string.Join('\n', child.Errors));
        await child.Kill();

        await using var db = place.Db();
        var submitted = await db.UseCases.Where(u => u.Revisions.Any(r => r.Status == RevisionStatus.Submitted)).Select(u => u.Reference).ToListAsync();
        Assert.Equal(child.Output.Count, child.Output.Distinct().Count());
        Assert.Empty(child.Output.Except(submitted));
        // A writer whose commit was on the disk could not say so any more: one for each at most.
        Assert.InRange(submitted.Count, child.Output.Count, child.Output.Count + Child.Writers);
        Assert.Equal(submitted.Count, await db.OutboxSignals.CountAsync(s => s.Kind == UseCaseSignals.Submitted.Kind));
        Assert.Null((await place.VerifyTrail()).Fault);
    }

    [Fact]
    public async Task Two_hosts_on_one_database_deliver_each_signal_once()
    {
        const int cases = 12;
        await using var place = await NewPlace();
        await Cast.Enter(place);
        await using var first = await HostProcess.Start(place.Folder);
        await using var second = await HostProcess.Start(place.Folder);
        for (var i = 0; i < cases; i++) await Cast.SendToReview(place, (await Cast.Submit(place)).Id);

        await using var db = place.Db();
        await Wait.Until(async () => await db.OutboxSignals.CountAsync() >= 2 * cases && await db.OutboxSignals.AllAsync(s => s.DoneAt != null), () => "The signals are not worked off.");
        Assert.Equal(cases, await db.Reviews.Select(r => r.UseCaseId).Distinct().CountAsync());
        Assert.Equal(4 * cases, await db.Reviews.CountAsync());
        Assert.Equal(0, await db.OutboxSignals.CountAsync(s => s.Attempts > 0));
        Assert.Null((await place.VerifyTrail()).Fault);
    }
}
