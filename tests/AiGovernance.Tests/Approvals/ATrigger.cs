using AiGovernance.Approvals.Triggers;
using AiGovernance.Common;
using AiGovernance.Tests.Support;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace AiGovernance.Tests.Approvals;

/// <summary>Cases whose figures are watched, through the real actions.</summary>
internal static class ATrigger
{
    public const double Fine = 0.9;
    public const double Broken = 0.7;

    /// <summary>A breach below 0.8.</summary>
    public static TriggerTerms Accuracy(TriggerEffect effect = TriggerEffect.Alert, Part? watcher = null) => new("Accuracy", "", Comparison.Below, 0.8, null, effect, People.Of(watcher ?? Part.Owner));

    /// <summary>Approved, live, and watched.</summary>
    public static async Task<UseCase> Watched(TestPortal portal, params TriggerTerms[] rows)
    {
        var useCase = await AnApproval.Running(portal);
        foreach (var terms in rows.Length > 0 ? rows : [Accuracy()]) Assert.Null((await Save(portal, useCase, terms)).Refusal);
        return useCase;
    }

    public static Task<Result> Save(TestPortal portal, UseCase useCase, TriggerTerms terms, Part? by = null) => portal.In(by ?? Part.Owner, (SaveTrigger h) => h.Handle(useCase.Id, null, 0, terms));

    /// <summary>Each value at a moment of its own, one minute after the other.</summary>
    public static Task<Result<MeasurementOutcome>> Measure(TestPortal portal, UseCase useCase, double value, Part? by = null)
    {
        portal.Clock.Advance(TimeSpan.FromMinutes(1));
        return portal.In(by ?? Part.Owner, (RecordMeasurement h) => h.Handle(useCase.Id, new("Accuracy", value, portal.Clock.Now)));
    }

    /// <summary>An open alert on a case that runs.</summary>
    public static async Task<TriggerBreach> Alerted(TestPortal portal)
    {
        Assert.Null((await Measure(portal, await Watched(portal), Broken)).Refusal);
        return Assert.Single(await Breaches(portal));
    }

    public static async Task<(UseCase Case, MadeToken Token)> WithToken(TestPortal portal)
    {
        var useCase = await Watched(portal);
        return (useCase, await Token(portal, useCase));
    }

    public static async Task<MadeToken> Token(TestPortal portal, UseCase useCase)
    {
        var made = await portal.In(Part.Owner, (MakeMeasurementToken h) => h.Handle(useCase.Id, "Monitoring"));
        Assert.Null(made.Refusal);
        return made.Value!;
    }

    public static async Task<Trigger> Only(TestPortal portal)
    {
        await using var db = portal.Db();
        return await db.Triggers.AsNoTracking().SingleAsync();
    }

    public static async Task<List<TriggerBreach>> Breaches(TestPortal portal)
    {
        await using var db = portal.Db();
        return await db.TriggerBreaches.AsNoTracking().OrderBy(b => b.At).ThenBy(b => b.Id).ToListAsync();
    }

    public static async Task<TriggerDetails> Read(TestPortal portal, UseCase useCase, Part? by = null) => (await portal.In(by ?? Part.Owner, (ReadTriggers h) => h.Handle(useCase.Id))).Value!;
}
