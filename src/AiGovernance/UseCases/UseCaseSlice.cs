using AiGovernance.RiskScoring;
using AiGovernance.UseCases.Import;

namespace AiGovernance.UseCases;

/// <summary>What a use of AI means for the organisation today: every case is in exactly one of these (DB-1).</summary>
public enum Exposure
{
    InProduction,

    /// <summary>Approved, and does not run yet.</summary>
    Allowed,

    /// <summary>Registered, does not run, and nobody has decided.</summary>
    Undecided,

    /// <summary>Deferred, rejected, suspended, expired or retired, and does not run.</summary>
    Closed,
}

/// <summary>A part of the register that a figure counts; the list behind the figure shows the same cases (DB-1).</summary>
/// <param name="TierFrom">This tier and those above it.</param>
/// <param name="Unapproved">Runs without approval.</param>
/// <param name="Waiting">Submitted and waiting for its first decision.</param>
/// <param name="SubmittedFrom">Of the revision under way: the first day.</param>
/// <param name="SubmittedUntil">Of the revision under way: the last day.</param>
/// <param name="EndsFrom">The approval in force ends on this day or later.</param>
/// <param name="EndsUntil">The approval in force ends on this day or earlier.</param>
/// <param name="WithoutOwner">Nobody answers for it (UC-7).</param>
/// <param name="Transition">May go on by a transitional permission (UC-5).</param>
/// <param name="Import">Came first with this import (UC-5).</param>
public sealed record UseCaseSlice(
    Exposure? Exposure = null, RiskTier? TierFrom = null, bool Unapproved = false, bool Waiting = false, DateOnly? SubmittedFrom = null, DateOnly? SubmittedUntil = null,
    DateOnly? EndsFrom = null, DateOnly? EndsUntil = null, bool WithoutOwner = false, bool Transition = false, Guid? Import = null)
{
    public static readonly UseCaseSlice All = new();
}

/// <summary>The slices as queries; figures and lists ask the same ones, so they say the same.</summary>
internal static class UseCaseSlices
{
    public static IQueryable<UseCase> In(this IQueryable<UseCase> cases, UseCaseSlice slice)
    {
        if (slice.Exposure is { } exposure) cases = cases.ExposedAs(exposure);
        if (slice.TierFrom is { } tier) cases = cases.RatedFrom(tier);
        if (slice.Unapproved) cases = cases.RunningUnapproved();
        if (slice.Waiting) cases = cases.WaitingForFirstDecision();
        if (slice.SubmittedFrom is { } from) cases = cases.Where(u => u.Revisions.Any(r => r.EndedAt == null && r.SubmittedAt >= Start(from)));
        if (slice.SubmittedUntil is { } until) cases = cases.Where(u => u.Revisions.Any(r => r.EndedAt == null && r.SubmittedAt < Start(until.AddDays(1))));
        if (slice.EndsFrom is not null || slice.EndsUntil is not null) cases = cases.Ending(slice.EndsFrom, slice.EndsUntil);
        if (slice.Transition) cases = cases.Where(u => u.TransitionalUntil != null);
        if (slice.Import is { } import) cases = cases.Where(u => u.Source!.ImportId == new InventoryImportId(import));
        return slice.WithoutOwner ? cases.WithoutOwner() : cases;
    }

    public static IQueryable<UseCase> RunningUnapproved(this IQueryable<UseCase> cases) =>
        cases.Where(u => u.InProduction && u.Standing != Standing.Approved && u.Standing != Standing.ApprovedWithConditions);

    public static IQueryable<UseCase> WaitingForFirstDecision(this IQueryable<UseCase> cases) =>
        cases.Where(u => u.Standing == Standing.Registered && u.Revisions.Any(r => r.EndedAt == null && r.Status != RevisionStatus.Draft));

    public static IQueryable<UseCase> Ending(this IQueryable<UseCase> cases, DateOnly? from, DateOnly? until) => cases.Where(u =>
        (u.Standing == Standing.Approved || u.Standing == Standing.ApprovedWithConditions) && u.ReviewDueOn != null
        && (from == null || u.ReviewDueOn >= from) && (until == null || u.ReviewDueOn <= until));

    public static IQueryable<UseCase> WithoutOwner(this IQueryable<UseCase> cases) => cases.Where(u => u.OwnerId == null && u.Standing != Standing.Retired);

    public static IQueryable<UseCase> RatedFrom(this IQueryable<UseCase> cases, RiskTier tier)
    {
        var weight = (int)tier;
        return cases.Where(u => u.TierWeight >= weight);
    }

    private static IQueryable<UseCase> ExposedAs(this IQueryable<UseCase> cases, Exposure exposure) => exposure switch
    {
        Exposure.InProduction => cases.Where(u => u.InProduction),
        Exposure.Allowed => cases.Where(u => !u.InProduction && (u.Standing == Standing.Approved || u.Standing == Standing.ApprovedWithConditions)),
        Exposure.Undecided => cases.Where(u => !u.InProduction && u.Standing == Standing.Registered),
        _ => cases.Where(u => !u.InProduction && u.Standing != Standing.Approved && u.Standing != Standing.ApprovedWithConditions && u.Standing != Standing.Registered),
    };

    private static DateTime Start(DateOnly day) => day.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
}
