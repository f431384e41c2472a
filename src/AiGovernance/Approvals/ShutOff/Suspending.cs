using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Organisation.Settings;
using AiGovernance.Parts;
using AiGovernance.UseCases;
using AiGovernance.UseCases.Notices;
using AiGovernance.Workflows;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Approvals.ShutOff;

/// <summary>The one way in which permission is withdrawn, by a person or by a rule: recorded, told, and watched until it has stopped (AP-5).</summary>
internal static class Suspending
{
    /// <summary>Told: the people of the case, the governance office, and the chair where a rule suspends what the committee allowed.</summary>
    /// <param name="also">Who else is told.</param>
    public static async Task<Result> Suspend(this AppDbContext db, UseCase useCase, Actor by, string reason, Policy policy, DateTime now, CancellationToken ct, params PersonId?[] also)
    {
        var suspension = new Suspension(useCase, by.Person, reason.Trim(), policy[ApprovalFigures.StopConfirmHours], now);
        var suspended = useCase.Suspend(now);
        if (!suspended.Succeeded) return suspended;
        db.Because(reason);
        db.Suspensions.Add(suspension);
        if (suspension.StopDueAt is { } due) db.PutDue(ApprovalDues.StopUnconfirmed, suspension.Id, due);
        var people = useCase.People().Concat(await db.Holding(Role.GovernanceOffice, now, ct)).Concat(also);
        if (by.IsSystem && await ApprovalInForce.LatestOf(db, useCase.Id, ct) is { Body: DecisionBody.Committee }) people = people.Concat(await db.Holding(Role.CommitteeChair, now, ct));
        await db.Tell(useCase.Id, people, by, new(NewsTopic.Permission, "Suspended", Said(by, reason)), now, ct);
        return suspended;
    }

    private static string Said(Actor by, string reason) =>
        by.IsSystem ? $"Permission is withdrawn. {Sentences.Begun(reason.Trim())}" : $"Permission is withdrawn: {reason.Trim()} ({by.Name})";

    /// <summary>The suspension by which a case stands now; null when it is not suspended, or was before suspensions were recorded.</summary>
    public static Task<Suspension?> SuspensionOf(this AppDbContext db, UseCaseId id, CancellationToken ct) =>
        db.Suspensions.Where(s => s.UseCaseId == id && s.LiftedAt == null && db.UseCases.Any(u => u.Id == id && u.Standing == Standing.Suspended))
            .OrderByDescending(s => s.At).FirstOrDefaultAsync(ct);
}
