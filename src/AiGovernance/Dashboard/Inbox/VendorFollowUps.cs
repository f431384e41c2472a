using AiGovernance.Access;
using AiGovernance.Approvals.Products;
using AiGovernance.Vendors;
using AiGovernance.Vendors.Assessments;
using AiGovernance.Vendors.Assurance;
using AiGovernance.Vendors.Findings;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Dashboard.Inbox;

/// <summary>Products that fell, each with all the uses that rely on it as one task of the office (VN-6).</summary>
internal sealed class FallsToSettle : IInboxSource
{
    public InboxArea Area => InboxArea.Vendors;

    public bool IsFor(Actor me) => me.Is(Role.GovernanceOffice);

    public IQueryable<int> Waiting(InboxReading at, int mark) => at.Db.ProductFalls.Where(f => f.State == FallState.Open).Select(_ => mark);

    public async Task<IReadOnlyList<InboxItem>> Read(InboxReading at)
    {
        var rows = await at.Db.ProductFalls.Where(f => f.State == FallState.Open).OrderBy(f => f.FellAt).Take(InboxReading.Most)
            .Select(f => new { f.ProductId, f.Reason, f.Reached, Name = at.Db.VendorProducts.First(p => p.Id == f.ProductId).Name, Vendor = at.Db.Vendors.First(v => v.Id == f.VendorId).Name }).ToListAsync(at.Ct);
        return [.. rows.Select(x => new InboxItem(Area, $"See to {Parts.Moments.Count(x.Reached, "use")} of a product that fell", $"{x.Name}, {x.Vendor}", $"It {ResultWords.Of(x.Reason)} (VN-6).", Places.Product(x.ProductId), "Settle", null, null, null))];
    }
}

/// <summary>Results that end soon, or have ended and are in grace, while no new assessment is on its way (VN-6).</summary>
internal sealed class AssessmentsToAskFor : IInboxSource
{
    public InboxArea Area => InboxArea.Vendors;

    public bool IsFor(Actor me) => VendorPermissions.Send.Rule(me);

    public IQueryable<int> Waiting(InboxReading at, int mark) => Ending(at).Select(_ => mark);

    public async Task<IReadOnlyList<InboxItem>> Read(InboxReading at)
    {
        var rows = await Ending(at).OrderBy(p => p.ValidUntil).Take(InboxReading.Most).Select(p => new { p.Name, p.VendorId, p.ValidUntil, Vendor = at.Db.Vendors.First(v => v.Id == p.VendorId).Name }).ToListAsync(at.Ct);
        return [.. rows.Select(x => new InboxItem(Area, "Ask for the next assessment", $"{x.Name}, {x.Vendor}", "Its result ends; send the questionnaire in time (VN-6).", Places.Vendor(x.VendorId), "Ask", null, x.ValidUntil, at.Calendar.Left(at.Today, x.ValidUntil!.Value)))];
    }

    private static IQueryable<VendorProduct> Ending(InboxReading at)
    {
        var (today, soon) = (at.Today, at.Today.AddDays(VendorValidity.AskAgainDays));
        return at.Db.VendorProducts.Where(p => (p.Result == VendorResult.Approved || p.Result == VendorResult.ApprovedWithFindings) && p.ValidUntil <= soon && p.GraceUntil >= today
            && !at.Db.Assessments.Any(a => a.ProductId == p.Id && a.Status != AssessmentStatus.Decided));
    }
}

/// <summary>Documents and contracts that end or have ended, with nothing in their place (VN-1).</summary>
internal sealed class DocumentsToAskFor : IInboxSource
{
    public InboxArea Area => InboxArea.Vendors;

    public bool IsFor(Actor me) => VendorPermissions.Manage.Rule(me);

    public IQueryable<int> Waiting(InboxReading at, int mark) => at.Db.DocumentRequests.Where(r => r.AnsweredAt == null).Select(_ => mark);

