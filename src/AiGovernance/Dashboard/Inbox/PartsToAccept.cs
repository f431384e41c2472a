using AiGovernance.Access;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Dashboard.Inbox;

/// <summary>Submitted cases that name a person as sponsor or owner, who has not accepted yet (UC-7).</summary>
internal sealed class PartsToAccept : IInboxSource
{
    public InboxArea Area => InboxArea.UseCases;

    public bool IsFor(Actor me) => true;

    public IQueryable<int> Waiting(InboxReading at, int mark) => Open(at).Select(_ => mark);

    public async Task<IReadOnlyList<InboxItem>> Read(InboxReading at)
    {
        var me = at.Me.Person;
        var rows = await Open(at).OrderBy(u => u.Reference).Take(InboxReading.Most).Select(u => new
        {
            Case = new CaseLine(u.Reference, u.Title, u.Tier, u.TierByScore),
            IsOwner = u.OwnerId == me && u.OwnerAcceptedAt == null,
            IsSponsor = u.SponsorId == me && u.SponsorAcceptedAt == null,
            SubmittedAt = u.Revisions.Where(r => r.EndedAt == null).Select(r => r.SubmittedAt).First(),
            Stopped = at.Db.SubmitterQuestions.Where(q => u.Revisions.Any(r => r.Id == q.RevisionId && r.EndedAt == null)).Sum(q => q.StoppedDays),
        }).ToListAsync(at.Ct);
        return [.. rows.Select(x => at.Task(Area, $"Accept being {Part(x.IsOwner, x.IsSponsor)}", x.Case, "You are named, and nothing is approved before you accept (UC-7).", "Accept",
            x.Case.Tier is { } tier ? DecisionTarget.DueOn(tier, x.SubmittedAt!.Value, x.Stopped, at.Policies) : null))];
    }

    private static string Part(bool owner, bool sponsor) => owner && sponsor ? "owner and sponsor" : owner ? "owner" : "sponsor";

    private static IQueryable<UseCase> Open(InboxReading at)
    {
        var me = at.Me.Person;
        return at.Db.UseCases.Where(u => ((u.OwnerId == me && u.OwnerAcceptedAt == null) || (u.SponsorId == me && u.SponsorAcceptedAt == null))
            && u.Revisions.Any(r => r.EndedAt == null && r.Status != RevisionStatus.Draft));
    }
}
