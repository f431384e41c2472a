using AiGovernance.Access;
using AiGovernance.Committee.Seats;
using AiGovernance.Committee.Subjects;
using AiGovernance.Committee.Substitutes;
using AiGovernance.Common;
using AiGovernance.Data;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Committee.Meetings;

/// <summary>One item with all that an act on it needs: its meeting, its case and who sits.</summary>
/// <param name="Meeting">With this item alone on its agenda.</param>
internal sealed record AtTheTable(SeatedCommittee Committee, Meeting Meeting, AgendaItem Item, ItemSubject Subject, ItemSitting Sits)
{
    /// <summary>Who acts does not see what it is about.</summary>
    public bool IsHidden { get; private init; }

    /// <returns>Not found for who may not see the case (PP-1).</returns>
    public static async Task<Result<AtTheTable>> Load(AppDbContext db, Actor actor, AgendaItemId id, CancellationToken ct)
    {
        if (await SeatedCommittee.Read(db, ct) is not { } committee) return CommitteeRefusals.NotSetUp;
        if (await db.Meetings.WithItem(id).SingleOrDefaultAsync(ct) is not { } meeting) return Refusal.NotFound;
        var item = meeting.Items.Single(i => i.Id == id);
        var subject = await ItemKinds.SubjectOf(db, actor, item, ct);
        return subject is null ? Refusal.NotFound : new AtTheTable(committee, meeting, item, subject, ItemSitting.Of(committee, meeting, item));
    }

    /// <summary>
    /// The Executive appoints a substitute also for a confidential case that they do not see: number, seats and candidates are shown, nothing of the case (CM-4, PP-1).
    /// </summary>
    /// <param name="appoints">Who acts may appoint substitutes at all.</param>
    public static async Task<Result<AtTheTable>> LoadToAppoint(AppDbContext db, Actor actor, bool appoints, AgendaItemId id, CancellationToken ct)
    {
        var table = await Load(db, actor, id, ct);
        if (table.Succeeded || !appoints) return table;
        var useCase = await db.AgendaItems.Where(i => i.Id == id).Select(i => i.UseCaseId).FirstOrDefaultAsync(ct);
        if (!await LackingQuorum.IsWithExecutive(db, useCase, ct)) return table;
        var hidden = await Load(db, Actor.System(ActSource.Page), id, ct);
        return hidden.Succeeded ? hidden.Value with { IsHidden = true } : hidden;
    }

    /// <summary>In session, and by the acting chair.</summary>
    public Result Preside(Actor actor, string act) =>
        Meeting.State is not MeetingState.InSession ? CommitteeRefusals.NotInSession : Item.IsUrgent ? CommitteeRefusals.UrgentOpen : Sits.Preside(actor, act);

    /// <summary>It is still what came on the agenda (UC-1).</summary>
    public bool IsUnchanged => Subject.IsUnchanged(Item);
}
