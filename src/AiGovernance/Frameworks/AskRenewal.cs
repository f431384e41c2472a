using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Parts;
using AiGovernance.Workflows;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Frameworks;

/// <summary>The end of an attestation is near: Compliance is asked to look again, before it becomes a gap (FW-3).</summary>
public sealed class AskRenewal(Database database, AccessCheck access, TimeProvider clock) : ISubscriber
{
    /// <summary>Long enough to gather the evidence again.</summary>
    public const int DaysBefore = 30;

    /// <summary>One that lasts less is asked for at once.</summary>
    public static DateTime On(DateOnly until) => until.AddDays(-DaysBefore).ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);

    public Task<Result> Handle(Delivery delivery, CancellationToken ct = default) => database.Write(this, async db =>
    {
        if (!access.Allows(FrameworkPermissions.Process)) return Refusal.Forbidden;
        var now = clock.GetUtcNow().UtcDateTime;
        if (!await db.Accept(delivery, this, now, ct)) return Result.Success;
        var attested = await db.Attestations.SingleAsync(a => a.Id == delivery.Subject, ct);
        if (await db.Attestations.Where(a => a.Id == attested.Id).Renewed(db).AnyAsync(ct)) return Result.Success;
        db.Because($"Asked for by rule FW-3: it counts until {Moments.Day(attested.Until)}.");
        return attested.AskRenewal(now);
    }, ct);
}

/// <summary>Which attestations were made anew.</summary>
public static class AttestationQueries
{
    /// <summary>A later one for the same subject lasts longer.</summary>
    public static IQueryable<AttestationRecord> Renewed(this IQueryable<AttestationRecord> attestations, AppDbContext db) =>
        attestations.Where(a => db.Attestations.Any(later => later.SubcategoryId == a.SubcategoryId && later.UseCaseId == a.UseCaseId && later.Until > a.Until));

    /// <summary>What Compliance is asked to attest anew.</summary>
    public static IQueryable<AttestationRecord> ToRenew(this IQueryable<AttestationRecord> attestations, AppDbContext db) =>
        attestations.Where(a => a.RenewalAskedAt != null && !db.Attestations.Any(later => later.SubcategoryId == a.SubcategoryId && later.UseCaseId == a.UseCaseId && later.Until > a.Until));
}
