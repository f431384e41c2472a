using AiGovernance.Access;
using AiGovernance.DataAssets;
using AiGovernance.RiskScoring;
using AiGovernance.UseCases;
using AiGovernance.UseCases.Reliance;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Dashboard.Inbox;

/// <summary>Data that was found more sensitive after my use of it was submitted; it stays until a new revision is handed in (DA-4).</summary>
internal sealed class RaisedData : IInboxSource
{
    public InboxArea Area => InboxArea.UseCases;

    public bool IsFor(Actor me) => true;

    public IQueryable<int> Waiting(InboxReading at, int mark) => Reached(at).Select(_ => mark);

    public async Task<IReadOnlyList<InboxItem>> Read(InboxReading at)
    {
        var rows = await Reached(at).OrderBy(x => x.Reference).Take(InboxReading.Most).ToListAsync(at.Ct);
        return [.. rows.Select(x => at.Task(Area, "Look again: data became more sensitive", new(x.Reference, x.Title, x.Tier, x.TierByScore),
            $"\"{x.Name}\" was found to be {x.Level} after you handed the case in. A new revision says what that changes (DA-4).", "Look", null))];
    }

    private static IQueryable<ReachedCase> Reached(InboxReading at)
    {
        var (me, db) = (at.Me.Person, at.Db);
        return from relied in db.InForce()
               join useCase in db.UseCases on relied.UseCaseId equals useCase.Id
               join revision in db.Revisions on relied.RevisionId equals revision.Id
               from asset in db.DataAssets
               where (useCase.OwnerId == me || useCase.SubmitterId == me) && useCase.Standing != Standing.Retired && useCase.Standing != Standing.Rejected
                   && relied.AssetId == asset.Id && asset.RaisedAt > revision.SubmittedAt
               select new ReachedCase { Reference = useCase.Reference, Title = useCase.Title, Tier = useCase.Tier, TierByScore = useCase.TierByScore, Name = asset.Name, Level = asset.Level };
    }

    private sealed class ReachedCase
    {
        public required string Reference { get; init; }
        public required string Title { get; init; }
        public RiskTier? Tier { get; init; }
        public RiskTier? TierByScore { get; init; }
        public required string Name { get; init; }
        public DataLevel Level { get; init; }
    }
}
