using System.Globalization;
using AiGovernance.Access;
using AiGovernance.Committee.Meetings;
using AiGovernance.Data;
using AiGovernance.Questionnaires;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.SystemTests.Support;

/// <summary>Three cases on the agenda of one meeting of the demo committee, which can be started now: Critical, High, and Moderate by escalation.</summary>
internal static class AnAgendaOfThree
{
    public const string Critical = "Credit line by itself", High = "Order of applications", Plain = "Code assistant for the portal team";

    private const string Submitter = "Jonas Weber", Sponsor = "Paul Lindqvist", Owner = "Ruth Castellanos", Office = "Elena Brandt", Chair = "Miriam Adler";

    public static async Task<MeetingId> Prepare(Place place)
    {
        var meeting = await Empty(place);
        await Put(place, meeting, Critical, "Automated credit denial");
        await Put(place, meeting, High, "Hiring screener, all safeguards");
        await Put(place, meeting, Plain, "Code assistant for developers", "The first of its kind here; the committee wants to see it.");
        var (office, (day, hour)) = (await Cast.Find(place, Office), SoonestHour.Now());
        await place.Do<MoveMeeting>(office, h => h.Handle(meeting, day, "Three cases wait.", hour));
        return meeting;
    }

    /// <summary>The meeting after the next, for the next one has an agenda already.</summary>
    private static async Task<MeetingId> Empty(Place place)
    {
        await using var db = place.Db();
        return await db.Meetings.Where(m => m.State == MeetingState.Planned && m.Items.Count == 0).OrderBy(m => m.StartsAt).Select(m => m.Id).FirstAsync();
    }

    /// <summary>A case whose reviews are in: how they came in is not what this is about.</summary>
    private static async Task Put(Place place, MeetingId meeting, string title, string example, string? escalatedBecause = null)
    {
        var id = await Submit(place, title, example);
        foreach (var name in new[] { Sponsor, Owner })
        {
            var person = await Cast.Find(place, name);
            await place.Do<AcceptPart>(person, h => h.Handle(id));
        }
        await place.Do<Database>(null, database => database.Write(place, async db =>
            (await db.UseCases.ForChange(Actor.System(ActSource.Job)).SingleAsync(u => u.Id == id)).AwaitDecision(TimeProvider.System.GetUtcNow().UtcDateTime)));
        var office = await Cast.Find(place, Office);
        await place.Do<PutOnAgenda>(office, h => h.Handle(id, meeting, escalatedBecause));
    }

    private static async Task<UseCaseId> Submit(Place place, string title, string example)
    {
        var (submitter, sponsor, owner) = (await Cast.Find(place, Submitter), await Cast.Find(place, Sponsor), await Cast.Find(place, Owner));
        var answers = Cast.Own(Cast.Example(example)).With(IntakeAnswers.Title, title)
            .With(IntakeAnswers.Sponsor, sponsor.Value.ToString()).With(IntakeAnswers.Owner, owner.Value.ToString());
        var begun = await place.Do<RegisterUseCase, RegisteredUseCase>(submitter, h => h.Handle(title));
        var version = await place.Do<SaveAnswers, int>(submitter, h => h.Handle(begun.Id, 0, answers));
        await place.Do<SubmitUseCase>(submitter, h => h.Handle(begun.Id, version));
        return begun.Id;
    }
}
