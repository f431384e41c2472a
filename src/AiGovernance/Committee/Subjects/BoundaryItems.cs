using AiGovernance.Access;
using AiGovernance.Committee.Ballots;
using AiGovernance.Committee.Boundaries;
using AiGovernance.Committee.Meetings;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Parts;
using AiGovernance.RiskScoring.Boundaries;
using AiGovernance.Workflows;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Committee.Subjects;

/// <summary>Boundaries that somebody proposed, changed or wants to take back (CM-11, S46).</summary>
internal sealed class BoundaryItems : IItemKind
{
    public ItemKind Kind => ItemKind.Boundary;

    public async Task<IReadOnlyList<WaitingItem>> Waiting(AppDbContext db, DateOnly today, CancellationToken ct)
    {
        var listed = db.OnAnAgenda(Kind);
        var proposed = await db.Boundaries.AsNoTracking().Where(b => b.State == BoundaryState.Proposed && !listed.Contains(b.Id)).OrderBy(b => b.ProposedAt).ToListAsync(ct);
        return [.. proposed.Select(b => new WaitingItem(Kind, b.Id, $"{BoundaryWords.Of(b.Step)} {b.RuleId}: {b.Wording}", b.ProposedAt))];
    }

    public async Task<ItemSubject?> Find(AppDbContext db, Actor actor, AgendaItem item, CancellationToken ct) =>
        await db.Boundaries.SingleOrDefaultAsync(b => b.Id == item.SubjectId, ct) is { } boundary ? new BoundarySubject(boundary) : null;
}

/// <summary>One proposal about a boundary on the table.</summary>
internal sealed class BoundarySubject(Boundary boundary) : ItemSubject
{
    public override RecordRef Ref => new("boundary", boundary.Id);

    public override string Noun => "boundary";

    public override bool IsUnchanged(AgendaItem item) => boundary.State is BoundaryState.Proposed;

    public override string? PartOf(PersonId person) => person == boundary.ProposedBy ? "Proposer" : null;

    /// <summary>It is adopted as it was proposed, or not.</summary>
    public override Task<BallotPapers> Papers(AppDbContext db, AgendaItem item, DateOnly today, CancellationToken ct) => Task.FromResult(BallotPapers.Of([], null));

    public override async Task<ItemFile> Read(AppDbContext db, AgendaItem item, BallotPapers papers, CancellationToken ct)
    {
        var names = await Names.Of(db, [boundary.ProposedBy], ct);
        var tools = await BoundaryWords.Tools(db, ct);
        var touched = await TouchedCases.Of(db, boundary.Tests, ct);
        return new("boundary", item.Title, "Whether a kind of use is ruled out for everybody (CM-11).", $"{BoundaryRule.Page}#{boundary.RuleId}", null,
        [
            new("What is proposed", BoundaryWords.Step(boundary)),
            new("Wording", boundary.Wording),
            new("Rules out", BoundaryWords.Of(boundary.Tests, tools)),
            new("From, until", BoundaryWords.Time(boundary.StartsOn, boundary.EndsOn)),
            new("Why", boundary.Reason),
            new("Proposed by", names[boundary.ProposedBy]),
            new("Running cases it touches", TouchedWords.Of(touched.Where(t => t.IsOpenToEveryone).Select(t => $"{t.Reference} {t.Title}"), touched.Count(t => !t.IsOpenToEveryone))),
        ]);
    }

    public override async Task<Result> Settle(AppDbContext db, Closing closing, CancellationToken ct)
    {
        if (closing.Outcome is Outcome.Deferred)
        {
            closing.WaitsAgain(db);
            return Result.Success;
        }
        if (!closing.Proceeds) return boundary.Decline(closing.Now);
        var former = boundary.FormerId is { } id ? await db.Boundaries.SingleAsync(b => b.Id == id, ct) : null;
        var adopted = boundary.Adopt(former, closing.Now);
        if (adopted.Succeeded && boundary.Step is not BoundaryStep.Withdraw)
            db.PutDue(CommitteeDues.BoundaryBegins, boundary.Id, boundary.StartsOn <= closing.Today ? closing.Now : boundary.StartsOn.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc));
        return adopted;
    }
}
