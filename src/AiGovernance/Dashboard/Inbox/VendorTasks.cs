using AiGovernance.Access;
using AiGovernance.UseCases.Reliance;
using AiGovernance.Vendors;
using AiGovernance.Vendors.Assessments;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Dashboard.Inbox;

/// <summary>Questionnaires that a vendor has answered, for the assessors who did not ask for them (VN-4, PP-3).</summary>
internal sealed class AnswersToAssess : IInboxSource
{
    public InboxArea Area => InboxArea.Vendors;

    public bool IsFor(Actor me) => VendorPermissions.Assess.Rule(me);

    public IQueryable<int> Waiting(InboxReading at, int mark) => Answered(at).Select(_ => mark);

    public Task<IReadOnlyList<InboxItem>> Read(InboxReading at) => Answered(at).ToItems(at, "Assess a vendor's answers", "The vendor has signed off; say how well each answer is proven (VN-4).", "Assess");

    private static IQueryable<Assessment> Answered(InboxReading at)
    {
        var bound = at.Bound;
        return at.Db.Assessments.Where(a => a.Status == AssessmentStatus.SignedOff && !bound.Contains(a.RequestedBy) && !a.Links.Any(l => bound.Contains(l.PersonId)) && a.Inquiries.All(i => i.RepliedAt != null));
    }
}

/// <summary>Proposed results of vendor products, for the governance office but not for who assessed them; what the committee decides is not among them (VN-5, VN-6, PP-3).</summary>
internal sealed class ResultsToDecide : IInboxSource
{
    public InboxArea Area => InboxArea.Vendors;

    public bool IsFor(Actor me) => VendorPermissions.Decide.Rule(me);

    public IQueryable<int> Waiting(InboxReading at, int mark) => Proposed(at).Select(_ => mark);

    public Task<IReadOnlyList<InboxItem>> Read(InboxReading at) => Proposed(at).ToItems(at, "Decide on a vendor product", "An assessor has proposed a result (VN-6).", "Decide");

    private static IQueryable<Assessment> Proposed(InboxReading at)
    {
        var (bound, heavy) = (at.Bound, ProductReliance.HeavyProducts(at.Db));
        return at.Db.Assessments.Where(a => a.Status == AssessmentStatus.Proposed && !a.FailsHard && !heavy.Contains(a.ProductId) && !bound.Contains(a.ProposedBy) && !a.Marks.Any(m => bound.Contains(m.MarkedBy)) && !a.Findings.Any(f => bound.Contains(f.FoundBy)));
    }
}

internal static class AssessmentItems
{
    public static async Task<IReadOnlyList<InboxItem>> ToItems(this IQueryable<Assessment> assessments, InboxReading at, string what, string why, string act, Func<AssessmentId, string>? place = null)
    {
        var rows = await assessments.OrderBy(a => a.RequestedAt).Take(InboxReading.Most).Select(a => new
        {
            a.Id,
            Product = at.Db.VendorProducts.Where(p => p.Id == a.ProductId).Select(p => p.Name).First(),
            Vendor = at.Db.Vendors.Where(v => v.Id == a.VendorId).Select(v => v.Name).First(),
        }).ToListAsync(at.Ct);
        return [.. rows.Select(x => new InboxItem(InboxArea.Vendors, what, $"{x.Product}, {x.Vendor}", why, (place ?? Places.Assessment)(x.Id), act, null, null, null))];
    }
}
