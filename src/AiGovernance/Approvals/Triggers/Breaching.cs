using AiGovernance.Access;
using AiGovernance.Approvals.Renewal;
using AiGovernance.Approvals.ShutOff;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Organisation.Settings;
using AiGovernance.UseCases;
using AiGovernance.UseCases.Notices;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Approvals.Triggers;

/// <summary>Does what the table says when a value breaks a limit, in the write that records the value, and nothing twice (AP-10).</summary>
internal static class Breaching
{
    /// <summary>The table acts, not who sent the value: they are told like the others.</summary>
    private static readonly Actor ByRule = Actor.System(ActSource.Job);

    /// <param name="useCase">Loaded for change.</param>
    public static async Task<Result> Break(this AppDbContext db, UseCase useCase, Trigger trigger, Measurement value, Policy policy, DateTime now, CancellationToken ct)
    {
        var latest = await db.TriggerBreaches.Where(b => b.TriggerId == trigger.Id).OrderByDescending(b => b.At).ThenByDescending(b => b.Id).FirstOrDefaultAsync(ct);
        var acts = await IsDue(db, useCase, trigger, latest, ct);
        if (!acts && latest is not null)
        {
            latest.Again();
            return Result.Success;
        }
        var breach = new TriggerBreach(trigger, value, acts, now);
        db.TriggerBreaches.Add(breach);
        db.Because($"By rule AP-10: {breach.Words}.");
        return acts ? await Act(db, useCase, trigger, $"By rule AP-10: {breach.Words}.", policy, now, ct) : Result.Success;
    }

    private static async Task<bool> IsDue(AppDbContext db, UseCase useCase, Trigger trigger, TriggerBreach? latest, CancellationToken ct) => trigger.Effect switch
    {
        TriggerEffect.Alert => latest is not { IsOpen: true },
        TriggerEffect.ReReview => IsDecidedOrRuns(useCase) && !await IsUnderWay(db, useCase, ct),
        _ => SuspendUseCase.IsSuspendable(useCase),
    };

    private static bool IsDecidedOrRuns(UseCase useCase) => useCase.InProduction || useCase.Standing is Standing.Approved or Standing.ApprovedWithConditions or Standing.Suspended;

    /// <summary>Somebody decides on a revision already, or a breach has asked for the one that is being written.</summary>
    private static async Task<bool> IsUnderWay(AppDbContext db, UseCase useCase, CancellationToken ct) =>
        useCase.OpenRevision is { } open
        && (open.SubmittedAt is not null || await db.TriggerBreaches.AnyAsync(b => b.UseCaseId == useCase.Id && b.Effect == TriggerEffect.ReReview && b.Acted && b.At >= open.StartedAt, ct));

    private static async Task<Result> Act(AppDbContext db, UseCase useCase, Trigger trigger, string why, Policy policy, DateTime now, CancellationToken ct)
    {
        if (trigger.Effect is TriggerEffect.Alert) return Result.Success;
        return trigger.Effect is TriggerEffect.Suspend
            ? await db.Suspend(useCase, ByRule, why, policy, now, ct, trigger.WatcherId)
            : await db.ReReview(useCase, ByRule, why, now, ct, trigger.WatcherId);
    }
}
