using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Organisation.Settings;
using AiGovernance.UseCases;

namespace AiGovernance.Approvals.Rehearings;

/// <summary>Why a decision comes before the committee once more (AP-7).</summary>
public enum RehearingGround
{
    /// <summary>The case's people appeal: something was not known.</summary>
    NewFacts,

    /// <summary>The case's people appeal: the procedure was not kept.</summary>
    Procedure,

    /// <summary>The executive sends the committee's decision back.</summary>
    SentBack,
}

/// <summary>One decided case that the committee hears again; the decision stands until then (AP-7).</summary>
public sealed class Rehearing
{
    public const int TextMaxLength = 4000;

    private Rehearing() { } // EF Core

    internal Rehearing(Decision decision, RevisionId heard, RehearingGround ground, string text, PersonId by, DateTime now) =>
        (Id, UseCaseId, DecisionId, RevisionId, Ground, Text, AskedBy, AskedAt) = (Guid.CreateVersion7(), decision.UseCaseId, decision.Id, heard, ground, text.Trim(), by, now);

    public Guid Id { get; private init; }
    public UseCaseId UseCaseId { get; private init; }

    /// <summary>The decision that is in question.</summary>
    public DecisionId DecisionId { get; private init; }

    /// <summary>What the committee decides on: the same content, put before it once more.</summary>
    public RevisionId RevisionId { get; private init; }
    public RehearingGround Ground { get; private init; }
    public string Text { get; private init; } = "";
    public PersonId AskedBy { get; private init; }
    public DateTime AskedAt { get; private init; }

    /// <summary>The last day for an appeal.</summary>
    /// <param name="policy">Of the day of the decision.</param>
    public static DateOnly LastDay(DateTime decidedAt, Policy policy) => policy.Calendar.Add(DateOnly.FromDateTime(decidedAt), policy[ApprovalFigures.AppealDays]);
}
