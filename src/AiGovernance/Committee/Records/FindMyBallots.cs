using AiGovernance.Access;
using AiGovernance.Committee.Ballots;
using AiGovernance.Committee.Meetings;
using AiGovernance.Committee.Subjects;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.RiskScoring;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Committee.Records;

/// <summary>A ballot that is open and in which the person has a vote.</summary>
/// <param name="VotedAt">Null while the vote is missing.</param>
public sealed record OpenBallotRow(BallotId Ballot, MeetingId Meeting, AgendaItemId Item, string Reference, string Title, ItemKind Kind, RiskTier? Tier, DateTime OpenedAt, DateTime? VotedAt);

/// <summary>A ballot in which the person voted and that is over.</summary>
/// <param name="Reference">Empty for what is no use case.</param>
/// <param name="IsSeen">False for a case that they no longer see.</param>
/// <param name="Choice">Null for a ballot that was voided: its votes stay secret.</param>
public sealed record PastBallotRow(BallotId Ballot, MeetingId Meeting, AgendaItemId Item, string Reference, string Title, bool IsSeen, DateTime EndedAt, Choice? Choice, bool Counted, string? Rationale, Outcome? Outcome);

/// <summary>The ballots of one person.</summary>
public sealed record MyBallots(IReadOnlyList<OpenBallotRow> Open, Page<PastBallotRow> Past);

/// <summary>Reads the open and the past ballots of the person who looks (CM-5); nobody reads another's here.</summary>
public sealed class FindMyBallots(Database database, AccessCheck access)
{
    public const int PageSize = 25;

    public Task<Result<MyBallots>> Handle(int page = 1, CancellationToken ct = default) => database.Read<MyBallots>(this, async db =>
    {
        if (!access.Allows(CommitteePermissions.Sit)) return Refusal.Forbidden;
        return new MyBallots(await Open(db, ct), await Past(db, Math.Max(1, page), ct));
    }, ct);

    private async Task<IReadOnlyList<OpenBallotRow>> Open(AppDbContext db, CancellationToken ct)
    {
        var (me, rows) = (access.Actor.Person!.Value, new List<OpenBallotRow>());
        // Few are open at a time; whether somebody sits for an item is counted person by person (CM-4).
        foreach (var ballot in await db.Ballots.Include(b => b.Votes).Where(b => b.State == BallotState.Open).OrderBy(b => b.OpenedAt).ToListAsync(ct))
        {
            var table = await AtTheTable.Load(db, access.Actor, ballot.ItemId, ct);
            if (!table.Succeeded || table.Value.Subject.Bars(access.Actor) is not null || table.Value.Sits.NoVoteFor(me) is not null) continue;
            var item = table.Value.Item;
            var useCase = item.Kind is ItemKind.UseCase ? await db.UseCases.SingleAsync(u => u.Id == item.UseCaseId, ct) : null;
            rows.Add(new(ballot.Id, table.Value.Meeting.Id, ballot.ItemId, useCase?.Reference ?? "", useCase?.Title ?? item.Title, item.Kind, ballot.Tier, ballot.OpenedAt, ballot.VoteOf(me)?.CastAt));
        }
        return rows;
    }

    private async Task<Page<PastBallotRow>> Past(AppDbContext db, int page, CancellationToken ct)
    {
        var me = access.Actor.Person!.Value;
        var mine = db.Ballots.Where(b => b.State != BallotState.Open && b.Votes.Any(v => v.VoterId == me));
        var rows = await mine.OrderByDescending(b => b.EndedAt).Skip((page - 1) * PageSize).Take(PageSize).Select(b => new
        {
            b.Id,
            b.ItemId,
            b.UseCaseId,
            b.EndedAt,
            b.Outcome,
            Item = db.AgendaItems.Where(i => i.Id == b.ItemId).Select(i => new { i.MeetingId, i.Kind, i.Title }).First(),
            Vote = b.Votes.Where(v => v.VoterId == me).Select(v => new { v.Choice, v.Counted, v.Rationale }).First(),
        }).ToListAsync(ct);
        var cases = rows.Select(r => r.UseCaseId).ToList();
        var seen = await db.UseCases.VisibleTo(access.Actor).Where(u => cases.Contains(u.Id)).ToDictionaryAsync(u => u.Id, ct);
        return new(
        [
            .. from row in rows
               let useCase = row.UseCaseId is { } id ? seen.GetValueOrDefault(id) : null
               let own = row.Item.Kind is not ItemKind.UseCase
               let isSeen = row.UseCaseId is null || useCase is not null
               select new PastBallotRow(row.Id, row.Item.MeetingId, row.ItemId, own ? "" : useCase?.Reference ?? "", !isSeen ? "A case that you no longer see" : own ? row.Item.Title : useCase!.Title, isSeen,
                   row.EndedAt!.Value, row.Vote.Choice, row.Vote.Counted ?? false, row.Vote.Rationale, row.Outcome),
        ], await mine.CountAsync(ct), page, PageSize);
    }
}
