using AiGovernance.Access;
using AiGovernance.Frameworks;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Dashboard.Inbox;

/// <summary>Attestations whose end is near or over: Compliance looks again, or they are gaps (FW-3).</summary>
internal sealed class AttestationsToRenew : IInboxSource
{
    public InboxArea Area => InboxArea.Compliance;

    public bool IsFor(Actor me) => FrameworkPermissions.Attest.Rule(me);

    public IQueryable<int> Waiting(InboxReading at, int mark) => Asked(at).Select(_ => mark);

    public async Task<IReadOnlyList<InboxItem>> Read(InboxReading at)
    {
        var rows = await Asked(at).OrderBy(a => a.Until).Take(InboxReading.Most)
            .Select(a => new { a.SubcategoryId, a.Until, Case = at.Db.UseCases.Where(u => u.Id == a.UseCaseId).Select(u => u.Reference).FirstOrDefault() }).ToListAsync(at.Ct);
        return [.. rows.Select(a => new InboxItem(Area, $"Attest {a.SubcategoryId} again", a.Case ?? "The organisation", "It counts until its end date, then it is a gap (FW-3).",
            a.Case is null ? $"{Places.Compliance}?subcategory={Uri.EscapeDataString(a.SubcategoryId)}#open" : CaseAddress.Tab(a.Case, "evidence"), "Attest", null, a.Until, at.Calendar.Left(at.Today, a.Until)))];
    }

    private static IQueryable<AttestationRecord> Asked(InboxReading at)
    {
        var visible = at.Db.UseCases.VisibleTo(at.Me);
        return at.Db.Attestations.ToRenew(at.Db).Where(a => a.UseCaseId == null || visible.Any(u => u.Id == a.UseCaseId));
    }
}
