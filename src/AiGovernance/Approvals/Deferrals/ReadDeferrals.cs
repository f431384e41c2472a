using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Approvals.Deferrals;

/// <summary>One deferral as people read it.</summary>
/// <param name="IsOpen">Somebody has to act on it.</param>
public sealed record DeferralRow(Guid Id, int Version, int Number, string Missing, DateOnly AnswerBy, string StatedBy, DateTime DeferredAt, string? Answer, string? AnsweredBy, string? LeftBecause, string? LeftBy, bool IsOpen);

/// <summary>The deferrals of one case, newest first, and what this person may do about the open one.</summary>
public sealed record DeferralDetails(string Reference, IReadOnlyList<DeferralRow> Rows, bool MayAnswer, bool MayState, bool MayLeave);

/// <summary>Reads what the committee missed on a case (CM-14).</summary>
public sealed class ReadDeferrals(Database database, AccessCheck access)
{
    public Task<Result<DeferralDetails>> Handle(UseCaseId id, CancellationToken ct = default) => database.Read<DeferralDetails>(this, async db =>
    {
        if (!access.Allows(ApprovalPermissions.Read)) return Refusal.Forbidden;
        if (await db.UseCases.VisibleTo(access.Actor).SingleOrDefaultAsync(u => u.Id == id, ct) is not { } useCase) return Refusal.NotFound;
        var open = await db.Deferrals.StillOpen(db).Where(d => d.UseCaseId == id).SingleOrDefaultAsync(ct);
        var rows = await db.Deferrals.Where(d => d.UseCaseId == id).OrderByDescending(d => d.Number).Select(d => new DeferralRow(d.Id, d.Version, d.Number, d.Missing, d.AnswerBy,
            db.People.First(p => p.Id == d.StatedBy).Name, d.DeferredAt, d.Answer, db.People.Where(p => p.Id == d.AnsweredBy).Select(p => p.Name).FirstOrDefault(),
            d.LeftBecause, db.People.Where(p => p.Id == d.LeftBy).Select(p => p.Name).FirstOrDefault(), false)).ToListAsync(ct);
        return new DeferralDetails(useCase.Reference, [.. rows.Select(r => r with { IsOpen = r.Id == open?.Id })],
            open is { IsForExecutive: false } && access.Allows(ApprovalPermissions.AnswerDeferral, useCase),
            open is not null && access.Allows(ApprovalPermissions.StateDeferral) && useCase.LeavesFree(access.Actor),
            open is { IsForExecutive: true } && access.Allows(ApprovalPermissions.SendBack) && useCase.LeavesFree(access.Actor));
    }, ct);
}
