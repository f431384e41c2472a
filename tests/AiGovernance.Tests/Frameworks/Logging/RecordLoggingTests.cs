using AiGovernance.Common;
using AiGovernance.Frameworks.Logging;
using AiGovernance.Tests.Support;
using AiGovernance.Tests.UseCases;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace AiGovernance.Tests.Frameworks.Logging;

/// <summary>S34: what is logged, where, how long.</summary>
public sealed class RecordLoggingTests : IAsyncDisposable
{
    public static readonly LoggingTerms Inference = new(Logged.Inference | Logged.UserActivity, "the log server", 12);

    private readonly TestPortal portal = TestPortal.Start();

    [Fact]
    public async Task The_owner_records_it_and_a_later_record_takes_its_place()
    {
        var useCase = await AUseCase.Submitted(portal);
        Assert.Null((await portal.In(Part.Owner, (RecordLogging h) => h.Handle(useCase.Id, Inference))).Refusal);
        portal.Clock.Advance(TimeSpan.FromDays(1));
        Assert.Null((await portal.In(Part.Owner, (RecordLogging h) => h.Handle(useCase.Id, Inference with { Months = 24 }))).Refusal);

        await using var db = portal.Db();
        Assert.Equal([12, 24], await db.LoggingRecords.OrderBy(r => r.RecordedAt).Select(r => r.Months).ToListAsync());
    }

    public static TheoryData<LoggingTerms, Refusal?> Limits => new()
    {
        { Inference with { What = Logged.None }, LoggingRefusals.WhatMissing },
        { Inference with { Where = " " }, LoggingRefusals.WhereMissing },
        { Inference with { Where = new string('x', LoggingRecord.WhereMaxLength) }, null },
        { Inference with { Where = new string('x', LoggingRecord.WhereMaxLength + 1) }, LoggingRefusals.WhereTooLong },
        { Inference with { Months = 0 }, LoggingRefusals.MonthsOutside },
        { Inference with { Months = 1 }, null },
        { Inference with { Months = LoggingRecord.MostMonths }, null },
        { Inference with { Months = LoggingRecord.MostMonths + 1 }, LoggingRefusals.MonthsOutside },
    };

    [Theory]
    [MemberData(nameof(Limits))]
    public async Task Each_limit_has_two_sides(LoggingTerms terms, Refusal? expected)
    {
        var useCase = await AUseCase.Submitted(portal);
        Assert.Equal(expected?.Code, (await portal.In(Part.Owner, (RecordLogging h) => h.Handle(useCase.Id, terms))).Refusal?.Code);
    }

    public ValueTask DisposeAsync() => portal.DisposeAsync();
}
