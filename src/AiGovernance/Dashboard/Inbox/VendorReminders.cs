using AiGovernance.Access;
using AiGovernance.Vendors;
using AiGovernance.Vendors.Assessments;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Dashboard.Inbox;

/// <summary>Questionnaires whose link or wanted day ends soon, for the office that sent them (VN-2).</summary>
internal sealed class AnswersToRemindOf : IInboxSource
{
    public InboxArea Area => InboxArea.Vendors;

    public bool IsFor(Actor me) => VendorPermissions.Send.Rule(me);

    public IQueryable<int> Waiting(InboxReading at, int mark) => Late(at).Select(_ => mark);

    public async Task<IReadOnlyList<InboxItem>> Read(InboxReading at)
    {
        var rows = await Late(at).OrderBy(a => a.RequestedAt).Take(InboxReading.Most).Select(a => new
        {
            a.VendorId,
            Product = at.Db.VendorProducts.Where(p => p.Id == a.ProductId).Select(p => p.Name).First(),
            Vendor = at.Db.Vendors.Where(v => v.Id == a.VendorId).Select(v => v.Name).First(),
        }).ToListAsync(at.Ct);
        return [.. rows.Select(x => new InboxItem(InboxArea.Vendors, "Remind a vendor", $"{x.Product}, {x.Vendor}", "A link or the wanted day ends soon, and the answers are not signed off (VN-2).", Places.Vendor(x.VendorId), "Remind", null, null, null))];
    }

    private static IQueryable<Assessment> Late(InboxReading at) => at.Db.Assessments.Where(a => a.Status == AssessmentStatus.Sent && a.RemindedAt != null);
}

/// <summary>Questions about a product that a colleague is to answer: a model that we run, a desk check (G8).</summary>
internal sealed class QuestionnairesToAnswer : IInboxSource
{
    public InboxArea Area => InboxArea.Vendors;

    public bool IsFor(Actor me) => me.IsSignedIn;

    public IQueryable<int> Waiting(InboxReading at, int mark) => Mine(at).Select(_ => mark);

    public Task<IReadOnlyList<InboxItem>> Read(InboxReading at) => Mine(at).ToItems(at, "Answer for a product", "You know it, or check it from public sources (VN-3).", "Answer", Places.AnswerInside);

    private static IQueryable<Assessment> Mine(InboxReading at)
    {
        var (me, now) = (at.Me.Person, at.Now);
        return at.Db.Assessments.Where(a => (a.Status == AssessmentStatus.Sent || (a.Status == AssessmentStatus.SignedOff && a.Inquiries.Any(i => i.RepliedAt == null)))
            && a.Links.Any(l => l.PersonId != null && l.PersonId == me && l.RevokedAt == null && l.ExpiresAt > now));
    }
}
