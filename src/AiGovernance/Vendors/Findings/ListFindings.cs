using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Vendors.Assessments;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Vendors.Findings;

/// <summary>Which findings a list shows.</summary>
public enum FindingSlice
{
    Open,
    Overdue,
    ToVerify,
    All,
}

/// <summary>One finding with who sees to it.</summary>
/// <param name="Owner">Null: the governance office.</param>
/// <param name="MayResolve">This person may say how it was put right; so with the others.</param>
public sealed record FindingLine(
    Guid Id, int Version, AssessmentId Assessment, string Product, string Vendor, FindingSeverity Severity, string Text, FindingState State, PersonId? OwnerId, string? Owner, DateOnly DueOn, bool IsOverdue,
    string Resolution, string? ResolvedBy, string? VerifiedBy, bool MayAssign, bool MayResolve, bool MayVerify)
{
    public RecordRef Ref => new("vendor-finding", Id);
}

/// <summary>Pages through findings, the first to be due first (VN-4).</summary>
public sealed class ListFindings(Database database, AccessCheck access, TimeProvider clock)
{
    public const int PageSize = 25;

    /// <param name="assessment">Only those of one assessment; null for all.</param>
    public Task<Result<Page<FindingLine>>> Handle(FindingSlice slice, int page, AssessmentId? assessment = null, CancellationToken ct = default) => database.Read<Page<FindingLine>>(this, async db =>
    {
        if (!access.Allows(VendorPermissions.List)) return Refusal.Forbidden;
        var (today, number) = (DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime), Math.Max(1, page));
        var asked = Of(db.FindingsFor(access.Actor), slice, today);
        if (assessment is { } of) asked = asked.Where(f => f.AssessmentId == of);
        var found = await asked.OrderBy(f => f.DueOn).ThenBy(f => f.Id).Skip((number - 1) * PageSize).Take(PageSize).ToListAsync(ct);
        var ids = found.Select(f => f.AssessmentId).Distinct().ToList();
        var about = await db.Assessments.Where(a => ids.Contains(a.Id))
            .Select(a => new { a.Id, Product = db.VendorProducts.First(p => p.Id == a.ProductId).Name, Vendor = db.Vendors.First(v => v.Id == a.VendorId).Name }).ToDictionaryAsync(a => a.Id, ct);
        PersonId?[] named = [.. found.SelectMany(f => new[] { f.OwnerId, f.ResolvedBy, f.VerifiedBy })];
        var names = await db.People.Where(p => named.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name, ct);
        return new Page<FindingLine>([.. found.Select(f => Line(f, about[f.AssessmentId].Product, about[f.AssessmentId].Vendor, names, today))], await asked.CountAsync(ct), number, PageSize);
    }, ct);

    private static IQueryable<AssessmentFinding> Of(IQueryable<AssessmentFinding> findings, FindingSlice slice, DateOnly today) => slice switch
    {
        FindingSlice.Open => findings.Where(f => f.State == FindingState.Open || f.State == FindingState.Resolved),
        FindingSlice.Overdue => findings.OverdueOn(today),
        FindingSlice.ToVerify => findings.Where(f => f.State == FindingState.Resolved),
        _ => findings,
    };

    private FindingLine Line(AssessmentFinding f, string product, string vendor, Dictionary<PersonId, string> names, DateOnly today)
    {
        var follows = access.Allows(VendorPermissions.FollowFindings);
        return new(f.Id, f.Version, f.AssessmentId, product, vendor, f.Severity, f.Text, f.State, f.OwnerId, Name(f.OwnerId), f.DueOn, f.IsOverdueOn(today), f.Resolution, Name(f.ResolvedBy), Name(f.VerifiedBy),
            f.IsOpen && follows, f.State is FindingState.Open && access.Allows(VendorPermissions.ResolveFinding, f), f.State is FindingState.Resolved && follows && f.BarsVerifying(access.Actor) is null);

        string? Name(PersonId? person) => person is { } id ? names[id] : null;
    }
}
