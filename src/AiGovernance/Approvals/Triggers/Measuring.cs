using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Organisation.Settings;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Approvals.Triggers;

/// <summary>The one way in which a value comes on the record, by hand or through the API (AP-10).</summary>
internal static class Measuring
{
    /// <param name="useCase">Loaded for change.</param>
    public static async Task<Result<MeasurementOutcome>> Measure(
        this AppDbContext db, UseCase useCase, MeasurementTerms terms, MeasurementOrigin origin, Policy policy, DateTime now, CancellationToken ct)
    {
        if (useCase.Standing is Standing.Retired) return TriggerRefusals.CaseEnded;
        var metric = terms.Metric.Trim();
        if (metric.Length == 0) return MeasurementRefusals.MetricMissing;
        var triggers = await db.TriggersOf(useCase.Id).Where(t => t.Metric == metric).ToListAsync(ct);
        if (triggers.Count == 0) return MeasurementRefusals.MetricUnknown;
        var measured = Measurement.Of(triggers[0], terms, origin, policy[ApprovalFigures.MeasurementDays], now);
        if (!measured.Succeeded) return measured.Refusal;
        var value = measured.Value;
        if (await db.Measurements.AsNoTracking().SingleOrDefaultAsync(m => m.UseCaseId == useCase.Id && m.Metric == metric && m.MeasuredAt == value.MeasuredAt, ct) is { } known)
            return known.Value.Equals(value.Value) ? new MeasurementOutcome(false, []) : MeasurementRefusals.Differs;
        db.Measurements.Add(value);
        return await Judge(db, useCase, triggers, value, policy, now, ct);
    }

    /// <summary>The strictest last, so that its reason is the one of the write.</summary>
    private static async Task<Result<MeasurementOutcome>> Judge(AppDbContext db, UseCase useCase, List<Trigger> triggers, Measurement value, Policy policy, DateTime now, CancellationToken ct)
    {
        List<Trigger> broken = [.. triggers.Where(t => t.Threshold.IsBrokenBy(value.Value)).OrderBy(t => t.Effect)];
        foreach (var trigger in broken)
            if ((await db.Break(useCase, trigger, value, policy, now, ct)).Refusal is { } no) return no;
        return new MeasurementOutcome(true, [.. broken.Select(t => t.Effect)]);
    }
}
