using AiGovernance.Access;
using AiGovernance.Committee.Seats;
using AiGovernance.Committee.Subjects;
using AiGovernance.Common;
using AiGovernance.Data;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Committee.Meetings;

/// <summary>One item with all that an act on it needs: its meeting, its case and who sits.</summary>
internal sealed record AtTheTable(SeatedCommittee Committee, Meeting Meeting, AgendaItem Item, ItemSubject Subject, ItemSitting Sits)
{
    /// <returns>Not found for who may not see the case (PP-1).</returns>
    public static async Task<Result<AtTheTable>> Load(AppDbContext db, Actor actor, AgendaItemId id, CancellationToken ct)
    {
        if (await SeatedCommittee.Read(db, ct) is not { } committee) return CommitteeRefusals.NotSetUp;
        var meeting = await db.Meetings.WithAgenda().SingleOrDefaultAsync(m => m.Items.Any(i => i.Id == id), ct);
        if (meeting is null) return Refusal.NotFound;
        var item = meeting.Items.Single(i => i.Id == id);
        var subject = await ItemKinds.SubjectOf(db, actor, item, ct);
        return subject is null ? Refusal.NotFound : new AtTheTable(committee, meeting, item, subject, ItemSitting.Of(committee, meeting, item));
    }

    /// <summary>In session, and by the acting chair.</summary>
    public Result Preside(Actor actor, string act) =>
        Meeting.State is not MeetingState.InSession ? CommitteeRefusals.NotInSession : Item.IsUrgent ? CommitteeRefusals.UrgentOpen : Sits.Preside(actor, act);

    /// <summary>It is still what came on the agenda (UC-1).</summary>
    public bool IsUnchanged => Subject.IsUnchanged(Item);
}
