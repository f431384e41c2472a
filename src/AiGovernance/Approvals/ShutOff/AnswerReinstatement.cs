using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Organisation.Settings;
using AiGovernance.UseCases;
using AiGovernance.UseCases.Notices;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Approvals.ShutOff;

/// <summary>Whoever answers for the decision grants or refuses that a suspended use goes on: its standing returns to what it was (AP-5).</summary>
public sealed class AnswerReinstatement(Database database, AccessCheck access, PolicySettings settings, TimeProvider clock)
{
    public Task<Result> Handle(UseCaseId id, bool granted, string reason, CancellationToken ct = default) => database.Write(this, async db =>
    {
        var useCase = await db.UseCases.ForChange(access.Actor).SingleOrDefaultAsync(u => u.Id == id, ct);
        if (useCase is null) return Refusal.NotFound;
        var decision = await ApprovalInForce.LatestOf(db, id, ct);
        if (!access.Allows(ApprovalPermissions.Reinstate, decision?.Body ?? DecisionBody.GovernanceOffice)) return Refusal.Forbidden with { About = useCase.Ref };
        if (string.IsNullOrWhiteSpace(reason)) return Refusal.ReasonMissing;
        if (useCase.Bars(access.Actor, "reinstate") is { } barred) return barred;
        if (await db.SuspensionOf(id, ct) is not { } suspension) return ShutOffRefusals.NotSuspended;
        if (access.Actor.IsBoundBy(suspension.AskedBy)) return ShutOffRefusals.OwnRequest;
        var now = clock.GetUtcNow().UtcDateTime;
        if (granted && decision is not null && await StillOverdue(db, decision, DateOnly.FromDateTime(now), ct) is { } number) return ShutOffRefusals.StillOverdue.With(number);

        db.Because(reason);
        var asked = suspension.AskedBy;
        var answered = suspension.Answer(granted, access.Actor.Person!.Value, reason, now);
        if (!answered.Succeeded) return answered;
        // Who asked is not on the suspension any more when the answer is no.
        var people = useCase.People().Concat([suspension.SuspendedBy, asked]).Concat(await db.Holding(Role.GovernanceOffice, now, ct));
        await db.Tell(useCase.Id, people, access.Actor, NewsOf(granted, reason), now, ct);
        return granted ? useCase.Reinstate(suspension.Before, now) : Result.Success;
    }, ct);

    private static News NewsOf(bool granted, string reason) => granted
        ? new(NewsTopic.Permission, "Reinstated", "It is allowed again as before. Production starts when its start is recorded.")
        : new(NewsTopic.Permission, "Not reinstated", $"It stays suspended: {reason.Trim()}");

    private async Task<int?> StillOverdue(AppDbContext db, Decision decision, DateOnly today, CancellationToken ct)
    {
        var book = await settings.Of(db, ct);
        var open = await db.Conditions.Where(c => c.DecisionId == decision.Id && c.State == ConditionState.Open).OrderBy(c => c.Number).ToListAsync(ct);
        return open.Find(c => c.SuspendsOn(book.At(c.DatedAt(decision.DecidedAt))) <= today)?.Number;
    }
}