    public async Task<IReadOnlyList<InboxItem>> Read(InboxReading at)
    {
        var rows = await at.Db.DocumentRequests.Where(r => r.AnsweredAt == null).OrderBy(r => r.EndsOn).Take(InboxReading.Most)
            .Select(r => new { r.VendorId, Row = new DocumentRequestRow(r.Id, r.Kind, r.EndsOn, r.AskedAt, r.LapsedAt != null), Vendor = at.Db.Vendors.First(v => v.Id == r.VendorId).Name }).ToListAsync(at.Ct);
        return [.. rows.Select(x => new InboxItem(Area, "Ask a vendor for a new document", x.Vendor, $"{AssuranceWords.Of(x.Row)} (VN-1).", Places.Vendor(x.VendorId), "Record", null, x.Row.EndsOn, at.Calendar.Left(at.Today, x.Row.EndsOn)))];
    }
}

/// <summary>Findings that I see to; those that nobody is named for are the office's (VN-4).</summary>
internal sealed class FindingsToResolve : IInboxSource
{
    public InboxArea Area => InboxArea.Vendors;

    public bool IsFor(Actor me) => true;

    public IQueryable<int> Waiting(InboxReading at, int mark) => Mine(at).Select(_ => mark);

    public Task<IReadOnlyList<InboxItem>> Read(InboxReading at) => Mine(at).ToItems(at, "Put a finding right", "Say what was done, with proof (VN-4).", "Resolve", FindingSlice.Open);

    private static IQueryable<AssessmentFinding> Mine(InboxReading at)
    {
        var (me, office, soon) = (at.Me.Person, at.Me.Is(Role.GovernanceOffice), at.Today.AddDays(FindingItems.OfficeLooksDaysBefore));
        return at.Db.FindingsFor(at.Me).Where(f => f.State == FindingState.Open && (f.OwnerId == me || (office && ((f.OwnerId == null && f.DueOn <= soon) || f.DueOn < at.Today))));
    }
}

/// <summary>Findings that somebody put right and I may verify (VN-4, PP-3).</summary>
internal sealed class FindingsToVerify : IInboxSource
{
    public InboxArea Area => InboxArea.Vendors;

    public bool IsFor(Actor me) => VendorPermissions.FollowFindings.Rule(me);

    public IQueryable<int> Waiting(InboxReading at, int mark) => Resolved(at).Select(_ => mark);

    public Task<IReadOnlyList<InboxItem>> Read(InboxReading at) => Resolved(at).ToItems(at, "Verify that a finding is settled", "Somebody else put it right (VN-4, PP-3).", "Verify", FindingSlice.ToVerify);

    private static IQueryable<AssessmentFinding> Resolved(InboxReading at)
    {
        var bound = at.Bound;
        return at.Db.FindingsFor(at.Me).Where(f => f.State == FindingState.Resolved && !bound.Contains(f.ResolvedBy) && !bound.Contains(f.OwnerId));
    }
}

internal static class FindingItems
{
    /// <summary>What nobody is named for comes to the office's desk this long before its day.</summary>
    public const int OfficeLooksDaysBefore = 14;

    public static async Task<IReadOnlyList<InboxItem>> ToItems(this IQueryable<AssessmentFinding> findings, InboxReading at, string what, string why, string act, FindingSlice slice)
    {
        var rows = await findings.OrderBy(f => f.DueOn).Take(InboxReading.Most).Select(f => new { f.Severity, f.Text, f.DueOn, Vendor = at.Db.Vendors.First(v => v.Id == f.VendorId).Name }).ToListAsync(at.Ct);
        return [.. rows.Select(x => new InboxItem(InboxArea.Vendors, what, $"{x.Vendor}: {x.Text}", $"{x.Severity}. {why}", Places.Findings(slice), act, null, x.DueOn, at.Calendar.Left(at.Today, x.DueOn)))];
    }
}
