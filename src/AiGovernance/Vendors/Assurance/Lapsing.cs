using AiGovernance.Data;
using AiGovernance.Organisation.Settings;
using AiGovernance.Workflows;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Vendors.Assurance;

/// <summary>What ends is asked for anew in time, and said to have lapsed when nothing came (VN-1).</summary>
internal static class Lapsing
{
    /// <summary>Notes the two days on which somebody looks: before the end, and after it.</summary>
    public static void Watch(this AppDbContext db, Due due, Guid subject, DateOnly? endsOn, Policy policy, DateTime now)
    {
        if (endsOn is not { } end) return;
        var ask = VendorDues.Morning(end.AddDays(-policy[VendorFigures.DocumentDays]));
        db.PutDue(due, subject, ask > now ? ask : now);
        if (end >= DateOnly.FromDateTime(now)) db.PutDue(due, subject, VendorDues.Morning(end.AddDays(1)));
    }

    /// <summary>Asks for what takes its place; once it has lapsed, says so.</summary>
    public static async Task AskAnew(this AppDbContext db, VendorId vendor, AssuranceKind? kind, DateOnly endsOn, DateTime now, CancellationToken ct)
    {
        var open = await db.DocumentRequests.SingleOrDefaultAsync(r => r.VendorId == vendor && r.Kind == kind && r.EndsOn == endsOn, ct);
        if (open is null) db.DocumentRequests.Add(open = new DocumentRequest(vendor, kind, endsOn, now));
        if (endsOn >= DateOnly.FromDateTime(now) || open.LapsedAt is not null) return;
        open.Lapse(now);
        db.Signal(VendorSignals.DocumentLapsed, open.Id, now);
    }

    /// <summary>Something came that lasts longer.</summary>
    public static async Task Answered(this AppDbContext db, VendorId vendor, AssuranceKind? kind, DateOnly? until, DateTime now, CancellationToken ct)
    {
        foreach (var request in await db.DocumentRequests.Where(r => r.VendorId == vendor && r.Kind == kind && r.AnsweredAt == null).ToListAsync(ct))
            if (until is null || until > request.EndsOn) request.Answer(now);
    }
}
