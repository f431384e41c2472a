using AiGovernance.Committee;
using AiGovernance.Committee.Ballots;
using AiGovernance.Committee.Boundaries;
using AiGovernance.Committee.Meetings;
using AiGovernance.RiskScoring.Boundaries;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Demo;

/// <summary>What is ruled out: one boundary that the first meeting adopted, and one that waits for the next.</summary>
internal static class BoundaryChapter
{
    private const string Adopted = "No AI recognises people by their face, voice or gait on our sites.";

    public static void Tell(Stage stage)
    {
        var (start, first) = (stage.Calendar.Start, stage.Calendar.FirstMeeting);
        stage.Timeline.Add(DemoCalendar.After(start, 2), "11:10", () => Propose(stage, Adopted, new("regulated", ["bio-id"]), DemoCalendar.After(start, 2),
            "The works council and the committee want no doubt: a camera that knows who passes changes how people work."));
        stage.Timeline.Add(first, "15:10", () => OnItem(stage, item => stage.As(Cast.Miriam, (OpenItem h) => h.Handle(item))));
        stage.Timeline.Add(first, "15:15", () => OnItem(stage, item => Vote(stage, item)));
        stage.Timeline.Add(stage.Calendar.Ago(3), "16:30", () => Propose(stage, "No health data goes to an AI that runs as a public service.", new("data-kinds", ["health"]), stage.Calendar.Ago(3),
            "Two requests this quarter asked for it. A rule says so before somebody has written forty answers.", new BoundaryTest("runs-where", ["public-service"])));
    }

    private static Task Propose(Stage stage, string wording, BoundaryTest test, DateOnly from, string reason, params BoundaryTest[] more) =>
        stage.As(Cast.Elena, (ProposeBoundary h) => h.Handle(new(BoundaryStep.RuleOut, null, wording, [test, .. more], from, null, reason)));

    private static async Task Vote(Stage stage, AgendaItemId item)
    {
        var ballot = await stage.As(Cast.Miriam, (OpenBallot h) => h.Handle(item));
        foreach (var person in new[] { Cast.Miriam, Cast.Ingrid, Cast.Aisha, Cast.Luca }) await stage.As(person, (CastVote h) => h.Handle(ballot, Choice.Approve, null));
        await stage.As(Cast.Miriam, (CloseBallot h) => h.Handle(ballot, null));
    }

    private static async Task OnItem(Stage stage, Func<AgendaItemId, Task> act) => await act(await stage.Read(db =>
        db.AgendaItems.Where(i => db.Boundaries.Any(b => b.Id == i.SubjectId && b.Wording == Adopted)).Select(i => i.Id).SingleAsync()));
}
