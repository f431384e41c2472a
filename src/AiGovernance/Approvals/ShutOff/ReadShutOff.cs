using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Organisation.Settings;
using AiGovernance.Questionnaires;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Approvals.ShutOff;

/// <summary>One drill as people read it.</summary>
public sealed record DrillRow(Guid Id, DateOnly On, int Minutes, string By);

/// <summary>The suspension in force.</summary>
/// <param name="By">A name, or "by rule".</param>
/// <param name="AskedBy">Who wants it reinstated; null when nobody asked.</param>
/// <param name="SettleFirst">Conditions for which the rule would suspend it again at once, by number (AP-2).</param>
/// <param name="MayAsk">This person may ask to reinstate it now.</param>
/// <param name="MayAnswer">This person may grant or refuse the request now.</param>
public sealed record SuspensionDetails(
    string By, DateTime At, string Reason, Standing Before, DateTime? StopDueAt, DateTime? EscalatedAt, string? AskedBy, DateTime? AskedAt, string? AskedBecause, string? RefusedBecause, IReadOnlyList<int> SettleFirst, bool MayAsk, bool MayAnswer);

/// <summary>How a use is stopped, and how it stands where it was.</summary>
/// <param name="Version">Of the case.</param>
/// <param name="PlanVersion">0 where there is no plan.</param>
/// <param name="FromIntake">What the intake says of it; empty where it says nothing.</param>
/// <param name="StoppedAt">Of the last stop that was confirmed.</param>
/// <param name="MayPlan">This person may write the plan and record drills.</param>
/// <param name="MayConfirm">This person may confirm now that it has stopped.</param>
public sealed record ShutOffDetails(
    UseCaseId Id, string Reference, int Version, ShutOffTerms? Plan, int PlanVersion, string FromIntake, IReadOnlyList<DrillRow> Drills, SuspensionDetails? Suspension, DateTime? StoppedAt, bool MayPlan, bool MayConfirm);

/// <summary>Plan, drills and suspension of one case, for everyone who sees it (AP-5).</summary>
public sealed class ReadShutOff(Database database, AccessCheck access, PolicySettings settings, TimeProvider clock)
{
    public Task<Result<ShutOffDetails>> Handle(UseCaseId id, CancellationToken ct = default) => database.Read<ShutOffDetails>(this, async db =>
    {
        if (!access.Allows(ApprovalPermissions.Read)) return Refusal.Forbidden;
        if (await db.UseCases.VisibleTo(access.Actor).SingleOrDefaultAsync(u => u.Id == id, ct) is not { } useCase) return Refusal.NotFound;
        var plan = await db.ShutOffPlans.SingleOrDefaultAsync(p => p.UseCaseId == id, ct);
        var drills = await db.ShutOffDrills.Where(d => d.UseCaseId == id).OrderByDescending(d => d.On).ThenByDescending(d => d.RecordedAt)
            .Select(d => new DrillRow(d.Id, d.On, d.Minutes, db.People.First(p => p.Id == d.RecordedBy).Name)).ToListAsync(ct);
        var stopped = await db.ProductionStops.Where(s => s.UseCaseId == id).MaxAsync(s => (DateTime?)s.StoppedAt, ct);
        return new ShutOffDetails(id, useCase.Reference, useCase.Version, plan is null ? null : new(plan.Who, plan.How, plan.Minutes), plan?.Version ?? 0, await Intended(db, id, ct), drills,
            await InForce(db, useCase, ct), useCase.InProduction ? null : stopped,
            useCase.Standing is not Standing.Retired && access.Allows(ApprovalPermissions.PlanShutOff, useCase), useCase.InProduction && access.Allows(ApprovalPermissions.ConfirmStopped, useCase));
    }, ct);

    private static async Task<string> Intended(AppDbContext db, UseCaseId id, CancellationToken ct)
    {
        var answers = await db.Revisions.Where(r => r.UseCaseId == id && r.SubmittedAt != null).OrderByDescending(r => r.Number).Select(r => r.Answers).FirstOrDefaultAsync(ct);
        return answers is null ? "" : IntakeAnswers.Text(Answers.Stored(answers), IntakeAnswers.ShutOff);
    }

    private async Task<SuspensionDetails?> InForce(AppDbContext db, UseCase useCase, CancellationToken ct)
    {
        if (await db.SuspensionOf(useCase.Id, ct) is not { } s) return null;
        var decision = await ApprovalInForce.LatestOf(db, useCase.Id, ct);
        var body = decision?.Body ?? DecisionBody.GovernanceOffice;
        var first = decision is null ? [] : await db.SuspendingConditions(decision, await settings.Of(db, ct), DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime), ct);
        var me = access.Actor.Person;
        var names = await db.People.Where(p => p.Id == s.SuspendedBy || p.Id == s.AskedBy).ToDictionaryAsync(p => p.Id, p => p.Name, ct);
        return new(s.SuspendedBy is { } by ? names[by] : "by rule", s.At, s.Reason, s.Before, s.StopDueAt, s.EscalatedAt, s.AskedBy is { } asked ? names[asked] : null, s.AskedAt, s.AskedBecause, s.RefusedBecause, [.. first.Select(c => c.Number)],
            s.AskedBy is null && access.Allows(ApprovalPermissions.AskReinstatement, useCase),
            s.AskedBy is not null && !access.Actor.IsBoundBy(s.AskedBy) && useCase.LeavesFree(access.Actor) && access.Allows(ApprovalPermissions.Reinstate, body));
    }
}
