using AiGovernance.Access;
using AiGovernance.Committee.Ballots;
using AiGovernance.Committee.Meetings;
using AiGovernance.Committee.Seats;
using AiGovernance.Committee.Subjects;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Committee.Wall;

/// <summary>The meeting as everybody in the room may see it on the wall (CM-12).</summary>
/// <param name="Present">By name.</param>
/// <param name="Item">Null on an empty agenda.</param>
public sealed record WallDetails(DateOnly On, MeetingState State, TimeZoneInfo Zone, int Items, int Done, IReadOnlyList<string> Present, WallItem? Item);

/// <summary>The item in progress.</summary>
/// <param name="Case">Null for a confidential one: nothing of it is shown but its number.</param>
public sealed record WallItem(int Order, WallCase? Case);

/// <summary>What of an item and its ballot is no secret: how many voted, never who or what.</summary>
/// <param name="Outcome">After the close.</param>
public sealed record WallCase(string Reference, string Title, ItemKind Kind, RiskScoring.RiskTier? Tier, ItemState State, string? ActingChair, string Quorum, bool QuorumHolds, int? Cast, int Voters, Outcome? Outcome, string? Count);

/// <summary>Reads the meeting for the wall of its room: no reason, no recusal, no vote before the close, and the same for whoever opens it.</summary>
public sealed class ReadWall(Database database, AccessCheck access)
{
    public Task<Result<WallDetails>> Handle(MeetingId id, CancellationToken ct = default) => database.Read<WallDetails>(this, async db =>
    {
        if (!access.Allows(CommitteePermissions.Read)) return Refusal.Forbidden;
        if (await SeatedCommittee.Read(db, ct) is not { } committee) return CommitteeRefusals.NotSetUp;
        if (await db.Meetings.WithLines().SingleOrDefaultAsync(m => m.Id == id, ct) is not { } meeting) return Refusal.NotFound;
        var shown = Shown(meeting) is { } line ? await db.AgendaItems.Whole(line.Id, ct) : null;
        var names = await Names.Of(db, committee.EverybodyOn(meeting.On).Concat(meeting.Presences.Select(p => p.PersonId)), ct);
        return new WallDetails(meeting.On, meeting.State, committee.Settings.Series!.Zone, meeting.Items.Count, meeting.Items.Count(i => i.IsOver),
            [.. meeting.PresentNow.Select(p => names[p]).Order(StringComparer.Ordinal)], shown is null ? null : new(shown.Order, await Case(db, committee, meeting, shown, names, ct)));
    }, ct);

    /// <summary>What is in progress; else what was decided last, until the chair opens something else; else what comes first.</summary>
    private static AgendaItem? Shown(Meeting meeting) =>
        meeting.Items.FirstOrDefault(i => i.State is ItemState.Open or ItemState.BallotOpen) ?? meeting.Items.Where(i => i.IsOver).MaxBy(i => i.EndedAt) ?? meeting.Items.MinBy(i => i.Order);

    private static async Task<WallCase?> Case(AppDbContext db, SeatedCommittee committee, Meeting meeting, AgendaItem item, Dictionary<PersonId, string> names, CancellationToken ct)
    {
        var useCase = item.UseCaseId is { } about ? await db.UseCases.SingleAsync(u => u.Id == about, ct) : null;
        if (useCase is { IsConfidential: true }) return null;
        var ballot = await db.Ballots.Include(b => b.Votes).Where(b => b.ItemId == item.Id && b.State != BallotState.Voided).OrderByDescending(b => b.OpenedAt).FirstOrDefaultAsync(ct);
        var sitting = ItemSitting.Of(committee, meeting, item).Sitting;
        var quorum = Quorum.Of(sitting, item.Tier);
        var own = item.Kind is not ItemKind.UseCase;
        return new(own ? "" : useCase!.Reference, own ? item.Title : useCase!.Title, item.Kind, item.Tier, item.State, sitting.ActingChair is { } chair ? names[chair] : null,
            quorum.Check().Refusal?.Message ?? $"Quorum: {quorum.Present} present, {quorum.Needed} needed", quorum.Holds, ballot?.Votes.Count(v => ballot.State is BallotState.Closed || sitting.Voters.Contains(v.VoterId)), sitting.Voters.Count,
            ballot?.Outcome, ballot?.State is BallotState.Closed ? $"{ballot.Proceed} of {ballot.Present} for it, {ballot.Cast} votes cast" : null);
    }
}
