using AiGovernance.Committee;
using AiGovernance.Committee.Ballots;
using AiGovernance.Committee.Meetings;
using AiGovernance.Demo.Cases;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Demo;

/// <summary>The two meetings held: one approves and rejects, the other defers with a member recused and the alternate in the seat.</summary>
internal static class MeetingChapter
{
    public static void Tell(Stage stage)
    {
        var (first, second) = (stage.Calendar.FirstMeeting, stage.Calendar.SecondMeeting);
        Open(stage, first, Cast.Ingrid, Cast.Aisha, Cast.Luca);
        Shortlisting(stage, first);
        Absence(stage, first);
        Close(stage, first, "15:20");
        Minutes(stage, first, "The committee thanks the recruiters who showed how they work with the order.");

        stage.Timeline.Add(second.AddDays(-1), "10:00", () => Recuse(stage));
        Open(stage, second, Cast.Ingrid, Cast.Aisha, Cast.Nadia);
        Credit(stage, second);
        Close(stage, second, "14:55");
        Minutes(stage, second, "Deferred until the legal basis, the exercise in going back and the rule on old entries are on the table.");
    }

    private static void Open(Stage stage, DateOnly on, params string[] others)
    {
        stage.Timeline.Add(on, "14:01", async () =>
        {
            var meeting = await Meeting(stage, on);
            await stage.As(Cast.Miriam, (StartMeeting h) => h.Handle(meeting));
            foreach (var person in others) await stage.As(person, (RecordArrival h) => h.Handle(meeting, stage.Person(person)));
        });
    }

    private static void Shortlisting(Stage stage, DateOnly on)
    {
        stage.Timeline.Add(on, "14:05", () => Call(stage, CommitteeCases.Shortlisting));
        stage.Timeline.Add(on, "14:18", () => Propose(stage, CommitteeCases.Shortlisting, Cast.Aisha, new(
            "Each quarter recruiters re-rank 50 applications by hand; if the order differs for more than 5, the use is looked at again.", "Quarterly figures.", on.AddDays(100), stage.Person(Cast.Yuki), Stops: false)));
        stage.Timeline.Add(on, "14:26", () => Vote(stage, CommitteeCases.Shortlisting,
            "Recruiters keep the decision, everyone stays visible, and what was open is now a condition.",
            new(Cast.Miriam, Choice.ApproveWithConditions, "Legal duties are clear and can be met."),
            new(Cast.Ingrid, Choice.ApproveWithConditions, "Own data centre, good logging."),
            new(Cast.Aisha, Choice.ApproveWithConditions, "With the quarterly check it stays honest."),
            new(Cast.Luca, Choice.Abstain, "I do not know the recruiting process well enough.")));
    }

    private static void Absence(Stage stage, DateOnly on)
    {
        stage.Timeline.Add(on, "14:50", () => Call(stage, CommitteeCases.Absence));
        stage.Timeline.Add(on, "15:06", () => Vote(stage, CommitteeCases.Absence, null,
            new(Cast.Miriam, Choice.Reject, "No legal basis for health data of each employee, and no agreement with the works council."),
            new(Cast.Ingrid, Choice.Reject, "The forecast of a whole shift reaches the aim without such data."),
            new(Cast.Aisha, Choice.Defer, "I would look at a version without persons."),
            new(Cast.Luca, Choice.Reject, "Staff would not trust planning any more.")));
    }

    private static Task Recuse(Stage stage) => OnItem(stage, CommitteeCases.Credit, item =>
        stage.As(Cast.Luca, (DeclareConflict h) => h.Handle(item, "My team built the letters that customers would get, and its budget depends on this case.")));

    private static void Credit(Stage stage, DateOnly on)
    {
        stage.Timeline.Add(on, "14:04", () => Call(stage, CommitteeCases.Credit));
        stage.Timeline.Add(on, "14:31", () => Propose(stage, CommitteeCases.Credit, Cast.Nadia, new(
            "A team of three can change each result within two working days, and customers are told how to reach it.", "Names, working hours and the text of the letter.")));
        stage.Timeline.Add(on, "14:42", () => Vote(stage, CommitteeCases.Credit, null,
            new(Cast.Miriam, Choice.Defer, "Legal basis under Art. 22(2) is missing. I ask for it by the next meeting."),
            new(Cast.Ingrid, Choice.Defer, "Going back was never tried. I ask for an exercise with all customers on a copy."),
            new(Cast.Aisha, Choice.Defer, "Registers of 14 months ago are no ground for such a decision."),
            new(Cast.Nadia, Choice.ApproveWithConditions, "With a team that answers, customers gain from higher lines.")));
    }

    private static void Close(Stage stage, DateOnly on, string time) =>
        stage.Timeline.Add(on, time, async () =>
        {
            var meeting = await Meeting(stage, on);
            await stage.As(Cast.Miriam, (CloseMeeting h) => h.Handle(meeting));
        });

    private static void Minutes(Stage stage, DateOnly on, string remark) =>
        stage.Timeline.Add(on, "16:40", async () =>
        {
            var meeting = await Meeting(stage, on);
            await stage.As(Cast.Miriam, (ApproveMinutes h) => h.Handle(meeting, remark));
        });

    private static Task Call(Stage stage, string name) => OnItem(stage, name, item => stage.As(Cast.Miriam, (OpenItem h) => h.Handle(item)));

    private static Task Propose(Stage stage, string name, string by, NewCondition condition) =>
        OnItem(stage, name, item => stage.As(by, (ProposeCondition h) => h.Handle(item, condition)));

    /// <param name="deciding">The chair's reason, for the case that the chair's own vote decides at exactly half (CM-6).</param>
    private static Task Vote(Stage stage, string name, string? deciding, params Voice[] voices) => OnItem(stage, name, async item =>
    {
        var ballot = await stage.As(Cast.Miriam, (OpenBallot h) => h.Handle(item));
        foreach (var voice in voices) await stage.As(voice.Person, (CastVote h) => h.Handle(ballot, voice.Choice, voice.Why));
        await stage.As(Cast.Miriam, (CloseBallot h) => h.Handle(ballot, deciding));
    });

    private static async Task OnItem(Stage stage, string name, Func<AgendaItemId, Task> act)
    {
        var useCase = new UseCaseId(stage.Known[name]);
        await act(await stage.Read(db => db.AgendaItems.Where(i => i.UseCaseId == useCase).Select(i => i.Id).SingleAsync()));
    }

    private static Task<MeetingId> Meeting(Stage stage, DateOnly on) => stage.Read(db => db.Meetings.Where(m => m.On == on).Select(m => m.Id).SingleAsync());

    private sealed record Voice(string Person, Choice Choice, string Why);
}
