using AiGovernance.Access;
using AiGovernance.Committee.Seats;
using AiGovernance.Committee.Subjects;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Organisation.Settings;
using AiGovernance.RiskScoring;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Committee.Meetings;

/// <summary>Puts one case on the agenda of one meeting by hand; a lower tier is thereby escalated (CM-2, RV-4).</summary>
public sealed class PutOnAgenda(Database database, AccessCheck access, PolicySettings settings, TimeProvider clock)
{
    /// <param name="reason">Needed where the committee would not decide anyway.</param>
    public Task<Result> Handle(UseCaseId useCase, MeetingId meeting, string? reason = null, CancellationToken ct = default) => database.Write(this, async db =>
    {
        if (!access.Allows(CommitteePermissions.Plan)) return Refusal.Forbidden;
        var found = await db.UseCases.ForChange(access.Actor).SingleOrDefaultAsync(u => u.Id == useCase, ct);
        var onto = await db.Meetings.WithAgenda().SingleOrDefaultAsync(m => m.Id == meeting, ct);
        if (found is null || onto is null) return Refusal.NotFound;
        if (found.OpenRevision is not { Status: RevisionStatus.AwaitingDecision, Tier: { } tier }) return CommitteeRefusals.NotAwaiting;
        if (tier is RiskTier.Prohibited) return CommitteeRefusals.ProhibitedCase;
        if (!await db.UseCases.Where(u => u.Id == useCase).NotOnAnAgenda(db).AnyAsync(ct)) return CommitteeRefusals.OnAnAgenda;
        var escalates = tier < RiskTier.High && found.OpenRevision.EscalatedAt is null;
        if (escalates && string.IsNullOrWhiteSpace(reason)) return Refusal.ReasonMissing;
        if (await SeatedCommittee.Read(db, ct) is not { } committee) return CommitteeRefusals.NotSetUp;
        if (onto.State is not MeetingState.Planned) return CommitteeRefusals.AgendaClosed;
        var policy = await settings.Now(db, ct);
        if (!Agenda.HasRoom(onto, policy)) return CommitteeRefusals.AgendaFull.With(policy[CommitteeFigures.MostItems]);

        var now = clock.GetUtcNow().UtcDateTime;
        db.Because(reason);
        if (escalates && found.EscalateToCommittee(now) is { Succeeded: false } no) return no;
        await Agenda.Put(db, onto, UseCaseItems.Of(found), committee, access.Actor, now, ct);
        return Result.Success;
    }, ct);
}
