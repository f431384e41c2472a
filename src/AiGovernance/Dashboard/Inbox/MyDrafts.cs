using AiGovernance.Access;
using AiGovernance.Parts;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Dashboard.Inbox;

/// <summary>Drafts that their authors have not submitted; a later revision is the owner's as well (AP-3).</summary>
internal sealed class MyDrafts : IInboxSource
{
    public InboxArea Area => InboxArea.UseCases;

    public bool IsFor(Actor me) => true;

    public IQueryable<int> Waiting(InboxReading at, int mark) => Drafts(at).Select(_ => mark);

    public async Task<IReadOnlyList<InboxItem>> Read(InboxReading at)
    {
        var rows = await Drafts(at).OrderByDescending(u => u.Reference).Take(InboxReading.Most).Select(u => new
        {
            Case = new CaseLine(u.Reference, u.Title, u.Tier, u.TierByScore),
            u.Standing,
            u.ReviewDueOn,
            Number = u.Revisions.Where(r => r.EndedAt == null).Select(r => r.Number).First(),
        }).ToListAsync(at.Ct);
        return [.. rows.Select(x => at.Task(Area, x.Number == 1 ? "Finish your draft" : $"Finish revision {x.Number}", x.Case,
            x.Number == 1 ? "Not submitted yet: what is not registered is not allowed." : Why(x.Standing, x.ReviewDueOn), "Continue", x.Number > 1 && IsAllowed(x.Standing) ? x.ReviewDueOn : null,
            CaseAddress.Intake(x.Case.Reference), withTier: false))];
    }

    private static bool IsAllowed(Standing standing) => standing is Standing.Approved or Standing.ApprovedWithConditions;

    private static string Why(Standing standing, DateOnly? end) => IsAllowed(standing) && end is { } day
        ? $"The decision in force stays until the new revision is decided; it ends on {Moments.Day(day)} unless that is submitted before (AP-3)."
        : "The decision in force stays until the new revision is decided.";

    private static IQueryable<UseCase> Drafts(InboxReading at)
    {
        var me = at.Me.Person;
        return at.Db.UseCases.Where(u => u.Revisions.Any(r => r.EndedAt == null && r.Status == RevisionStatus.Draft
            && (u.SubmitterId == me || u.RegisteredById == me || (u.OwnerId == me && r.Number > 1))));
    }
}
