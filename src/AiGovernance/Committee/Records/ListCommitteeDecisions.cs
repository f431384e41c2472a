using AiGovernance.Access;
using AiGovernance.Committee.Ballots;
using AiGovernance.Committee.Boundaries;
using AiGovernance.Committee.Meetings;
using AiGovernance.Committee.Subjects;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Questionnaires;
using AiGovernance.RiskScoring;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Committee.Records;

/// <summary>What brought a case before the committee.</summary>
public enum DecisionKind
{
    /// <summary>The first revision of a case.</summary>
    First,

    /// <summary>A later revision: changed, or reviewed anew.</summary>
    Again,

    /// <summary>The same revision heard again after an appeal (AP-7).</summary>
    Appeal,

    /// <summary>A vendor's product that fails hard (VN-5).</summary>
    Vendor,

    /// <summary>An exception from a rule (AP-8).</summary>
    Exception,

    /// <summary>What the committee rules out (CM-11).</summary>
    Boundary,
}

/// <summary>Which past decisions are asked for.</summary>
/// <param name="Text">Words, or a question: those that tell decisions apart must all stand somewhere in title, purpose, area, data, tool, conditions or reasons, in one form or another.</param>
/// <param name="From">First day of the close, UTC.</param>
public sealed record PastDecisionFilter(
    string? Text = null, Outcome? Outcome = null, RiskTier? Tier = null, UnitId? Unit = null, DecisionKind? Kind = null, DateOnly? From = null, DateOnly? Until = null, int Page = 1);

/// <summary>One closed ballot.</summary>
/// <param name="Found">Where the words of the search stand.</param>
public sealed record PastDecisionRow(
    BallotId Ballot, MeetingId Meeting, AgendaItemId Item, string Reference, string Title, string Unit, RiskTier? Tier, DecisionKind Kind, Outcome Outcome, int Proceed, int Present, DateTime ClosedAt, IReadOnlyList<string> Found);

/// <summary>Past decisions of the committee that the person may see, newest first, and the precedents for some words.</summary>
public sealed class ListCommitteeDecisions(Database database, AccessCheck access)
{
    public const int PageSize = 25;

    public Task<Result<Page<PastDecisionRow>>> Handle(PastDecisionFilter filter, CancellationToken ct = default) => database.Read<Page<PastDecisionRow>>(this, async db =>
    {
        if (!access.Allows(CommitteePermissions.Read)) return Refusal.Forbidden;
        var (words, page) = (Precedent.WordsOf(filter.Text), Math.Max(1, filter.Page));
        var said = new SaidAtIntake(words.Count == 0 ? new Dictionary<string, string>() : await BoundaryWords.Tools(db, ct));
        var closed = Asked(db, filter, words, said).OrderByDescending(b => b.EndedAt).Include(b => b.Votes);
        if (words.Count == 0)
            return new Page<PastDecisionRow>(await Rows(db, await closed.Skip((page - 1) * PageSize).Take(PageSize).ToListAsync(ct), words, said, ct), await closed.CountAsync(ct), page, PageSize);

        // The database knows the list of conditions as one text; which word stands in a condition, and not in its form, is seen here.
        var rows = await Rows(db, await closed.ToListAsync(ct), words, said, ct);
        return new Page<PastDecisionRow>([.. rows.Skip((page - 1) * PageSize).Take(PageSize)], rows.Count, page, PageSize);
    }, ct);

