using AiGovernance.Approvals.Products;
using AiGovernance.Committee;
using AiGovernance.Committee.Ballots;
using AiGovernance.Committee.Consent;
using AiGovernance.Committee.Meetings;
using AiGovernance.Committee.Urgent;
using AiGovernance.Demo.Cases;
using AiGovernance.Vendors;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Demo;

/// <summary>What the committee does between its meetings: an uncontested case goes on the consent agenda, and an exception that cannot wait is voted on ahead.</summary>
internal static class BetweenMeetings
{
    private static readonly (string Person, string Time, string Why)[] Votes =
    [
        (Cast.Ingrid, "11:05", "Nobody can say where the texts go. Ten days are long enough to lose them."),
        (Cast.Aisha, "13:20", "The service desk of last year's sale managed without it."),
        (Cast.Miriam, "15:45", "What is read by hand tomorrow was given away today: the control comes too late."),
    ];

    public static void Tell(Stage stage)
    {
        stage.Timeline.Add(stage.Calendar.SecondMeeting, "16:50", () => Consent(stage));
        stage.Timeline.Add(stage.Calendar.Ago(5), "10:30", () => Ask(stage));
        stage.Timeline.Add(stage.Calendar.Ago(4), "09:30", () => Open(stage));
        foreach (var (person, time, why) in Votes) stage.Timeline.Add(stage.Calendar.Ago(4), time, () => Vote(stage, person, why));
    }

    private static async Task Consent(Stage stage)
    {
        var useCase = stage.Known[CommitteeCases.Reorder];
        var item = await stage.Read(db => db.AgendaItems.Where(i => i.SubjectId == useCase).Select(i => i.Id).SingleAsync());
        await stage.As(Cast.Elena, (PutOnConsent h) => h.Handle(item));
    }

    private static Task Ask(Stage stage) => stage.As(Cast.Elena, (AskProductException h) => h.Handle(new ProductId(stage.Known[VendorChapter.Kestrel]),
        "The sale begins next week, and customer service wants summaries of complaints for its ten days.", "No names are pasted in, and a second person reads each summary the day after.", stage.Calendar.Today.AddDays(30)));

    private static async Task Open(Stage stage)
    {
        var item = await Item(stage);
        await stage.As(Cast.Miriam, (OpenUrgentBallot h) => h.Handle(item, UrgentRules.LeastOpen, "The sale is over before the next meeting."));
    }

    private static async Task Vote(Stage stage, string person, string why)
    {
        var item = await Item(stage);
        var ballot = await stage.Read(db => db.Ballots.Where(b => b.ItemId == item).Select(b => b.Id).SingleAsync());
        await stage.As(person, (CastVote h) => h.Handle(ballot, Choice.Reject, why));
    }

    private static Task<AgendaItemId> Item(Stage stage) => stage.Read(db => db.AgendaItems.Where(i => db.ProductExceptions.Any(e => e.Id == i.SubjectId)).Select(i => i.Id).SingleAsync());
}
