using AiGovernance.Approvals.Triggers;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Demo.Cases;

/// <summary>How one running use is watched: by a person each week, and by a system that sends its figures (AP-10).</summary>
internal static class MonitoringSteps
{
    private const string Moved = "Moved by recruiters";
    private const string Gap = "Selection rate gap";
    private const string Percent = "%";

    public static void OfShortlisting(Stage stage, Func<int, DateOnly> day)
    {
        var token = "";
        UseCaseId Id() => new(stage.Known[CommitteeCases.Shortlisting]);
        stage.Timeline.Add(day(12), "09:30", async () =>
        {
            await Row(new(Moved, Percent, Comparison.Above, null, 12, TriggerEffect.Alert, stage.Person(Cast.Ruth)));
            await Row(new(Moved, Percent, Comparison.Above, null, 25, TriggerEffect.Suspend, stage.Person(Cast.Ruth)));
            await Row(new(Gap, "points", Comparison.Above, null, 5, TriggerEffect.ReReview, stage.Person(Cast.Yuki)));
            token = (await stage.As(Cast.Ruth, (MakeMeasurementToken h) => h.Handle(Id(), "Recruiting platform"))).Secret;
        });
        foreach (var (after, value) in new[] { (13, 7.5), (14, 8.9), (15, 14.8), (16, 10.1), (17, 9.6) }) Sent(day(after), value);
        stage.Timeline.Add(day(16), "10:20", async () =>
        {
            var alert = await stage.Read(db => db.TriggerBreaches.SingleAsync());
            await stage.As(Cast.Ruth, (AcknowledgeBreach h) => h.Handle(alert.Id, alert.Version, "Nine of 61 were people with long breaks in their career. The rule about breaks is off since this morning; the next site waits."));
        });
        stage.Timeline.Add(day(18), "11:00", () => stage.As(Cast.Yuki, (RecordMeasurement h) => h.Handle(Id(), new(Gap, 3.2, DemoCalendar.Moment(day(18), "09:00"), "First site, 204 applications."))));
        Sent(stage.Calendar.Ago(2), 12.7);

        Task Row(TriggerTerms terms) => stage.As(Cast.Ruth, (SaveTrigger h) => h.Handle(Id(), null, 0, terms));

        void Sent(DateOnly on, double value) => stage.Timeline.Add(on, "08:05", async () =>
        {
            var (id, at) = (Id(), DemoCalendar.Moment(on, "08:00"));
            var reference = await stage.Read(db => db.UseCases.Where(u => u.Id == id).Select(u => u.Reference).SingleAsync());
            await stage.AsGuest((ReceiveMeasurement h) => h.Handle(reference, MeasurementKey.Of(token), new(Moved, value, at)));
        });
    }
}
