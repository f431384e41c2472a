using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Organisation.Settings;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Approvals;

/// <summary>One condition as people read it.</summary>
/// <param name="MayProve">This person may give the proof now.</param>
/// <param name="MayVerify">This person may check the proof now.</param>
/// <param name="MayWaive">This person may let it go now.</param>
/// <param name="MayExtend">This person may give it one more date now (AP-2).</param>
public sealed record ConditionRow(
    ConditionId Id, UseCaseId UseCaseId, string Reference, string Title, int Number, string Text, string Source, string RequiredProof, string Owner, string? Verifier,
    DateOnly? DueOn, bool Stops, ConditionState State, bool IsOverdue, string? Proof, bool MayProve, bool MayVerify, bool MayWaive, bool MayExtend)
{
    /// <summary>The day before it was extended, and why.</summary>
    public DateOnly? ExtendedFrom { get; init; }
    public string? ExtendedBecause { get; init; }

    /// <summary>What its verifier missed in the proof given last, or why it was waived.</summary>
    public string? Remark { get; init; }

    /// <summary>An approved assessment that shows what its gate asks for (RV-10).</summary>
    public string? OnRecord { get; init; }

    /// <summary>From this day the rule suspends for it, unless it is settled (AP-2); null where it is not overdue, or nothing is allowed that could be suspended.</summary>
    public DateOnly? SuspendsOn { get; init; }

    /// <summary>Its use is retired: nothing is asked any more (AP-6).</summary>
    public bool IsOver { get; init; }

    /// <summary>Overdue, and this person answers for it and may withdraw the permission instead (AP-2, AP-5).</summary>
    public bool MaySuspend { get; init; }

    /// <summary>Who has to act on it now; null when it is settled.</summary>
    public string? WaitsFor => State switch
    {
        _ when IsOver => null,
        ConditionState.Open => $"{Owner} gives the proof",
        ConditionState.ProofGiven => $"{Verifier ?? "The governance office"} checks the proof",
        _ => null,
    };
}

/// <summary>Which conditions a list shows.</summary>
public sealed record ConditionFilter(UseCaseId? UseCase = null, bool OverdueOnly = false, bool UnsettledOnly = false);

/// <summary>Conditions of one case, or of all that the person may see: the soonest due first, then those due before production.</summary>
public sealed class ListConditions(Database database, AccessCheck access, PolicySettings settings, TimeProvider clock)
{
    /// <summary>More are not shown at once; filters narrow it down.</summary>
    public const int Most = 500;

    public Task<Result<IReadOnlyList<ConditionRow>>> Handle(ConditionFilter filter, CancellationToken ct = default) => database.Read<IReadOnlyList<ConditionRow>>(this, async db =>
    {
        if (!access.Allows(ApprovalPermissions.Read)) return Refusal.Forbidden;
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        var conditions = db.Conditions.VisibleTo(db, access.Actor).OfLatestDecision(db);
        // On its own page the case keeps what was asked; across cases only what is still to be done is looked for.
        conditions = filter.UseCase is { } id ? conditions.Where(c => c.UseCaseId == id) : conditions.NotRetired(db);
        if (filter.OverdueOnly) conditions = conditions.Where(c => c.State == ConditionState.Open && c.DueOn < today);
        if (filter.UnsettledOnly) conditions = conditions.Where(c => c.State == ConditionState.Open || c.State == ConditionState.ProofGiven);
        var rows = await conditions.OrderBy(c => c.DueOn == null).ThenBy(c => c.DueOn).ThenBy(c => c.UseCaseId).ThenBy(c => c.Number).Take(Most)
            .Select(c => new
            {
                Condition = c,
                Case = db.UseCases.First(u => u.Id == c.UseCaseId),
                Decision = db.Decisions.First(d => d.Id == c.DecisionId),
                Owner = db.People.First(p => p.Id == c.OwnerId).Name,
                Verifier = db.People.Where(p => p.Id == c.VerifierId).Select(p => p.Name).FirstOrDefault(),
            }).ToListAsync(ct);
        var shown = await ProofOnRecord.Of(db, [.. rows.Select(r => r.Condition)], today, ct);
        var book = await settings.Of(db, ct);
        return Result.Of<IReadOnlyList<ConditionRow>>([.. rows.Select(r => Row(r.Condition, r.Case, r.Decision, r.Owner, r.Verifier, today) with
        {
            OnRecord = shown.GetValueOrDefault(r.Condition.Id),
            SuspendsOn = IsAllowed(r.Case) && r.Condition.IsOverdue(today) ? r.Condition.SuspendsOn(book, r.Decision.DecidedAt) : null,
        })]);
    }, ct);

    private static bool IsAllowed(UseCase useCase) => useCase.Standing is Standing.Approved or Standing.ApprovedWithConditions;

    private ConditionRow Row(Condition c, UseCase useCase, Decision decision, string owner, string? verifier, DateOnly today)
    {
        var over = useCase.Standing is Standing.Retired;
        var apart = !over && useCase.LeavesFree(access.Actor) && !access.Actor.IsBoundBy(c.OwnerId);
        var answers = apart && access.Allows(ApprovalPermissions.Waive, decision);
        var overdue = !over && c.IsOverdue(today);
        return new(c.Id, c.UseCaseId, useCase.Reference, useCase.Title, c.Number, c.Text, c.Source, c.RequiredProof, owner, verifier, c.DueOn, c.Stops, c.State, overdue, c.Proof,
            c.State is ConditionState.Open && !over && access.Allows(ApprovalPermissions.GiveProof, c),
            c.State is ConditionState.ProofGiven && apart && !access.Actor.IsBoundBy(c.ProofGivenBy) && access.Allows(ApprovalPermissions.Verify, c),
            !c.IsSettled && answers,
            c is { State: ConditionState.Open, DueOn: not null, Stops: false, ExtendedAt: null } && answers)
        {
            ExtendedFrom = c.ExtendedFrom,
            ExtendedBecause = c.ExtendedBecause,
            Remark = c.Remark,
            IsOver = over,
            MaySuspend = overdue && answers && IsAllowed(useCase) && access.Allows(ApprovalPermissions.Suspend, useCase),
        };
    }
}
