using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.UseCases;

namespace AiGovernance.Approvals.ShutOff;

/// <summary>One withdrawal of permission, from the word to its lifting (AP-5).</summary>
public sealed class Suspension
{
    public const int ReasonMaxLength = 4000;

    private Suspension() { } // EF Core

    /// <param name="by">Null when a rule suspends.</param>
    internal Suspension(UseCase useCase, PersonId? by, string reason, int confirmHours, DateTime now)
    {
        (Id, UseCaseId, At, SuspendedBy, Reason, Before) = (Guid.CreateVersion7(), useCase.Id, now, by, reason, useCase.Standing);
        StopDueAt = useCase.InProduction ? now.AddHours(confirmHours) : null;
    }

    public Guid Id { get; private init; }
    public UseCaseId UseCaseId { get; private init; }
    public DateTime At { get; private init; }
    public PersonId? SuspendedBy { get; private init; }
    public string Reason { get; private init; } = "";

    /// <summary>What it returns to.</summary>
    public Standing Before { get; private init; }

    /// <summary>Until when the owner confirms that it stopped; null where nothing ran.</summary>
    public DateTime? StopDueAt { get; private init; }

    /// <summary>Nobody confirmed in time: others are asked to see to it.</summary>
    public DateTime? EscalatedAt { get; private set; }
    public PersonId? AskedBy { get; private set; }
    public DateTime? AskedAt { get; private set; }
    public string? AskedBecause { get; private set; }

    /// <summary>Why the last request was refused.</summary>
    public string? RefusedBecause { get; private set; }
    public PersonId? LiftedBy { get; private set; }
    public DateTime? LiftedAt { get; private set; }
    public int Version { get; private set; }

    public Result Escalate(DateTime now)
    {
        EscalatedAt ??= now;
        return Result.Success;
    }

    public Result Ask(PersonId by, string because, DateTime now)
    {
        if (AskedBy is not null) return ShutOffRefusals.AskedAlready;
        (AskedBy, AskedAt, AskedBecause, RefusedBecause) = (by, now, because.Trim(), null);
        return Result.Success;
    }

    /// <summary>Who asked does not answer.</summary>
    public Result Answer(bool granted, PersonId by, string because, DateTime now)
    {
        if (AskedBy is null) return ShutOffRefusals.NobodyAsked;
        if (AskedBy == by) return ShutOffRefusals.OwnRequest;
        if (granted) (LiftedBy, LiftedAt) = (by, now);
        else (AskedBy, AskedAt, RefusedBecause) = (null, null, because.Trim());
        return Result.Success;
    }
}
