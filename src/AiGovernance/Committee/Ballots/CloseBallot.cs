using AiGovernance.Access;
using AiGovernance.Approvals;
using AiGovernance.Approvals.Exceptions;
using AiGovernance.Committee.Meetings;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Organisation.Settings;
using AiGovernance.Reviews.Assessments;
using AiGovernance.RiskScoring;
using AiGovernance.Workflows;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Committee.Ballots;

/// <summary>The acting chair closes the ballot: the votes are opened, counted and named, and the decision stands (CM-5, CM-6, CM-9).</summary>
public sealed class CloseBallot(Database database, AccessCheck access, VoteSeal seal, BallotClosing closing)
{
    /// <param name="decidingReason">Why it should proceed; needed where the acting chair's own vote may decide at exactly half.</param>
    public Task<Result<DecisionId>> Handle(BallotId id, string? decidingReason = null, CancellationToken ct = default) => database.Write<DecisionId>(this, async db =>
    {
        if (!access.Allows(CommitteePermissions.Preside)) return Refusal.Forbidden;
        var found = await BallotOnTheTable.Load(db, access.Actor, id, ct);
        if (!found.Succeeded) return found.Refusal;
        var (ballot, table) = found.Value;
        if (found.Value.Over is { } over) return over;
        if (table.Preside(access.Actor, "close the ballot").Refusal is { } no) return no;
        if (!table.IsUnchanged) return CommitteeRefusals.RevisionChanged;
        if (Quorum.Of(table.Sits.Sitting, ballot.Tier).Check().Refusal is { } missing) return missing;

        var chair = access.Actor.Person!.Value;
        if (ClosedCount.Of(ballot, table.Sits.Sitting, seal) is not { } count) return CommitteeRefusals.VoteUnreadable;
        if (count.ChairMayDecide(ballot, chair) && string.IsNullOrWhiteSpace(decidingReason)) return CommitteeRefusals.DecidingReasonMissing;
        return await closing.Decide(db, ballot, table, count, decidingReason, ct);
    }, ct);
}

/// <summary>Writes the decision of a counted ballot and publishes its votes, for every way in which a ballot ends (CM-5, CM-9).</summary>
public sealed class BallotClosing(AccessCheck access, PolicySettings settings, TimeProvider clock)
{
    internal async Task<Result<DecisionId>> Decide(AppDbContext db, Ballot ballot, AtTheTable table, ClosedCount count, string? reason, CancellationToken ct)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var voters = ballot.Votes.Select(v => v.VoterId).ToList();
        var names = await db.People.Where(p => voters.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name, ct);
        var revision = table.UseCase.OpenRevision!;
        var terms = CommitteeDecision.Terms(ballot, count.Tally, revision, count.ToJson(ballot, names, reason), reason, DateOnly.FromDateTime(now), await settings.Now(db, ct));
        var excepted = await ExceptedScore.Of(db, revision, DateOnly.FromDateTime(now), ct);
        var taken = Decision.Take(table.UseCase, terms with { Exceptions = excepted.At(BlockedStep.Decision) }, now);
        if (taken.Refusal is { } refused) return refused;

        db.Decisions.Add(taken.Value.Decision);
        db.Conditions.AddRange(taken.Value.Conditions);
        db.NeededAssessments.AddRange(NeededAssessment.Of(revision));
        foreach (var vote in count.Votes) vote.Vote.Publish(vote.Content, vote.Counts);
        ballot.Close(count.Tally, reason, access.Actor.Person, now);
        table.Item.Decided(now);
        db.Because(terms.Rationale);
        db.Signal(CommitteeSignals.BallotClosed, ballot.UseCaseId.Value, now);
        db.Signal(ApprovalSignals.Decided, ballot.UseCaseId.Value, now);
        return taken.Value.Decision.Id;
    }
}
