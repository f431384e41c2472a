using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Organisation;
using AiGovernance.Organisation.Settings;
using AiGovernance.UseCases;

namespace AiGovernance.Approvals.Concerns;

/// <summary>What the governance office did because of a concern, beside answering it.</summary>
public enum ConcernStep
{
    None,
    ReReview,
    Suspend,
}

/// <summary>What somebody worries about in a use of AI, with their name or without (AP-9).</summary>
public sealed class Concern
{
    public const int TextMaxLength = 4000;

    private Concern() { } // EF Core

    private Concern(UseCaseId? useCase, string text, PersonId? by, Policy policy, DateTime now)
    {
        (Id, UseCaseId, Text, ReportedBy, ReportedAt) = (Guid.CreateVersion7(), useCase, text, by, now);
        AnswerDueOn = policy.Calendar.Add(DateOnly.FromDateTime(now), policy[ApprovalFigures.ConcernDays]);
    }

    public Guid Id { get; private init; }

    /// <summary>Null where it is about no registered use.</summary>
    public UseCaseId? UseCaseId { get; private init; }
    public string Text { get; private init; } = "";

    /// <summary>Null where it was reported without a name: then nobody knows, the portal included.</summary>
    public PersonId? ReportedBy { get; private init; }
    public DateTime ReportedAt { get; private init; }
    public DateOnly AnswerDueOn { get; private init; }
    public string? Answer { get; private set; }
    public ConcernStep Step { get; private set; }
    public PersonId? AnsweredBy { get; private set; }
    public DateTime? AnsweredAt { get; private set; }

    /// <summary>The reporter has read the answer.</summary>
    public DateTime? ReadAt { get; private set; }
    public int Version { get; private set; }

    /// <param name="by">Null for without a name.</param>
    public static Result<Concern> Report(UseCaseId? useCase, string text, PersonId? by, Policy policy, DateTime now)
    {
        if (string.IsNullOrWhiteSpace(text)) return ConcernRefusals.TextMissing;
        if (text.Trim().Length > TextMaxLength) return ConcernRefusals.TextTooLong;
        return new Concern(useCase, text.Trim(), by, policy, now);
    }

    public Result Settle(string answer, ConcernStep step, PersonId by, DateTime now)
    {
        if (AnsweredAt is not null) return ConcernRefusals.AnsweredAlready;
        if (by == ReportedBy) return ConcernRefusals.OwnConcern;
        if (step is not ConcernStep.None && UseCaseId is null) return ConcernRefusals.NoCase;
        (Answer, Step, AnsweredBy, AnsweredAt) = (answer.Trim(), step, by, now);
        return Result.Success;
    }

    public Result Read(DateTime now)
    {
        ReadAt ??= now;
        return Result.Success;
    }
}
