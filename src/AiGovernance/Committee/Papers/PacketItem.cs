using AiGovernance.Access;
using AiGovernance.Approvals;
using AiGovernance.Approvals.Renewal;
using AiGovernance.Committee.Ballots;
using AiGovernance.Committee.Meetings;
using AiGovernance.Data;
using AiGovernance.Organisation;
using AiGovernance.RiskScoring;
using AiGovernance.UseCases;
using AiGovernance.UseCases.Overrides;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Committee.Papers;

/// <summary>Everything that the packet says of one case, read as of one instant (rules, section 11).</summary>
/// <param name="Former">The decision that a new one would follow; null where there is none.</param>
internal sealed record PacketItem(
    UseCase UseCase, Revision Revision, string Unit, IReadOnlyDictionary<PersonId, string> Names, ScoreSnapshot Score, BallotPapers Papers,
    IReadOnlyList<OverrideLine> Overrides, Decision? Former, ChangesSinceDecision? Changes)
{
    public static async Task<PacketItem> Read(AppDbContext db, Actor actor, AgendaItem item, UseCase useCase, DateOnly today, CancellationToken ct)
    {
        var revision = useCase.Revisions.Single(r => r.Id == item.RevisionId);
        var papers = await BallotPapers.Of(db, item, revision, today, ct);
        var people = papers.Reviews.Select(r => r.ReviewerId).Concat([useCase.SubmitterId, useCase.SponsorId, useCase.OwnerId]).OfType<PersonId>();
        return new(useCase, revision, await db.Units.Where(u => u.Id == useCase.UnitId).Select(u => u.Name).SingleAsync(ct), await Meetings.Names.Of(db, people, ct),
            ScoreSnapshot.FromJson(revision.Score), papers, await OverrideLine.Of(db, revision.Id, ct),
            await ApprovalInForce.LatestOf(db, useCase.Id, ct), await ReadChangesSinceDecision.Of(db, actor, useCase.Id, ct));
    }

    public string Name(PersonId? person) => person is { } id && Names.TryGetValue(id, out var name) ? name : "nobody";
}
