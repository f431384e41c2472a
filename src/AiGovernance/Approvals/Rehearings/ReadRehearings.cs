using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Organisation.Settings;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Approvals.Rehearings;

/// <summary>One time a decision was put in question.</summary>
/// <param name="Result">What the committee decided then; null while it has not, or it was withdrawn.</param>
public sealed record RehearingRow(Guid Id, RehearingGround Ground, string Text, string By, DateTime At, Standing? Result, bool Waits);

/// <summary>What was heard again, and what this person may ask for now.</summary>
/// <param name="AppealUntil">Set where this person may appeal now.</param>
public sealed record RehearingDetails(string Reference, IReadOnlyList<RehearingRow> Rows, DateOnly? AppealUntil, bool MaySendBack);

/// <summary>Appeals of one case, for everyone who sees it (AP-7).</summary>
public sealed class ReadRehearings(Database database, AccessCheck access, PolicySettings settings, TimeProvider clock)
{
    public Task<Result<RehearingDetails>> Handle(UseCaseId id, CancellationToken ct = default) => database.Read<RehearingDetails>(this, async db =>
    {
        if (!access.Allows(ApprovalPermissions.Read)) return Refusal.Forbidden;
        if (await db.UseCases.VisibleTo(access.Actor).SingleOrDefaultAsync(u => u.Id == id, ct) is not { } useCase) return Refusal.NotFound;
        var rows = await db.Rehearings.Where(r => r.UseCaseId == id).OrderByDescending(r => r.AskedAt)
            .Select(r => new RehearingRow(r.Id, r.Ground, r.Text, db.People.First(p => p.Id == r.AskedBy).Name, r.AskedAt,
                db.Decisions.Where(d => d.RevisionId == r.RevisionId).Select(d => (Standing?)d.Outcome).FirstOrDefault(), db.Revisions.Any(v => v.Id == r.RevisionId && v.EndedAt == null))).ToListAsync(ct);
        var decision = await ApprovalInForce.LatestOf(db, id, ct);
        var book = await settings.Of(db, ct);
        var free = decision is { Tier: not RiskScoring.RiskTier.Prohibited } && !await db.Revisions.AnyAsync(r => r.UseCaseId == id && r.EndedAt == null, ct);
        return new RehearingDetails(useCase.Reference, rows,
            free && decision!.Outcome is not Standing.Approved && access.Allows(ApprovalPermissions.Appeal, useCase) && !await db.WasHeardAgain(decision, RehearingGround.NewFacts, ct) ? Until(decision, book) : null,
            free && decision!.Body is DecisionBody.Committee && useCase.LeavesFree(access.Actor) && access.Allows(ApprovalPermissions.SendBack) && !await db.WasHeardAgain(decision, RehearingGround.SentBack, ct));
    }, ct);

    private DateOnly? Until(Decision decision, PolicyBook book)
    {
        var last = Rehearing.LastDay(decision.DecidedAt, book.At(decision.DecidedAt));
        return DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime) > last ? null : last;
    }
}
