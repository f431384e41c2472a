using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Parts;
using AiGovernance.Workflows;

namespace AiGovernance.UseCases.Transition;

/// <summary>Until when imported uses may go on before anybody decided on them, and why (UC-5).</summary>
public sealed record TransitionTerms(DateOnly Until, string Reason)
{
    /// <summary>The "no" to terms that no case could get.</summary>
    internal Refusal? Fault(DateOnly today, int mostDays)
    {
        if (string.IsNullOrWhiteSpace(Reason)) return Refusal.ReasonMissing;
        if (Reason.Trim().Length > TransitionalPermission.ReasonMaxLength) return UseCaseRefusals.TransitionReasonTooLong;
        if (Until <= today) return UseCaseRefusals.TransitionInThePast;
        var latest = today.AddDays(mostDays);
        return Until > latest ? UseCaseRefusals.TransitionTooLong.With(mostDays, Moments.Day(latest)) : null;
    }

    /// <summary>Gives one case the permission, in the caller's write. A former one ends.</summary>
    internal Result GiveTo(AppDbContext db, UseCase useCase, IEnumerable<TransitionalPermission> former, Actor by, DateTime now)
    {
        if (useCase.Source is null) return UseCaseRefusals.NotImported;
        if (useCase.Bars(by, "permit") is { } barred) return barred;
        var permitted = useCase.PermitUntil(Until);
        if (!permitted.Succeeded) return permitted;
        foreach (var old in former) old.End(now);
        var permission = new TransitionalPermission(useCase.Id, by.Person!.Value, Until, Reason.Trim(), now);
        db.TransitionalPermissions.Add(permission);
        db.PutDue(UseCaseDues.TransitionEnded, permission.Id.Value, Until.AddDays(1).ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc));
        return Result.Success;
    }
}
