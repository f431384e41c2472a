using AiGovernance.Demo.Cases;

namespace AiGovernance.Demo;

/// <summary>Ten weeks in the life of one organisation, told by the real handlers: what a visitor finds on the first start.</summary>
public static class DemoStory
{
    /// <param name="services">The portal on an empty database, with the seeding clock as its only time.</param>
    /// <param name="calendar">Ends today; the clock has to stand before its start.</param>
    public static async Task Play(IServiceProvider services, SeedingClock clock, DemoCalendar calendar, CancellationToken ct = default)
    {
        var stage = new Stage(services, clock, calendar);
        OrganisationChapter.Tell(stage);
        DataChapter.Tell(stage);
        new VendorChapter(stage).Tell();
        EarlyCases.Tell(stage);
        CommitteeCases.Tell(stage);
        OpenCases.Tell(stage);
        MeetingChapter.Tell(stage);
        BoundaryChapter.Tell(stage);
        BetweenMeetings.Tell(stage);
        ComplianceChapter.Tell(stage);
        NewsChapter.Tell(stage);
        await stage.Timeline.Play(calendar.Now, ct);
    }
}
