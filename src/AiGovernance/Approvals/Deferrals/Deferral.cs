using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.UseCases;

namespace AiGovernance.Approvals.Deferrals;

/// <summary>What the committee missed when it deferred a case, by when, and what came of it (CM-14).</summary>
public sealed class Deferral
{
    public const int TextMaxLength = 4000;

    /// <summary>From this one on the executive says how the case goes on.</summary>
    public const int FirstForExecutive = 2;

    private const string Unsaid = "No voter gave a reason. The chair says what is missing.";

    private Deferral() { } // EF Core

    private Deferral(Decision decision, int number, string missing, DateOnly answerBy, PersonId by, DateTime now)
    {
        (Id, UseCaseId, DecisionId, Number) = (Guid.CreateVersion7(), decision.UseCaseId, decision.Id, number);
        (Missing, AnswerBy, StatedBy, DeferredAt) = (missing, answerBy, by, now);
    }

    public Guid Id { get; private init; }
    public UseCaseId UseCaseId { get; private init; }
    public DecisionId DecisionId { get; private init; }

    /// <summary>The first, second ... of this case.</summary>
    public int Number { get; private init; }
    public string Missing { get; private set; } = "";
    public DateOnly AnswerBy { get; private set; }
    public PersonId StatedBy { get; private set; }
    public DateTime DeferredAt { get; private init; }
    public string? Answer { get; private set; }
    public PersonId? AnsweredBy { get; private set; }
    public DateTime? AnsweredAt { get; private set; }

    /// <summary>Why the executive leaves it deferred.</summary>
    public string? LeftBecause { get; private set; }
    public PersonId? LeftBy { get; private set; }
    public DateTime? LeftAt { get; private set; }
    public int Version { get; private set; }

    public bool IsForExecutive => Number >= FirstForExecutive;

    public bool IsSettled => AnsweredAt is not null || LeftAt is not null;

    /// <summary>With the ballot: what its voters miss, until the chair says it in one voice.</summary>
    /// <param name="missing">Their reasons, as published.</param>
    public static Deferral Of(Decision decision, int number, IEnumerable<string> missing, DateOnly answerBy, PersonId chair, DateTime now)
    {
        var text = string.Join("\n", missing);
        if (text.Length == 0) text = Unsaid;
        return new(decision, number, text.Length <= TextMaxLength ? text : text[..TextMaxLength], answerBy, chair, now);
    }

    /// <summary>The chair says in one voice what is missing and by when.</summary>
    public Result State(string missing, DateOnly answerBy, PersonId by, DateTime now)
    {
        if (IsSettled) return DeferralRefusals.Settled;
        if (string.IsNullOrWhiteSpace(missing) || missing.Trim().Length > TextMaxLength) return DeferralRefusals.MissingMissing;
        if (answerBy <= DateOnly.FromDateTime(now)) return DeferralRefusals.DateInThePast;
        (Missing, AnswerBy, StatedBy) = (missing.Trim(), answerBy, by);
        return Result.Success;
    }

    /// <summary>The people of the case bring what was missing; after a second deferral that is no longer theirs.</summary>
    public Result Bring(string answer, PersonId by, DateTime now)
    {
        if (IsSettled) return DeferralRefusals.Settled;
        if (IsForExecutive) return DeferralRefusals.WithTheExecutive;
        if (string.IsNullOrWhiteSpace(answer) || answer.Trim().Length > TextMaxLength) return DeferralRefusals.AnswerMissing;
        (Answer, AnsweredBy, AnsweredAt) = (answer.Trim(), by, now);
        return Result.Success;
    }

    /// <summary>The executive leaves it as it is: a new revision remains possible.</summary>
    public Result Leave(string because, PersonId by, DateTime now)
    {
        if (IsSettled) return DeferralRefusals.Settled;
        if (!IsForExecutive) return DeferralRefusals.NotWithTheExecutive;
        (LeftBecause, LeftBy, LeftAt) = (because.Trim(), by, now);
        return Result.Success;
    }
}
