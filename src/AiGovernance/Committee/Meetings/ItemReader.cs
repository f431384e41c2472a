using AiGovernance.Access;
using AiGovernance.Committee.Ballots;
using AiGovernance.Data;
using AiGovernance.Questionnaires;
using AiGovernance.Questionnaires.Versions;
using AiGovernance.RiskScoring;
using AiGovernance.UseCases;
using AiGovernance.UseCases.Overrides;

namespace AiGovernance.Committee.Meetings;

/// <summary>Reads one item for one person: the case, the conditions on the table, the conflicts and the ballot.</summary>
internal sealed class ItemReader(AppDbContext db, AccessCheck access, Meeting meeting, ItemSitting sits, IReadOnlyDictionary<PersonId, string> names)
{
    private PersonId? Me => access.Actor.Person;

    public async Task<ItemDetails> Read(AgendaItem item, UseCase useCase, Ballot? ballot, DateOnly today, CancellationToken ct)
    {
        var hidden = !item.IsOver && (access.Actor.BoundBy.Any(item.Recused.Contains) || !useCase.LeavesFree(access.Actor));
        var revision = useCase.Revisions.Single(r => r.Id == item.RevisionId);
        var papers = await BallotPapers.Of(db, item, revision, today, ct);
        var quorum = Quorum.Of(sits.Sitting, item.Tier);
        var acting = sits.Sitting.ActingChair;
        return new(item.Id, useCase.Id, useCase.Reference, useCase.Title, useCase.Purpose, item.Tier, item.State, item.CarriedOverBecause,
            await Summary(useCase, revision, papers, ct), hidden,
            hidden ? [] : [.. papers.Reviews.Reviews.Select(r => new ReviewLine(r.Discipline, r.Outcome, r.Rationale))], hidden ? null : papers.Recommendation, hidden ? [] : ballot?.Conditions ?? papers.Conditions, hidden ? [] : Proposed(item), Conflicts(item),
            quorum.Check().Refusal?.Message ?? $"Quorum: {quorum.Present} present, {quorum.Needed} needed", quorum.Holds, acting is { } chair ? names[chair] : null,
            acting is not null && acting == Me, !hidden && Me is { } voter && sits.NoVoteFor(voter) is null,
            hidden || ballot is null ? null : Of(ballot), hidden ? [] : HowCounted(quorum, ballot, papers, item.Tier));
    }

    private async Task<CaseSummary> Summary(UseCase useCase, Revision revision, BallotPapers papers, CancellationToken ct)
    {
        var (definition, answers) = (await db.Questionnaire(revision.Questionnaire, ct), Answers.Stored(revision.Answers));
        var people = await Names.Of(db, new[] { useCase.OwnerId, useCase.SponsorId }.OfType<PersonId>(), ct);
        return new([.. Explanation.Of(ScoreSnapshot.FromJson(revision.Score).Score), .. (await OverrideLine.Of(db, revision.Id, ct)).Select(o => o.Sentence)], [.. papers.Score.Gates.Select(g => $"{g.GateId}: {g.Text} ({Explanation.Effect(g)})")],
            papers.Block is { } block ? $"{block.GateId}: {block.Text}" : null, Label(IntakeAnswers.DataLevel), $"{Label(IntakeAnswers.RunsWhere)}; {Label(IntakeAnswers.Region)}",
            useCase.OwnerId is { } owner ? people[owner] : "nobody", useCase.SponsorId is { } sponsor ? people[sponsor] : "nobody",
            useCase.OwnerAcceptedAt is not null && useCase.SponsorAcceptedAt is not null, revision.TierByScore);

        string Label(string question) => answers[question] is { } answer && definition.Find(question) is { } asked ? asked.Label(answer) : "not said";
    }

    private List<OwnCondition> Proposed(AgendaItem item) => item.State is not ItemState.Open ? [] :
    [
        .. item.Conditions.Where(c => c.DroppedAt is null).OrderBy(c => c.ProposedAt)
            .Select(c => new OwnCondition(c.Id, c.Text, names[c.ProposedBy], Me is not null && (c.ProposedBy == Me || sits.Sitting.ActingChair == Me))),
    ];

    private List<ConflictRow> Conflicts(AgendaItem item) =>
    [
        .. item.Conflicts.OrderBy(c => c.MadeAt).Select(c => new ConflictRow(c.Id, names[c.PersonId], c.Kind, c.State, c.Reason, c.Ruling,
            !item.IsOver && c.Kind is not ConflictKind.PartInTheCase && c.State is not ConflictState.Withdrawn && Me is not null && sits.RulesOn(c.PersonId, meeting.State is MeetingState.InSession) == Me,
            !item.IsOver && c.PersonId == Me && c.Kind is ConflictKind.Declared && c.State is ConflictState.Recused && c.RuledBy is null)),
    ];

    private BallotDetails Of(Ballot ballot) => new(ballot.Id, ballot.State, ballot.OpenedAt, ballot.Terms, BallotRules.Offered(ballot.Terms),
        ballot.Votes.Count(v => sits.Sitting.Voters.Contains(v.VoterId)), sits.Sitting.Voters.Count, ballot.Votes.FirstOrDefault(v => v.VoterId == Me)?.CastAt, ballot.Outcome,
        ballot.State is BallotState.Closed ? $"{ballot.Proceed} of {ballot.Present} for it, {ballot.Cast} votes cast" : null, ballot.DecidingReason, PublishedVote.Of(ballot, names))
    {
        UrgentUntil = ballot.UrgentUntil,
        UrgentBecause = ballot.UrgentBecause,
        IsConsent = ballot.ConsentId is not null,
    };

    private IReadOnlyList<string> HowCounted(Quorum quorum, Ballot? ballot, BallotPapers papers, RiskTier tier)
    {
        var terms = ballot?.Terms ?? new BallotTerms([.. papers.Conditions.Select(c => c.Gate).OfType<string>().Distinct()], papers.Conditions.Count(c => !c.AlwaysAttaches), papers.Recommendation);
        var chair = sits.Sitting.ActingChair;
        return CountExplanation.Of(quorum.Present, ballot?.Tier ?? tier, terms, chair is { } acting ? names[acting] : null, chair is not null && chair == Me);
    }
}
