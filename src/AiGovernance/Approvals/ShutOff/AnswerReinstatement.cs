using AiGovernance.Access;
using AiGovernance.Approvals.Notices;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Organisation.Settings;
using AiGovernance.Parts;
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
        var book = await settings.Of(db, ct);
        if (granted && decision is not null && await db.SuspendingConditions(decision, book, DateOnly.FromDateTime(now), ct) is [var first, ..]) return ShutOffRefusals.StillOverdue.With(first.Number);

        db.Because(reason);
        var asked = suspension.AskedBy;
        var answered = suspension.Answer(granted, access.Actor.Person!.Value, reason, now);
        if (!answered.Succeeded) return answered;
        // Who asked is not on the suspension any more when the answer is no.
        await Tell(db, useCase, [suspension.SuspendedBy, asked], granted, await Said(db, decision, granted, reason, ct), now, ct);
        return granted ? useCase.Reinstate(suspension.Before, now) : Result.Success;
    }, ct);

    private async Task Tell(AppDbContext db, UseCase useCase, IEnumerable<PersonId?> also, bool granted, string said, DateTime now, CancellationToken ct)
    {
        var people = useCase.People().Concat(also).Concat(await db.Holding(Role.GovernanceOffice, now, ct));
        await db.Tell(useCase.Id, people, access.Actor, new(NewsTopic.Permission, granted ? "Reinstated" : "Not reinstated", said), now, ct);
    }

    private async Task<string> Said(AppDbContext db, Decision? decision, bool granted, string reason, CancellationToken ct)
    {
        if (!granted) return $"It stays suspended: {reason.Trim()} ({access.Actor.Name})";
        var id = decision?.Id;
        var open = await db.Conditions.AsNoTracking().Where(c => c.DecisionId == id && (c.State == ConditionState.Open || c.State == ConditionState.ProofGiven)).ToListAsync(ct);
        var with = open.Count == 0 ? "" : $", with {Moments.Count(open.Count, "open condition")}: {DecisionNews.Listed(open)}";
        return $"{access.Actor.Name} lets it go on: {Sentences.Ended(reason.Trim())} It is allowed as before{with}. Production starts when its start is recorded.";
    }
}
