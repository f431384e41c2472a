using AiGovernance.Access;
using AiGovernance.Committee.Ballots;
using AiGovernance.Committee.Subjects;
using AiGovernance.Data;
using AiGovernance.RiskScoring;

namespace AiGovernance.Committee.Meetings;

/// <summary>Reads one item for one person: what it is about, the conditions on the table, the conflicts and the ballot.</summary>
internal sealed class ItemReader(AppDbContext db, AccessCheck access, Meeting meeting, ItemSitting sits, IReadOnlyDictionary<PersonId, string> names)
{
    private PersonId? Me => access.Actor.Person;

    public async Task<ItemDetails> Read(AgendaItem item, ItemSubject subject, Ballot? ballot, DateOnly today, CancellationToken ct)
    {
        var hidden = !item.IsOver && (access.Actor.BoundBy.Any(item.Recused.Contains) || subject.Bars(access.Actor) is not null);
        var papers = await subject.Papers(db, item, today, ct);
        var file = await subject.Read(db, item, papers, ct);
        var quorum = Quorum.Of(sits.Sitting, item.Tier);
        var acting = sits.Sitting.ActingChair;
        return new(item.Id, item.Kind, item.UseCaseId, file.Name, file.Title, file.Purpose, file.Result, item.Tier, item.State, item.CarriedOverBecause,
            file.Case, file.Facts, subject.TakesConditions, hidden,
            hidden ? [] : [.. papers.Reviews.Select(r => new ReviewLine(r.Discipline, r.Outcome, r.Rationale))], hidden ? null : papers.Recommendation, hidden ? [] : ballot?.Conditions ?? papers.Conditions, hidden ? [] : Proposed(item), Conflicts(item),
            quorum.Check().Refusal?.Message ?? $"Quorum: {quorum.Present} present, {quorum.Needed} needed", quorum.Holds, acting is { } chair ? names[chair] : null,
            acting is not null && acting == Me, !hidden && Me is { } voter && sits.NoVoteFor(voter) is null,
            hidden || ballot is null ? null : Of(ballot), hidden ? [] : HowCounted(quorum, ballot, papers, item.Tier))
        { MayHaveSubstitutes = item.Recused.Count > 0 || item.Substitutes.Count > 0 || access.Allows(CommitteePermissions.AppointSubstitute) };
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

    private IReadOnlyList<string> HowCounted(Quorum quorum, Ballot? ballot, BallotPapers papers, RiskTier? tier)
    {
        var terms = ballot?.Terms ?? new BallotTerms([.. papers.Conditions.Select(c => c.Gate).OfType<string>().Distinct()], papers.Conditions.Count(c => !c.AlwaysAttaches), papers.Recommendation);
        var chair = sits.Sitting.ActingChair;
        return CountExplanation.Of(quorum.Present, ballot is null ? tier : ballot.Tier, terms, chair is { } acting ? names[acting] : null, chair is not null && chair == Me);
    }
}
