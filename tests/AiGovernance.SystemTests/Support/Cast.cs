using System.Globalization;
using AiGovernance.Access;
using AiGovernance.Data;
using AiGovernance.Organisation;
using AiGovernance.Questionnaires;
using AiGovernance.Reviews.Triage;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.SystemTests.Support;

/// <summary>Some people with their roles, and what they do to a case. Found again by name in another process.</summary>
public static class Cast
{
    public const string Submitter = "Submitter", Sponsor = "Sponsor", Owner = "Owner", Office = "Office", Chair = "Chair", Deputy = "Deputy", Engineer = "Engineer", Product = "Product";

    // A High case by one answer: it writes by itself (G15).
    private const string High = """
        {"title":"Server agent","purpose":"Restarts what hangs and writes down what it did, so that nobody is called at night for it.",
        "benefit":"Fewer calls at night, and services that are back a quarter of an hour earlier.","stage":"idea","prohibited":["none"],"regulated":["none"],
        "our-part":"use","watch-staff":"no","shutoff":"IT service desk blocks the accounts, 30 minutes","rollout":"small","learns":"fixed","region":"eu",
        "model-from":"embedded","places":["eu"],"people":["nobody"],"ai-kind":["write"],"output-role":"draft",
        "human-check":"always","acts":"write-alone","audience":"staff-pass-on","critical":"no","harm":"rework","undo":"easy","data-level":"public",
        "data-kinds":["nothing"],"runs-where":"vendor-contract"}
        """;

    public static async Task Enter(Place place)
    {
        // Two units: a voter of the submitter's unit would be a proposed conflict (CM-3).
        await Enter(place, "Operations", Submitter, Sponsor, Owner);
        await Enter(place, "Staff", Office, Chair, Deputy, Engineer, Product);
        var office = await Find(place, Office);
        await place.Do<AssignRole>(null, h => h.Handle(office, Role.GovernanceOffice));
    }

    private static async Task Enter(Place place, string unitName, params string[] names)
    {
        var unit = await place.Do<AddUnit, UnitId>(null, h => h.Handle(unitName, null));
        foreach (var name in names)
            await place.Do<AddPerson, PersonId>(null, h => h.Handle(new NewPerson(name, $"{name.ToLower(CultureInfo.InvariantCulture)}@example.org", unit, name)));
    }

    public static async Task<PersonId> Find(Place place, string name)
    {
        await using var db = place.Db();
        return await db.People.Where(p => p.Name == name).Select(p => p.Id).SingleAsync();
    }

    /// <returns>Id and reference, committed.</returns>
    public static async Task<RegisteredUseCase> Submit(Place place)
    {
        var (submitter, sponsor, owner) = (await Find(place, Submitter), await Find(place, Sponsor), await Find(place, Owner));
        var answers = Answers.Read(High, QuestionnaireCatalogue.Intake).Value!.With(IntakeAnswers.Sponsor, sponsor.Value.ToString()).With(IntakeAnswers.Owner, owner.Value.ToString());
        var begun = await place.Do<RegisterUseCase, RegisteredUseCase>(submitter, h => h.Handle("Server agent"));
        var version = await place.Do<SaveAnswers, int>(submitter, h => h.Handle(begun.Id, 0, answers));
        await place.Do<SubmitUseCase>(submitter, h => h.Handle(begun.Id, version));
        return begun;
    }

    public static async Task SendToReview(Place place, UseCaseId id)
    {
        await using var db = place.Db();
        var version = await db.Revisions.Where(r => r.UseCaseId == id).Select(r => r.Version).SingleAsync();
        var office = await Find(place, Office);
        await place.Do<SendToReview>(office, h => h.Handle(id, version));
    }
}
