using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.UseCases;

namespace AiGovernance.Frameworks.Logging;

/// <summary>What a use of AI can leave in a log (S34).</summary>
[Flags]
public enum Logged
{
    None = 0,
    Training = 1,
    Inference = 2,
    UserActivity = 4,
}

/// <summary>What is logged of one use of AI, where, and how long it is kept (S34). Never changed: a newer one takes its place.</summary>
public sealed class LoggingRecord
{
    public const int WhereMaxLength = 400;
    public const int MostMonths = 120;

    /// <summary>EU AI Act Art. 26(6): six months at least.</summary>
    public const int HalfYear = 6;

    /// <summary>PCI DSS 10.5.1: a year at least.</summary>
    public const int Year = 12;

    private LoggingRecord() { } // EF Core

    private LoggingRecord(UseCaseId useCase, LoggingTerms terms, PersonId by, DateTime now) =>
        (Id, UseCaseId, What, Where, Months, RecordedBy, RecordedAt) = (Guid.CreateVersion7(), useCase, terms.What, terms.Where.Trim(), terms.Months, by, now);

    public Guid Id { get; private init; }
    public UseCaseId UseCaseId { get; private init; }
    public Logged What { get; private init; }

    /// <summary>The system that keeps the logs.</summary>
    public string Where { get; private init; } = "";
    public int Months { get; private init; }
    public PersonId RecordedBy { get; private init; }
    public DateTime RecordedAt { get; private init; }

    public static Result<LoggingRecord> Of(UseCaseId useCase, LoggingTerms terms, PersonId by, DateTime now) =>
        terms.What is Logged.None ? LoggingRefusals.WhatMissing
        : string.IsNullOrWhiteSpace(terms.Where) ? LoggingRefusals.WhereMissing
        : terms.Where.Trim().Length > WhereMaxLength ? LoggingRefusals.WhereTooLong
        : terms.Months is < 1 or > MostMonths ? LoggingRefusals.MonthsOutside
        : new LoggingRecord(useCase, terms, by, now);
}

/// <summary>What somebody says of the logs.</summary>
/// <param name="Months">How long they are kept.</param>
public sealed record LoggingTerms(Logged What, string Where, int Months);

/// <summary>Every "no" about logging records.</summary>
public static class LoggingRefusals
{
    public static readonly Refusal WhatMissing = new("frameworks.logging-what-missing", "Say what is logged.", RefusalKind.Input, "what");
    public static readonly Refusal WhereMissing = new("frameworks.logging-where-missing", "Say where the logs are kept.", RefusalKind.Input, "where");
    public static readonly Refusal WhereTooLong = new("frameworks.logging-where-too-long", $"The place may have {LoggingRecord.WhereMaxLength} characters.", RefusalKind.Input, "where");
    public static readonly Refusal MonthsOutside = new("frameworks.logging-months-outside", $"Logs are kept from 1 to {LoggingRecord.MostMonths} months.", RefusalKind.Input, "months");
}
