using AiGovernance.Access;
using AiGovernance.Approvals;
using AiGovernance.Approvals.Deferrals;
using AiGovernance.Approvals.Exceptions;
using AiGovernance.Committee.Ballots;
using AiGovernance.Committee.Meetings;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Reviews.Assessments;
using AiGovernance.RiskScoring;
using AiGovernance.UseCases;
using AiGovernance.Workflows;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Committee.Subjects;

/// <summary>Use cases that are High, Critical or escalated (rules, section 5).</summary>
internal sealed class UseCaseItems : IItemKind
{
    public ItemKind Kind => ItemKind.UseCase;

    public async Task<IReadOnlyList<WaitingItem>> Waiting(AppDbContext db, DateOnly today, CancellationToken ct) =>
        [.. (await db.UseCases.ForChange(Actor.System(ActSource.Job)).WaitingForCommittee(db).ToListAsync(ct)).Select(Of)];

    public async Task<ItemSubject?> Find(AppDbContext db, Actor actor, AgendaItem item, CancellationToken ct) =>
        await db.UseCases.ForChange(actor).SingleOrDefaultAsync(u => u.Id == item.UseCaseId, ct) is { } useCase ? new UseCaseSubject(useCase) : null;

    /// <param name="useCase">With an open revision that waits for its decision.</param>
    public static WaitingItem Of(UseCase useCase)
    {
        var revision = useCase.OpenRevision!;
        return new(ItemKind.UseCase, useCase.Id.Value, "", revision.SubmittedAt!.Value, useCase.Id, revision.Id, revision.Hash, revision.Tier!.Value);
    }
}

/// <summary>One revision of a use case on the table.</summary>
internal sealed class UseCaseSubject(UseCase useCase) : ItemSubject
{
    public override RecordRef Ref => useCase.Ref;

    public override string Noun => "case";

    public override RiskTier? Tier => useCase.OpenRevision?.Tier;

    public override UnitId? Unit => useCase.UnitId;

    public override bool TakesConditions => true;

    public override bool IsUnchanged(AgendaItem item) =>
        useCase.OpenRevision is { Status: RevisionStatus.AwaitingDecision } open && open.Id == item.RevisionId && open.Hash == item.RevisionHash;

    public override string? PartOf(PersonId person) => useCase.InvolvementOf(person) is not Involvement.None and var part ? part.ToString() : null;

    public override Refusal? Bars(Actor actor) => useCase.Bars(actor, "vote on");

    public override Refusal? NotReady(DateOnly today) =>
        useCase.SponsorAcceptedAt is null ? ApprovalRefusals.NotAccepted.With("The sponsor")
        : useCase.OwnerAcceptedAt is null ? ApprovalRefusals.NotAccepted.With("The owner")
        : null;

    public override void ComesOnAgenda(IEnumerable<PersonId> voters) => useCase.ComeBefore(voters);

    public override async Task<BallotPapers> Papers(AppDbContext db, AgendaItem item, DateOnly today, CancellationToken ct) =>
        await BallotPapers.Of(db, item, await Revision(db, item, ct), today, ct);

    public override async Task<ItemFile> Read(AppDbContext db, AgendaItem item, BallotPapers papers, CancellationToken ct) => new(
        useCase.Reference, useCase.Title, useCase.Purpose, CaseAddress.Tab(useCase.Reference, "decision"), await CaseSummaries.Of(db, useCase, await Revision(db, item, ct), papers, ct), []);

    public override async Task<Result> Settle(AppDbContext db, Closing closing, CancellationToken ct)
    {
        var voters = closing.Ballot.Votes.Select(v => v.VoterId).ToList();
        var names = await db.People.Where(p => voters.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name, ct);
        var revision = useCase.OpenRevision!;
        var terms = CommitteeDecision.Terms(closing, revision, closing.Count.ToJson(closing.Ballot, names, closing.DecidingReason));
        var excepted = await ExceptedScore.Of(db, revision, closing.Today, ct);
        var taken = Decision.Take(useCase, terms with { Exceptions = excepted.At(BlockedStep.Decision) }, closing.Now);
        if (taken.Refusal is { } refused) return refused;

        var proven = await CarriedConditions.Proven(db, revision.Id, ct);
        foreach (var condition in taken.Value.Conditions)
            if (proven.In(condition.Text, condition.Source) is { } former) condition.GoesOnFrom(former);
        db.Decisions.Add(taken.Value.Decision);
        db.Conditions.AddRange(taken.Value.Conditions);
        db.NeededAssessments.AddRange(NeededAssessment.Of(revision));
        if (closing.Outcome is Outcome.Deferred) db.Deferrals.Add(await DeferralOf(db, taken.Value.Decision, closing, names, ct));
        db.Signal(ApprovalSignals.Decided, useCase.Id.Value, closing.Now);
        return Result.Success;
    }

    /// <summary>What is missing is what those say who did not let it proceed (CM-14).</summary>
    private static async Task<Deferral> DeferralOf(AppDbContext db, Decision decision, Closing closing, Dictionary<PersonId, string> names, CancellationToken ct)
    {
        var missing = closing.Count.Votes.Where(v => v.Counts && !v.Content.Choice.Proceeds() && v.Content.Rationale is not null).OrderBy(v => v.Vote.Seat).Select(v => $"{names[v.Vote.VoterId]}: {v.Content.Rationale}");
        var by = closing.Policy.Calendar.Add(closing.Today, closing.Policy[CommitteeFigures.DeferralDays]);
        var number = await db.Deferrals.CountAsync(d => d.UseCaseId == decision.UseCaseId, ct) + 1;
        return Deferral.Of(decision, number, missing, by, closing.By, closing.Now);
    }

    // What was decided is no longer open, and is read all the same.
    private async Task<Revision> Revision(AppDbContext db, AgendaItem item, CancellationToken ct) =>
        useCase.OpenRevision is { } open && open.Id == item.RevisionId ? open : await db.Revisions.SingleAsync(r => r.Id == item.RevisionId, ct);
}

internal static class ComingBefore
{
    /// <summary>Members may read the case from now on; a confidential one is read by the voters of its item and by nobody else of the committee (PP-1).</summary>
    public static void ComeBefore(this UseCase useCase, IEnumerable<PersonId> voters)
    {
        useCase.ComeBeforeCommittee();
        foreach (var voter in useCase.IsConfidential ? voters : []) useCase.LetRead(voter, ReaderReason.Voter);
    }
}