    private IQueryable<Ballot> Asked(AppDbContext db, PastDecisionFilter filter, IReadOnlyList<string> words, SaidAtIntake said)
    {
        var cases = db.UseCases.VisibleTo(access.Actor);
        if (filter.Unit is { } unit) cases = cases.Where(u => u.UnitId == unit);
        // Vendors and boundaries belong to no unit and are nobody's secret.
        var closed = db.Ballots.Where(b => b.State == BallotState.Closed && ((b.UseCaseId == null && filter.Unit == null) || cases.Any(u => u.Id == b.UseCaseId)));
        if (filter.Outcome is { } outcome) closed = closed.Where(b => b.Outcome == outcome);
        if (filter.Tier is { } tier) closed = closed.Where(b => b.Tier == tier);
        if (filter.From is { } from) closed = closed.Where(b => b.EndedAt >= Start(from));
        if (filter.Until is { } until) closed = closed.Where(b => b.EndedAt < Start(until.AddDays(1)));
        closed = filter.Kind switch
        {
            DecisionKind.First => closed.Where(b => db.Revisions.Any(r => r.Id == b.RevisionId && r.AgainOfId == null && r.Number == 1)),
            DecisionKind.Again => closed.Where(b => db.Revisions.Any(r => r.Id == b.RevisionId && r.AgainOfId == null && r.Number > 1)),
            DecisionKind.Appeal => closed.Where(b => db.Revisions.Any(r => r.Id == b.RevisionId && r.AgainOfId != null)),
            DecisionKind.Vendor => closed.Where(b => db.AgendaItems.Any(i => i.Id == b.ItemId && i.Kind == ItemKind.Vendor)),
            DecisionKind.Exception => closed.Where(b => db.AgendaItems.Any(i => i.Id == b.ItemId && i.Kind == ItemKind.Exception)),
            DecisionKind.Boundary => closed.Where(b => db.AgendaItems.Any(i => i.Id == b.ItemId && i.Kind == ItemKind.Boundary)),
            _ => closed,
        };
        foreach (var word in words)
        {
            var pattern = UseCaseQueries.PatternOf(Precedent.StemOf(word));
            var answers = said.ValuesOf(word).Select(v => UseCaseQueries.PatternOf($"\"{v}\"")).ToList();
            closed = closed.Where(b => EF.Functions.Like(b.ConditionList, pattern, "~") || b.Votes.Any(v => v.Rationale != null && EF.Functions.Like(v.Rationale, pattern, "~"))
                || db.AgendaItems.Any(i => i.Id == b.ItemId && EF.Functions.Like(i.Title, pattern, "~"))
                || db.UseCases.Any(u => u.Id == b.UseCaseId && (EF.Functions.Like(u.Title, pattern, "~") || EF.Functions.Like(u.Purpose, pattern, "~")))
                || db.Revisions.Any(r => r.Id == b.RevisionId && answers.Any(a => EF.Functions.Like(r.Answers, a, "~"))));
        }
        return closed;
    }

    private static async Task<IReadOnlyList<PastDecisionRow>> Rows(AppDbContext db, List<Ballot> ballots, IReadOnlyList<string> words, SaidAtIntake said, CancellationToken ct)
    {
        var (cases, revisions, items, voters) = (ballots.Select(b => b.UseCaseId).ToList(), ballots.Select(b => b.RevisionId).ToList(), ballots.Select(b => b.ItemId).ToList(), ballots.SelectMany(b => b.Votes).Select(v => v.VoterId));
        var about = await db.UseCases.Where(u => cases.Contains(u.Id)).Select(u => new { u.Id, u.Reference, u.Title, u.Purpose, Unit = db.Units.First(n => n.Id == u.UnitId).Name }).ToDictionaryAsync(u => u.Id, ct);
        var kinds = await db.Revisions.Where(r => revisions.Contains(r.Id)).Select(r => new { r.Id, r.Number, IsAppeal = r.AgainOfId != null, Answers = words.Count > 0 ? r.Answers : "{}" }).ToDictionaryAsync(r => r.Id, ct);
        var listed = await db.AgendaItems.Where(i => items.Contains(i.Id)).ToDictionaryAsync(i => i.Id, ct);
        var names = await Names.Of(db, voters, ct);
        return
        [
            .. from ballot in ballots
               let item = listed[ballot.ItemId]
               let useCase = ballot.UseCaseId is { } of ? about[of] : null
               let title = item.Kind is ItemKind.UseCase ? useCase!.Title : item.Title
               let revision = ballot.RevisionId is { } decided ? kinds[decided] : null
               let found = Precedent.Of(words, title, useCase?.Purpose ?? "", revision is null ? [] : said.Of(Answers.Stored(revision.Answers)), ballot.Conditions, ballot.Votes.Where(v => v.Rationale is not null).OrderBy(v => v.Seat).Select(v => (names[v.VoterId], v.Rationale!)))
               where found is not null
               let kind = revision is null ? Enum.Parse<DecisionKind>(item.Kind.ToString()) : revision.IsAppeal ? DecisionKind.Appeal : revision.Number > 1 ? DecisionKind.Again : DecisionKind.First
               select new PastDecisionRow(ballot.Id, item.MeetingId, ballot.ItemId, item.Kind is ItemKind.UseCase ? useCase!.Reference : "", title, useCase?.Unit ?? "", ballot.Tier, kind, ballot.Outcome!.Value, ballot.Proceed!.Value, ballot.Present!.Value, ballot.EndedAt!.Value, found),
        ];
    }

    private static DateTime Start(DateOnly day) => day.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
}
